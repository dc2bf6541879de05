extension Rule {
  /// The rules of the family.
  static var points: [Rule] {
    [
      CauseOpener.rule, JoinedCauses.rule, ReasonInPassing.rule, RemedyOpener.rule, UnannouncedPlan.rule,
      Overview.rule, LeadIn.rule, ClosingPromise.rule,
      TwoSides.rule, LostMarker.rule, ParagraphPoint.rule, PlanAnnouncement.rule, BareHead.rule,
      TurnedTrouble.rule, NumberedLabel.rule, BracketTail.rule, TableOfPlans.rule,
    ]
  }
}
