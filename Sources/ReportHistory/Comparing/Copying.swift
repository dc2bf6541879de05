import ChineseText
import MarkedText
import ReportModel
import Lexicon

/// Which passages of the newer report stand word for word in the older one, figures aside.
struct Copying {
  /// The clauses of the newer report and whether they were copied.
  private let clauses: [(span: Span, copied: Bool)]

  init(_ old: ReportFeatures, _ new: ReportFeatures) {
    let known = Set(Self.spans(of: old).map { PlainText.masked(old.folded($0)) })
    clauses = Self.spans(of: new).map { span in (span, known.contains(PlainText.masked(new.folded(span)))) }
  }

  private static func spans(of side: ReportFeatures) -> [Span] {
    let report = side.report
    let statements: [Span] =
      report.measures.map(\.span) + report.shortcomings.map(\.span) + report.causes.map(\.span)
      + report.commitments.map(\.span)
    return statements.sorted().flatMap(side.text.clauseSpans).filter { $0.count >= 6 }
  }

  /// A copied passage shorter than this proves nothing; of the longest so many are shown.
  private static let (shortest, most) = (20, 12)

  /// The longest copied passages, clauses that stand next to each other taken together, in the order of the text.
  func passages(of report: Report) -> [Passage] {
    var runs: [Span] = []
    var isOpen = false
    for clause in clauses {
      if clause.copied, isOpen, let last = runs.last, clause.span.start - last.end <= 1 {
        runs[runs.count - 1] = Span(last.start, clause.span.end)
      } else if clause.copied {
        runs.append(clause.span)
      }
      isOpen = clause.copied
    }
    let scalars = report.text.scalars
    return runs.filter { $0.count >= Self.shortest }.sorted { ($1.count, $0.start) < ($0.count, $1.start) }
      .prefix(Self.most).sorted().map { Passage(text: scalars[$0.range].string, span: $0) }
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
