extension Int {
  /// So many of a thing in English: `1 line`, `2 lines`.
  ///
  /// - Parameter many: What several are called where it is not the noun with an s.
  package func counted(_ noun: String, _ many: String? = nil) -> String {
    self == 1 ? "1 \(noun)" : "\(self) \(many ?? noun + "s")"
  }
}
