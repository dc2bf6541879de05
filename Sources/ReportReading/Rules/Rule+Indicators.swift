extension Rule {
  /// The rules of the family.
  static var indicators: [Rule] {
    [
      RateOfFigures.rule, PartOfWhole.rule, ListedFigure.rule, ExamplesBeforeEtcetera.rule,
      NounBehindFigure.rule,
      EllipticFigure.rule, LabelOccasion.rule, LabelEdge.rule, LabelCut.rule, LeaningLabel.rule,
    ]
  }
}
