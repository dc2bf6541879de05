extension Rule {
  /// The rules of the family.
  static var findings: [Rule] { FindingReader.rules.map { $0.rule } }
}
