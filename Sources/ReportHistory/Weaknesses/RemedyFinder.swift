import Models
import ReportModel

/// Finds what a later report says of a weakness that was named before.
struct RemedyFinder {
  /// What a report says of a weakness.
  struct Found {
    /// Which way it answers.
    let kind: ShortcomingRow.Answer.Kind
    /// The words.
    let passage: Passage
    /// How probable it is that they say so.
    let probability: Double
  }

  let models: HistoryModels

  /// The words that call a weakness put right; nil where none do.
  ///
  /// - Parameters:
  ///   - points: The wordings of the weakness before.
  ///   - search: The statements of the report, held against them.
  ///   - earlier: The reports before, from the last on that lists the weakness; what stood in the last of them already
  ///     is no remedy since.
  func resolution(
    of points: [EncodedPoint], _ search: AnswerSearch, in report: ReportFeatures,
    after earlier: [ReportFeatures]
  ) -> Found? {
    resolution(among: cases(points, search, report, earlier), in: report)
  }

  private func cases(
    _ points: [EncodedPoint], _ search: AnswerSearch, _ report: ReportFeatures, _ earlier: [ReportFeatures]
  ) -> [RemedyCase] {
    RemedyCase.cases(points, search, in: report, after: earlier, models: models).filter { remedy in
      let first = report.clausesOfStatement[remedy.answer.statement].lowerBound
      return earlier.last?.saidAlready(first + remedy.answer.clause, of: report) != true
    }
  }

  /// What the report says of a weakness outside its list: an admission before a claim that all is done, that before one
  /// that it is better, that before a deed that is about it.
  func answer(
    to points: [EncodedPoint], in report: ReportFeatures, after earlier: [ReportFeatures]
  ) -> Found? {
    let search = AnswerSearch(points.map(\.text), in: report.encodedStatements)
    let cases = cases(points, search, report, earlier)
    let told = cases.filter {
      report.isDeed($0.answer.statement) && models.isRelated($0.answer.meaning, $0.answer.words)
    }
    func best(_ kind: ShortcomingRow.Answer.Kind, where fits: (RemedyCase) -> Bool) -> Found? {
      told.filter(fits).max { $0.answer.score < $1.answer.score }.map {
        Found(
          kind: kind, passage: report.passage(of: $0.answer),
          probability: Double(models.related.probability([$0.answer.meaning, $0.answer.words])))
      }
    }
    return best(.admitted) { report.isDenied($0.answer) && !$0.tellsRemedy }
      ?? resolution(among: cases, in: report) ?? best(.eased) { $0.tells.peak == Remedy.better.rawValue }
      ?? best(.acted) { _ in true }
  }

  private func resolution(among cases: [RemedyCase], in report: ReportFeatures) -> Found? {
    let judged = cases.map { (remedy: $0, probability: Double(models.resolution.probability($0.features))) }
    guard let best = judged.max(by: { $0.probability < $1.probability }),
      best.probability >= models.floors.resolved
    else { return nil }
    return Found(
      kind: .resolved, passage: passage(of: best.remedy.answer, in: report), probability: best.probability)
  }

  /// The words that answer, up to the clause of their statement that says more plainly than any other that something was put
  /// right: the deed often comes first.
  private func passage(of answer: Answer, in report: ReportFeatures) -> Passage {
    let own = report.clausesOfStatement[answer.statement]
    let told = own.map {
      models.remedies.probabilities(report.vector(of: $0..<$0 + 1))[Remedy.resolved.rawValue]
    }
    let shown = report.passage(of: answer)
    var (start, end) = (shown.span.start, shown.span.end)
    if let plainest = told.peak, told[plainest] >= Self.plain {
      let clause = report.clauses[own.lowerBound + plainest].span
      (start, end) = (min(start, clause.start), max(end, clause.end))
    }
    // What was put right is often named before: 抽查12卷,全部合格 tells of twelve files and not of all.
    for clause in own.reversed() where report.clauses[clause].span.start < start {
      guard end - report.clauses[clause].span.start <= String.quotation else { break }
      start = report.clauses[clause].span.start
    }
    return report.passage(Span(start, end))
  }

  /// From here on a clause by itself says that something was put right.
  private static let plain: Float = 0.5
}

extension Array where Element == Float {
  /// The place of the first of the greatest numbers; nil where there is none.
  var peak: Int? { indices.max { self[$0] < self[$1] } }
}
