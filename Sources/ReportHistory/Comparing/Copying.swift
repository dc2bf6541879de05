import ReportModel

/// Which passages of the newer report stand word for word in the older one, figures aside.
struct Copying {
  /// A clause that may have been copied.
  struct Clause {
    /// Where it stands.
    let span: Span
    /// Its words, figures masked.
    let masked: Units
  }

  private let new: ReportFeatures
  /// The clauses of the newer report and whether they were copied.
  private let clauses: [(span: Span, copied: Bool)]

  /// Looks for each clause of the newer report in the older one.
  init(_ reports: Sides<ReportFeatures>) {
    let known = Set(reports.old.copyable.map(\.masked))
    new = reports.new
    clauses = reports.new.copyable.map { ($0.span, known.contains($0.masked)) }
  }

  /// The clauses of a report that may have been copied, or may be.
  static func clauses(of side: ReportFeatures) -> [Clause] {
    let report = side.report
    let spans = report.measures.map(\.span) + report.shortcomings.map(\.span) + report.causes.map(\.span)
    var lists = zip(spans, side.clausesOfStatement).map { (span: $0, clauses: side.clauses[$1]) }
    lists += zip(report.commitments, side.clausesOfCommitment).map {
      (span: $0.span, clauses: side.commitmentClauses[$1])
    }
    return lists.sorted { $0.span < $1.span }.flatMap(\.clauses).filter { $0.span.count >= 6 }
      .map { Clause(span: $0.span, masked: $0.features.masked) }
  }

  /// A copied passage shorter than this proves nothing; of the longest so many are shown.
  private static let (shortest, most) = (20, 12)

  /// The longest copied passages, clauses that stand next to each other taken together, in the order of the text.
  var passages: [Passage] {
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
    return runs.filter { $0.count >= Self.shortest }.sorted { ($1.count, $0.start) < ($0.count, $1.start) }
      .prefix(Self.most).sorted().map(new.passage)
  }

  /// The copied share of the whole report.
  var whole: Double { share { _ in true } }

  /// The copied share of a passage of the newer report.
  func share(of span: Span) -> Double { share { span.contains($0) } }

  /// The copied share of some passages together.
  func share(of spans: [Span]) -> Double { share { span in spans.contains { $0.contains(span) } } }

  /// How many characters of some passages were copied.
  func count(in spans: [Span]) -> Int {
    clauses.lazy.filter { clause in clause.copied && spans.contains { $0.contains(clause.span) } }
      .reduce(0) { $0 + $1.span.count }
  }

  private func share(_ holds: (Span) -> Bool) -> Double {
    var (copied, total) = (0, 0)
    for clause in clauses where holds(clause.span) {
      total += clause.span.count
      if clause.copied { copied += clause.span.count }
    }
    return total > 0 ? MetricComparer.rounded(Double(copied) / Double(total)) : 0
  }
}
