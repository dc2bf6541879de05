extension Rule {
  /// The rules of the family.
  static var identity: [Rule] { [GenreCheck.rule, SignatureLine.rule, DamagedDate.rule, DocumentNumber.rule] }
}
