/// One quantity with what it counts.
package struct Metric: Statement {
  /// `q` and the start of the number's span.
  package var id: String
  /// The innermost section it stands in.
  @Nullable package var section: String?
  /// What is counted.
  package var indicator: Indicator
  /// The digits as written; for a statement of none, the word that says so.
  package var number: Passage
  /// The number scaled (3.2万 is 32000); the middle of an interval; never negative.
  package var value: Double
  /// Both ends of an interval.
  @Nullable package var range: [Double]?
  /// The measure word or unit as written, without 余 and 多; 万元 is scaled to 元.
  package var unit: String
  /// Whether it states a fact, an aim or a change.
  package var kind: MetricKind
  /// How exact it is.
  package var qualifier: Qualifier
  /// Which way a change goes.
  @Nullable package var direction: Direction?
  /// The month (1–11) that the figures run to where the report says so (截至11月), else nil.
  @Nullable package var throughMonth: Int?
  /// The source at the span.
  package var text: String
  /// The shortest run of text that tells what is counted.
  package var span: Span

  /// Makes a metric.
  package init(
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
