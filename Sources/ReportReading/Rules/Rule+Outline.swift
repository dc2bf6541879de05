extension Rule {
  /// The rules of the family.
  static var outline: [Rule] {
    [
      HeadingEnd.rule, LostMark.rule, InlineHeads.rule, UnnumberedHeads.rule, StrayMarker.rule,
      NumberedPoints.rule,
      AnnouncingWords.rule, WeaknessLast.rule, WeaknessThenCause.rule, WeaknessPutRight.rule, NextYear.rule,
      DutiesByText.rule,
      PartWithinAnother.rule, PointsWithPlans.rule, Numbering.rule, PastYear.rule,
    ]
  }
}
