/// What became of one commitment of the older report.
package struct CommitmentRow: Encodable, Hashable, Sendable {
  /// The commitment's id in the older report.
  package var commitment: String
  /// The verdict, as far as the newer report's own words bear it out.
  package var outcome: Outcome
  /// The target metric in the older report that decided, if any.
  package var target: String?
  /// The metric in the newer report that it was held against, if any.
  package var actual: String?
  /// Passages of the newer report, best first; empty for `noEvidence`.
  package var evidence: [Passage]
  /// What the newer report says that is nearest to a promise which it only likely passes over; nil where the verdict is sure,
  /// and for every other outcome.
  package var nearest: Passage?
  /// Why this verdict.
  package var reason: Reason
  /// Commitments of the newer report that promise the same again.
  package var again: [String]
  /// Whether the verdict holds in 97 of 100 such cases; what is not sure is said as likely.
  package var sure: Bool
  /// How far it can be checked.
  package var checkability = Checkability.action
  /// Whether a person overruled something of it; left out where nobody did.
  package var corrected: Bool?

  /// Makes a row.
  package init(
    commitment: String, outcome: Outcome, target: String?, actual: String?, evidence: [Passage],
    reason: Reason, again: [String] = [], sure: Bool = true
  ) {
    self.commitment = commitment
    self.outcome = outcome
    self.target = target
    self.actual = actual
    self.evidence = evidence
    self.reason = reason
    self.again = again
    self.sure = sure
  }

  private enum CodingKeys: CodingKey {
    case commitment, outcome, target, actual, evidence, nearest, reason, reasonEnglish, again, sure
    case checkability
    case corrected
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try encoder.phrasebook.words(reason)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(commitment, forKey: .commitment)
    try container.encode(outcome, forKey: .outcome)
    try container.encode(target, forKey: .target)
    try container.encode(actual, forKey: .actual)
    try container.encode(evidence, forKey: .evidence)
    try container.encodeIfPresent(nearest, forKey: .nearest)
    try container.encode(words.chinese, forKey: .reason)
    try container.encode(words.english, forKey: .reasonEnglish)
    try container.encode(again, forKey: .again)
    try container.encode(sure, forKey: .sure)
    try container.encode(checkability, forKey: .checkability)
    try container.encodeIfPresent(corrected, forKey: .corrected)
  }

  /// Whether it was kept as far as that can be said of what names only which way to go.
  package var isKeptInGeneral: Bool { outcome == .met && checkability == .direction }

  /// Whether a promise not kept in full is made again.
  package var isPromisedAgain: Bool { outcome != .met && !again.isEmpty }
}
