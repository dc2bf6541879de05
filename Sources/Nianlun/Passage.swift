import ReportModel

/// A passage of a report.
public struct Passage: Hashable, Sendable {
  /// The report's own words, line breaks included.
  public let text: String
  /// Where they stand, in Unicode scalars of `Report.text`.
  public let scalars: Range<Int>

  init(_ text: String, _ span: Span) {
    self.text = text
    scalars = span.range
  }

  init(_ inner: ReportModel.Passage) { self.init(inner.text, inner.span) }
}
