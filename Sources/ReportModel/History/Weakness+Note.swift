extension Weakness {
  /// Where a weakness stands after the latest report.
  package enum Note: Hashable, Sendable {
    /// Called put right, and listed again since.
    case backAfterResolution
    /// Listed in so many reports in a row, perhaps in nearly the same words.
    case running(Int, inSameWords: Bool)
    /// Listed in each of so many reports at hand, between which a year has none.
    case inAllAtHand(Int)
    /// Listed again after a gap.
    case backAfterGap
    /// New in the latest report.
    case fresh
    /// No longer listed, and no word on it.
    case dropped
    /// No longer listed; the plan against it is reported done.
    case droppedWithPlanKept
    /// A report calls it put right.
    case resolved
  }
}
