/// Something that contradicts between two reports.
package struct ComparisonFinding: Encodable, Hashable, Sendable {
  /// What kind of contradiction it is.
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// What the newer report says last year's figure was is not what last year's report said.
    case lastYearDiffers
    /// A stated change that the two reports' figures do not give.
    case changeContradicted
    /// A figure for last year restated differently.
    case restated
    /// A year left uncorrected in copied text.
    case staleYear
  }
  /// The contract's name for the contradiction.
  package var kind: Kind
  /// Metrics of the older report.
  package var from: [String]
  /// Metrics of the newer report.
  package var to: [String]
  /// What contradicts, with what it follows from.
  package var fact: Fact

  /// Makes a finding.
  package init(kind: Kind, from: [String], to: [String], fact: Fact) {
    self.kind = kind
    self.from = from
    self.to = to
    self.fact = fact
  }

  private enum CodingKeys: CodingKey {
    case kind, from, to, message, messageEnglish
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try encoder.phrasebook.words(fact)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(words.chinese, forKey: .message)
    try container.encode(words.english, forKey: .messageEnglish)
  }
}
