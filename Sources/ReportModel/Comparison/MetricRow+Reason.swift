extension MetricRow {
  /// Why figures cannot be compared, or what to mind.
  package enum Reason: Hashable, Sendable {
    /// They are counted in units that do not stand for each other.
    case otherUnits
    /// A report gives it for the year before.
    case ofTheYearBefore
    /// They run to different months.
    case otherPeriod
    /// One is approximate, and the difference lies within it.
    case withinRounding
    /// A round number that did not change.
    case roundAndUnchanged
    /// What the reports note that they hold or leave out; nil where one notes nothing.
    case otherScope(Sides<String?>)
    /// Their measure words.
    case otherMeasureWord(Sides<String>)
    /// The levels they are of; nil where a report names none.
    case otherLevel(Sides<Level?>)
    /// A report's own figures contradict one of the two.
    case contradicted
    /// They are likely of one indicator, and not surely.
    case likelySame
  }

  /// A level whose figures are counted apart.
  package enum Level: String, Hashable, Sendable {
    case town, village
  }
}
