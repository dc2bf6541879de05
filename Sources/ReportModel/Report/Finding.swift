/// Something in one report that does not add up, is missing, or is late.
package struct Finding: Codable, Hashable, Sendable {
  /// What kind of fault it is.
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A rate that its parts do not give.
    case inconsistentRate
    /// Parts that are more than their whole.
    case partsExceedWhole
    /// A complete listing of parts that falls short of its total.
    case sumDiffers
    /// The same quantity stated twice with different values.
    case restated
    /// Another year's date left in the text.
    case staleYear
    /// A section number that stands twice, or one that is left out.
    case irregularNumber
    /// A mandatory content that the report lacks.
    case missingContent
    /// Published after the date of the rule.
    case latePublication
    /// A date that cannot be read for certain.
    case damagedDate

    /// Whether it says that a report's own figures contradict each other.
    package var isOfFigures: Bool {
      [.inconsistentRate, .partsExceedWhole, .sumDiffers, .restated].contains(self)
    }
  }

  /// The contract's name for what is wrong.
  package var kind: Kind
  /// The metrics it rests on.
  package var metrics: [String]
  /// The source at the span; empty where something is missing.
  package var text: String
  /// Where it stands, nil where something is missing.
  @Nullable package var span: Span?
  /// What is wrong, with what it follows from.
  package var fact: Fact

  /// Makes a finding.
  package init(kind: Kind, metrics: [String], text: String, span: Span?, fact: Fact) {
    self.kind = kind
    self.metrics = metrics
    self.text = text
    self.span = span
    self.fact = fact
  }

  private enum CodingKeys: CodingKey {
    case kind, metrics, text, span, fact, message, messageEnglish
  }

  /// Reads a finding; one written before facts were kept keeps the words that it was told in.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(Kind.self, forKey: .kind)
    metrics = try container.decode([String].self, forKey: .metrics)
    text = try container.decode(String.self, forKey: .text)
    _span = try container.decode(Nullable<Span>.self, forKey: .span)
    fact =
      try container.decodeIfPresent(Fact.self, forKey: .fact)
      ?? .told(
        chinese: container.decode(String.self, forKey: .message),
        english: container.decode(String.self, forKey: .messageEnglish))
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try encoder.phrasebook.words(fact)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(metrics, forKey: .metrics)
    try container.encode(text, forKey: .text)
    try container.encode(span, forKey: .span)
    try container.encode(fact, forKey: .fact)
    try container.encode(words.chinese, forKey: .message)
    try container.encode(words.english, forKey: .messageEnglish)
  }
}
