/// What became of one report's promises.
package struct PromiseYear: Codable, Hashable, Sendable {
  /// The year of the report that promises.
  package var year: Int
  /// How many were met by the next report's own words.
  package var met: Int
  /// How many were met in part.
  package var partlyMet: Int
  /// How many were missed.
  package var missed: Int
  /// How many left no trace.
  package var noEvidence: Int
  /// The commitments with what became of each; empty where only the counts are kept.
  package var commitments: [Outcomes]

  /// The commitments that came to the same.
  package struct Outcomes: Codable, Hashable, Sendable {
    /// What became of them.
    package var outcome: Outcome
    /// Their ids in the report that promises.
    package var commitments: [String]

    /// Gathers commitments.
    package init(outcome: Outcome, commitments: [String]) {
      self.outcome = outcome
      self.commitments = commitments
    }
  }

  /// Makes the count of a year.
  package init(
    year: Int, met: Int, partlyMet: Int, missed: Int, noEvidence: Int, commitments: [Outcomes] = []
  ) {
    self.year = year
    self.met = met
    self.partlyMet = partlyMet
    self.missed = missed
    self.noEvidence = noEvidence
    self.commitments = commitments
  }
}
