import Models
import ReportModel

/// Which plans of a report answer which of its weaknesses; a plan answers the one weakness that it is nearest to.
///
/// It must be about the same by its words, or be against the same kind of weakness, or weakness and plan must be the
/// nearest to each other that there are; or the newer report tells of it within its point about the weakness.
struct RelatedPlans {
  /// By row: the places of the plans among the report's, the nearest first.
  let plans: [[Int]]

  /// From here on two that are the nearest to each other are about the same.
  private static let mutual = 0.25

  /// - Parameters:
  ///   - points: By row, the ids of the weakness's points in the report.
  ///   - names: By row, what kind of weakness it is by all its years.
  ///   - side: The report.
  ///   - told: By plan, the row of whose newer point it is told; nil where it is told elsewhere or not at all.
  init(
    _ points: [[String]], names: [WeaknessName], in side: ReportFeatures, told: [Int?] = [],
    _ models: HistoryModels
  ) {
    let places = Dictionary(
      side.report.shortcomings.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    func kind(_ points: [EncodedPoint]) -> String? { WeaknessName(points, models)?.code }
    let planKinds = side.encodedCommitments.all.map { kind([EncodedPoint($0, by: models)]) }
    var best: [(row: Int, score: Float)?] = side.report.commitments.map { _ in nil }
    // By plan, the row that it is nearest to; by row, the plan.
    var nearest: [(row: Int, answer: Answer)?] = best.map { _ in nil }
    var nearestPlans: [Int: Int] = [:]
    // What is worded alike is looked for once.
    var searches: [[[ArraySlice<UInt16>]]: AnswerSearch] = [:]
    for (row, ids) in points.enumerated() where !ids.isEmpty {
      let listed = ids.compactMap { places[$0] }
      let own = listed.map { side.encodedPoints[$0] }
      let kinds = Set([kind(own), names[row].code].compactMap(\.self))
      let wording = listed.map(side.wording(ofPoint:))
      let search = searches[wording] ?? AnswerSearch(own.map(\.text), in: side.encodedCommitments)
      searches[wording] = search
      nearestPlans[row] = search.order.first
      for answer in search.answers {
        if answer.score > nearest[answer.statement]?.answer.score ?? -.infinity {
          nearest[answer.statement] = (row, answer)
        }
        let isOfKind = planKinds[answer.statement].map(kinds.contains) ?? false
        if isOfKind || models.isRelated(answer.meaning, answer.words),
          answer.score > best[answer.statement]?.score ?? -.infinity
        {
          best[answer.statement] = (row, answer.score)
        }
      }
    }
    for plan in best.indices where best[plan] == nil {
      if let (row, answer) = nearest[plan], nearestPlans[row] == plan,
        Double(models.related.probability([answer.meaning, answer.words])) >= Self.mutual
      {
        best[plan] = (row, answer.score)
      } else if told.indices.contains(plan), let row = told[plan] {
        best[plan] = (row, 0)
      }
    }
    plans = points.indices.map { row in
      best.indices.filter { best[$0]?.row == row }.sorted {
        (best[$1]?.score ?? 0, $0) < (best[$0]?.score ?? 0, $1)
      }
    }
  }
}
