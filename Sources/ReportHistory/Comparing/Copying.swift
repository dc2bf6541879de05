import ChineseText
import ReportModel
import Vocabulary

/// Which passages of the newer report stand word for word in the older one, figures aside.
struct Copying {
  /// The clauses of the newer report and whether they were copied.
  private let clauses: [(span: Span, copied: Bool)]

  init(_ old: Report, _ new: Report) {
    let known = Set(Self.spans(of: old).map { Self.key(old, $0) })
    let scalars = new.text.scalars
    clauses = Self.spans(of: new).map { span in
      (span, known.contains(PlainText.masked(PlainText.folded(scalars[span.range].string)).string))
    }
  }

  private static func key(_ report: Report, _ span: Span) -> String {
    PlainText.masked(PlainText.folded(report.text.scalars[span.range].string)).string
  }

  private static func spans(of report: Report) -> [Span] {
    let scalars = report.text.scalars
    let statements: [Span] =
      report.measures.map(\.span) + report.shortcomings.map(\.span) + report.causes.map(\.span)
      + report.commitments.map(\.span)
    return statements.sorted().flatMap { ReportFeatures.clauses(of: $0, in: scalars) }.filter {
      $0.count >= 6
    }
  }

  /// The copied share of the whole report.
  var whole: Double { share { _ in true } }

  /// The copied share of a passage of the newer report.
  func share(of span: Span) -> Double { share { span.contains($0) } }

  private func share(_ holds: (Span) -> Bool) -> Double {
    var (copied, total) = (0, 0)
    for clause in clauses where holds(clause.span) {
      total += clause.span.count
      if clause.copied { copied += clause.span.count }
    }
    return total > 0 ? MetricComparer.rounded(Double(copied) / Double(total)) : 0
  }
}
