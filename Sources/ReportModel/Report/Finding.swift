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
    /// Text taken over from the year before.
    case copied

    /// Whether it says that a report's own figures contradict each other.
    package var isOfFigures: Bool {
      [.inconsistentRate, .partsExceedWhole, .sumDiffers, .restated].contains(self)
    }
  }

  /// The kind.
  package var kind: Kind
  /// The metrics it rests on.
  package var metrics: [String]
  /// The source at the span; empty where something is missing.
  package var text: String
  /// Where it stands, nil where something is missing.
  @Nullable package var span: Span?
  /// What is wrong, with the computation, in Chinese.
  package var message: String
  /// The same in English.
  package var messageEnglish: String

  /// Makes a finding.
  package init(
    kind: Kind, metrics: [String], text: String, span: Span?, message: String, messageEnglish: String
  ) {
    self.kind = kind
    self.metrics = metrics
    self.text = text
    self.span = span
    self.message = message
    self.messageEnglish = messageEnglish
  }
}
