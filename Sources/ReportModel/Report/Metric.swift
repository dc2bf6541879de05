/// What a quantity counts: what was done, to what, at which level.
public struct Indicator: Codable, Hashable, Sendable {
  /// A stable code composed of the concepts, such as `disputes.resolved@village`.
  public var code: String
  /// A short name in the report's own words.
  public var label: String

  /// Makes an indicator.
  public init(code: String, label: String) {
    self.code = code
    self.label = label
  }
}

/// A passage of the source, with its place.
public struct Passage: Codable, Hashable, Sendable {
  /// The source at the span.
  public var text: String
  /// Where it stands.
  public var span: Span

  /// Makes a passage.
  public init(text: String, span: Span) {
    self.text = text
    self.span = span
  }
}

/// One quantity with what it counts.
public struct Metric: Statement {
  /// `q` and the start of the number's span.
  public var id: String
  /// The innermost section it stands in.
  @Nullable public var section: String?
  /// What is counted.
  public var indicator: Indicator
  /// The digits as written; for a statement of none, the word that says so.
  public var number: Passage
  /// The number scaled (3.2万 is 32000); the middle of an interval; never negative.
  public var value: Double
  /// Both ends of an interval.
  @Nullable public var range: [Double]?
  /// The measure word or unit as written, without 余 and 多; 万元 is scaled to 元.
  public var unit: String
  /// Whether it states a fact, an aim or a change.
  public var kind: MetricKind
  /// How exact it is.
  public var qualifier: Qualifier
  /// Which way a change goes.
  @Nullable public var direction: Direction?
  /// The month (1–11) that the figures run to where the report says so (截至11月), else nil.
  @Nullable public var throughMonth: Int?
  /// The source at the span.
  public var text: String
  /// The shortest run of text that tells what is counted.
  public var span: Span

  /// Makes a metric.
  public init(
    id: String, section: String?, indicator: Indicator, number: Passage, value: Double, range: [Double]?,
    unit: String, kind: MetricKind, qualifier: Qualifier, direction: Direction?, throughMonth: Int?,
    text: String, span: Span
  ) {
    self.id = id
    self.section = section
    self.indicator = indicator
    self.number = number
    self.value = value
    self.range = range
    self.unit = unit
    self.kind = kind
    self.qualifier = qualifier
    self.direction = direction
    self.throughMonth = throughMonth
    self.text = text
    self.span = span
  }
}
