extension Rule {
  /// The rules of the family.
  static var quantities: [Rule] {
    [
      Age.rule,
      Aim.rule,
      ArticlesOfLaw.rule,
      Bound.rule,
      Certainty.rule,
      Change.rule,
      ChineseCount.rule,
      Denial.rule,
      Frequency.rule,
      Indivisible.rule,
      ListContinuation.rule,
      Motto.rule,
      NothingOf.rule,
      One.rule,
      OtherWord.rule,
      Period.rule,
      Phase.rule,
      Reach.rule,
      Repetition.rule,
      Rhetoric.rule,
      Session.rule,
      Tenths.rule,
      TimeOfDay.rule,
      ZeroClaim.rule,
    ]
  }
}
