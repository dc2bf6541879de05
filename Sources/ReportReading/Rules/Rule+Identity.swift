extension Rule {
  /// The rules of the family.
  static var identity: [Rule] {
    [
      GenreCheck.rule, TownshipReader.rule, CountyReader.rule, YearReader.rule, SignatureLine.rule,
      DocumentNumber.rule, DamagedDate.rule,
    ]
  }
}
