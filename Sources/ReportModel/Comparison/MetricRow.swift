/// The same quantity in both reports, or one that only one of them has.
package struct MetricRow: Encodable, Hashable, Sendable {
  /// How the quantities relate.
  package enum Change: String, Codable, Hashable, Sendable, CaseIterable {
    case increased, decreased, unchanged, added, removed, incomparable
  }
  /// The relation.
  package var change: Change
  /// What is counted, in the newer report's words where it has the quantity.
  package var indicator: Indicator
  /// The older report's metrics; several where it states the fact more than once.
  package var from: [String]
  /// The newer report's metrics.
  package var to: [String]
  /// The difference in the unit's terms; percentage points for rates; nil where there is none to take.
  package var delta: Double?
  /// The difference in percent of the older value; nil for rates and for a start from zero.
  package var percent: Double?
  /// Whether one of the figures is approximate, so that the difference is.
  package var approximate: Bool
  /// Whether the change is to the good, where that is known of the indicator.
  package var improved: Bool?
  /// How alike the two statements are, 0 to 1.
  package var similarity: Double
  /// Why the figures cannot be compared, or what to mind.
  package var reason: Reason?
  /// Whether a person overruled something of it; left out where nobody did.
  package var corrected: Bool?

  /// Makes a row.
  package init(
    change: Change, indicator: Indicator, from: [String], to: [String], delta: Double? = nil,
    percent: Double? = nil, approximate: Bool = false, improved: Bool? = nil, similarity: Double = 0,
    reason: Reason? = nil
  ) {
    self.change = change
    self.indicator = indicator
    self.from = from
    self.to = to
    self.delta = delta
    self.percent = percent
    self.approximate = approximate
    self.improved = improved
    self.similarity = similarity
    self.reason = reason
  }

  private enum CodingKeys: CodingKey {
    case change, indicator, from, to, delta, percent, approximate, improved, similarity, reason, reasonEnglish
    case corrected
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try reason.map(encoder.phrasebook.words)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change, forKey: .change)
    try container.encode(indicator, forKey: .indicator)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(delta, forKey: .delta)
    try container.encode(percent, forKey: .percent)
    try container.encode(approximate, forKey: .approximate)
    try container.encode(improved, forKey: .improved)
    try container.encode(similarity, forKey: .similarity)
    try container.encode(words?.chinese, forKey: .reason)
    try container.encode(words?.english, forKey: .reasonEnglish)
    try container.encodeIfPresent(corrected, forKey: .corrected)
  }
}
