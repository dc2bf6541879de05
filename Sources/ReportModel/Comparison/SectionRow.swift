/// Sections that continue each other, or stand alone.
package struct SectionRow: Encodable, Hashable, Sendable {
  /// How the sections relate.
  package enum Change: String, Codable, Hashable, Sendable, CaseIterable {
    case matched, split, merged, moved, added, removed, unsure
  }
  /// The relation.
  package var change: Change
  /// Sections of the older report.
  package var from: [String]
  /// Sections of the newer report.
  package var to: [String]
  /// How alike they are in meaning, 0 to 1.
  package var similarity: Double
  /// Why they are linked, or why there is none to link.
  package var reason: Reason
  /// The share of the newer sections' text that stands word for word in the older ones.
  package var copied: Double

  /// Makes a row.
  package init(
    change: Change, from: [String], to: [String], similarity: Double, reason: Reason, copied: Double
  ) {
    self.change = change
    self.from = from
    self.to = to
    self.similarity = similarity
    self.reason = reason
    self.copied = copied
  }

  private enum CodingKeys: CodingKey {
    case change, from, to, similarity, reason, reasonEnglish, copied
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try encoder.phrasebook.words(reason)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change, forKey: .change)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(similarity, forKey: .similarity)
    try container.encode(words.chinese, forKey: .reason)
    try container.encode(words.english, forKey: .reasonEnglish)
    try container.encode(copied, forKey: .copied)
  }
}
