import Models
import ReportModel

/// Which plans of a report answer which of its weaknesses; a plan answers the one weakness that it is nearest to.
///
/// It must be about the same by its words, or be against the same kind of weakness.
struct RelatedPlans {
  /// By row: the places of the plans among the report's, the nearest first.
  let plans: [[Int]]

  /// - Parameters:
  ///   - points: By row, the ids of the weakness's points in the report.
  ///   - side: The report.
  init(_ points: [[String]], in side: ReportFeatures, _ models: HistoryModels) {
    let places = Dictionary(
      side.report.shortcomings.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    func kind(_ points: [EncodedPoint]) -> String? { WeaknessName(points, models)?.code }
    let planKinds = side.encodedCommitments.all.map { kind([EncodedPoint($0, by: models)]) }
    var best: [(row: Int, score: Float)?] = side.report.commitments.map { _ in nil }
    for (row, ids) in points.enumerated() where !ids.isEmpty {
      let asked = ids.compactMap { places[$0] }.map { side.encodedPoints[$0].text }
      let kind = kind(ids.compactMap { places[$0] }.map { side.encodedPoints[$0] })
      for answer in AnswerSearch(asked, in: side.encodedCommitments).answers
      where models.isRelated(answer.meaning, answer.words)
        || kind != nil && kind == planKinds[answer.statement]
      {
        if answer.score > best[answer.statement]?.score ?? -.infinity {
          best[answer.statement] = (row, answer.score)
        }
      }
    }
    plans = points.indices.map { row in
      best.indices.filter { best[$0]?.row == row }.sorted {
        (best[$1]?.score ?? 0, $0) < (best[$0]?.score ?? 0, $1)
      }
    }
  }
}
