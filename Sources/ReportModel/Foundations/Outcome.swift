/// What became of a commitment, as far as the later report tells.
package enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
  case met, partlyMet, missed, noEvidence
}
