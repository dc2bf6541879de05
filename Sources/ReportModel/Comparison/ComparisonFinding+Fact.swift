extension ComparisonFinding {
  /// What contradicts, with what it follows from.
  package enum Fact: Hashable, Sendable {
    /// What the newer report gives for the year before, and what that year's report gives.
    case lastYear(told: Amount, stood: Amount)
    /// A stated change in its own words, the two reports' figures, and the change that they give.
    case change(words: String, figures: Sides<Double>, real: Amount)
    /// What the newer report's text gives away by itself.
    case own(Finding.Fact)
  }
}
