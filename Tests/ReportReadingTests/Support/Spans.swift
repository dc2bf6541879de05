import ReportModel
import Testing

/// Every passage of a report: what it is, its text as stored, where it stands.
func passages(of report: Report) -> [(what: String, text: String, span: Span)] {
  func statements(_ statements: [some Statement]) -> [(what: String, text: String, span: Span)] {
    statements.map { ($0.id, $0.text, $0.span) }
  }
  return statements(report.measures) + statements(report.metrics) + statements(report.shortcomings)
    + statements(report.causes) + statements(report.rectifications) + statements(report.commitments)
    + report.metrics.map { ($0.id + " number", $0.number.text, $0.number.span) }
    + report.findings.compactMap { finding in finding.span.map { (finding.kind.rawValue, finding.text, $0) } }
}

/// Spans lie in the text, stored texts are the source at their spans, ids are unique and referred to rightly.
func expectTrueSpans(_ report: Report) throws {
  let source = Array(report.text.unicodeScalars)
  for (what, text, span) in passages(of: report) {
    try #require(0 <= span.start && span.start < span.end && span.end <= source.count, "\(what) \(span)")
    #expect(Array(text.unicodeScalars) == Array(source[span.range]), "\(what)")
  }
  for section in report.sections {
    try #require(0 <= section.span.start && section.span.end <= source.count, "\(section.id)")
    #expect(section.span.contains(section.heading.span), "\(section.id)")
    let heading = source[section.heading.span.range].filter { $0 != "\n" && $0 != "\r" }
    #expect(Array(section.heading.text.unicodeScalars) == heading, "\(section.id)")
  }
  let sections = report.sections.map(\.id)
  let statements =
    report.measures.map(\.id) + report.metrics.map(\.id) + report.shortcomings.map(\.id)
    + report.causes.map(\.id)
    + report.rectifications.map(\.id) + report.commitments.map(\.id)
  #expect(Set(sections + statements).count == sections.count + statements.count, "ids are not unique")
  let homes =
    report.measures.map(\.section) + report.metrics.map(\.section) + report.shortcomings.map(\.section)
  for home in homes.compactMap({ $0 }) { #expect(sections.contains(home), "\(home)") }
  for parent in report.sections.compactMap(\.parent) { #expect(sections.contains(parent), "\(parent)") }
  let metrics = Set(report.metrics.map(\.id))
  #expect(report.commitments.allSatisfy { metrics.isSuperset(of: $0.metrics) })
  #expect(report.findings.allSatisfy { metrics.isSuperset(of: $0.metrics) })
  let points = Set(report.shortcomings.map(\.id))
  #expect(report.causes.allSatisfy { cause in cause.shortcoming.map(points.contains) ?? true })
}
