import ChineseText
import ReportModel

/// What became of the older report's promises, as claims.
struct PromiseClaims {
  private let comparison: Comparison
  private let reports: Sides<ReportFeatures>

  init(_ comparison: Comparison, _ reports: Sides<ReportFeatures>) {
    self.comparison = comparison
    self.reports = reports
  }

  private var old: Report { reports.old.report }
  private var new: Report { reports.new.report }

  /// The promise at a place among the older report's.
  func promise(_ place: Int) -> Claim.Promise {
    let (row, commitment) = (comparison.commitments[place], old.commitments[place])
    let target = row.target.flatMap { id in old.metrics.first { $0.id == id } }
    let actual = row.actual.flatMap { id in new.metrics.first { $0.id == id } }
    // The figure that decided stands in what was done; the aim stands in the commitment.
    let passage = actual.flatMap { figure in
      new.measures.first { $0.span.contains(figure.number.span) }
    }
    let refs =
      [ClaimReference.name(comparison.from, commitment.id)]
      + (passage.map { [ClaimReference.name(comparison.to, $0.id)] } ?? [])
    return Claim.Promise(
      words: (target.map(aim) ?? commitment.text).withoutEnumerator.brief(), outcome: row.outcome,
      isSure: row.sure,
      isCounted: actual != nil,
      reported: (actual.map { telling($0, in: reports.new, reports.new.clauses) } ?? row.evidence.first?.text)?
        .withoutEnumerator.brief(),
      earlier: actual.flatMap(earlier), isPromisedAgain: row.isPromisedAgain, refs: refs)
  }

  private static let bounds: Set<String> = ["以上", "以下", "以内", "左右"]

  /// The older report's figure of the same, where the two can be compared.
  private func earlier(_ actual: Metric) -> String? {
    guard let row = comparison.metrics.first(where: { $0.to.contains(actual.id) }), row.reason == nil,
      row.similarity >= FigureMoves.certain,
      let metric = old.metrics.first(where: { $0.id == row.from.first })
    else { return nil }
    return metric.withUnit(metric.plainNumber)
  }

  /// The words of a target with the bound behind its number: 3名以上.
  private func aim(_ target: Metric) -> String {
    let words = telling(target, in: reports.old, reports.old.commitmentClauses)
    let end = target.span.end
    guard words == target.text, end + 2 <= old.text.unicodeScalars.count else { return words }
    let bound = reports.old.passage(Span(end, end + 2)).text
    return Self.bounds.contains(bound) ? words + bound : words
  }

  /// Words of fewer characters do not tell what a figure is of.
  private static let fewestWords = 6

  /// The words of a figure, else of the clause around it, else of the whole statement, until they are enough.
  private func telling(_ metric: Metric, in side: ReportFeatures, _ clauses: [ClauseFeatures]) -> String {
    let around = clauses.first { $0.span.contains(metric.number.span) }
    let whole = around.map { clause in clauses.filter { $0.statement == clause.statement }.map(\.span) } ?? []
    var spans = [metric.span] + (around.map { [$0.span] } ?? [])
    if let first = whole.first, let last = whole.last { spans.append(Span(first.start, last.end)) }
    let words = spans.map { side.passage($0).text }
    return words.first { $0.unicodeScalars.count(where: \.isHan) >= Self.fewestWords } ?? words.last
      ?? metric.text
  }

  /// Whether a promise has a claim of its own.
  func isOpen(_ place: Int) -> Bool {
    [.missed, .partlyMet].contains(comparison.commitments[place].outcome)
  }

  /// How many came to what, then those missed and met in part, beside those that were told before.
  func claims(besides told: Set<Int>) -> [Claim] {
    let rows = comparison.commitments
    guard !rows.isEmpty else { return [] }
    func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }
    let tally = Claim.Tally(
      met: count(.met), partlyMet: count(.partlyMet), missed: count(.missed), silent: count(.noEvidence),
      refs: rows.map { ClaimReference.name(comparison.from, $0.commitment) })
    let open = [Outcome.missed, .partlyMet].flatMap { outcome in
      rows.indices.filter { rows[$0].outcome == outcome && !told.contains($0) }
    }
    return [.counted(tally)] + open.map { .promise(promise($0), continues: false) }
  }

  /// The promises that left no trace, the surest first.
  func silent() -> [Claim.Promise] {
    let places = comparison.commitments.indices.filter { comparison.commitments[$0].outcome == .noEvidence }
    return
      (places.filter { comparison.commitments[$0].sure } + places.filter { !comparison.commitments[$0].sure })
      .map(promise)
  }

  /// Figures that were aimed at and that the newer report gives no more, where the promise is not asked for by itself.
  func figuresGone() -> [Claim.Question] {
    let aims = zip(old.commitments, comparison.commitments)
      .filter { $1.outcome != .noEvidence && $1.actual == nil }.flatMap { commitment, _ in commitment.metrics
      }
    let codes = Set(old.metrics.filter { aims.contains($0.id) }.map(\.indicator.code))
    return comparison.metrics.filter { $0.change == .removed && codes.contains($0.indicator.code) }.map {
      .figure($0.indicator, refs: $0.from.map { ClaimReference.name(comparison.from, $0) })
    }
  }
}
