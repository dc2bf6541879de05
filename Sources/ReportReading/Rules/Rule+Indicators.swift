extension Rule {
  /// The rules of the family.
  static var indicators: [Rule] {
    [
      RateOfFigures.rule, PartOfWhole.rule, ListedFigure.rule, ExamplesBeforeEtcetera.rule,
      NounBehindFigure.rule, LinkedNoun.rule, MoneyPurpose.rule, BodyOfFigure.rule,
      HeadlessFigure.rule,
      EllipticFigure.rule, AnsweredTrouble.rule, AttributeOfPersons.rule, DeedWithObject.rule,
      CoverbPhrase.rule, UnknownVerb.rule, SummedList.rule, OutcomeOfDeed.rule, BareVerb.rule,
      ChangedFigure.rule, Turns.rule, JoinedDeeds.rule, RatedBody.rule, PersonsOfPoint.rule, LimitedDeed.rule,
      AspectOfDeed.rule, ProblemsSolved.rule,
      LabelOccasion.rule, LabelEdge.rule, LabelCut.rule, LeaningLabel.rule,
    ]
  }
}
