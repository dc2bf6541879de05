extension Rule {
  /// The rules of the family.
  static var quantities: [Rule] { [] }
}
