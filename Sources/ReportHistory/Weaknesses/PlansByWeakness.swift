import Models
import ReportModel

/// Which plans of a report were made against which of its weaknesses, as a trained model tells; one may be against several.
struct PlansByWeakness {
  /// By row: the places of the plans among the report's, the most probable first.
  let plans: [[Int]]
  /// By row: whether likely none was; never more than likely.
  let hasNone: [Bool]

  /// - Parameters:
  ///   - points: By row, the ids of the weakness's points in the report.
  ///   - side: The report.
  ///   - told: By plan, the row of whose newer point it is told; nil where it is told elsewhere or not at all.
  init(_ points: [[String]], in side: ReportFeatures, told: [Int?] = [], _ models: HistoryModels) {
    let places = Dictionary(
      side.report.shortcomings.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    let probabilities = points.map { ids in
      ids.compactMap { places[$0] }.compactMap { side.encodedPoints[$0].plans?.probabilities }
        .reduce([Float](repeating: 0, count: side.report.commitments.count)) { zip($0, $1).map(max) }
    }
    let floor = Float(models.floors.plannedAgainst)
    var rows = probabilities.map { own in
      own.indices.filter { own[$0] >= floor }.sorted { (own[$1], $0) < (own[$0], $1) }
    }
    let answered = Set(rows.joined())
    for (plan, row) in told.enumerated() where !answered.contains(plan) {
      if let row { rows[row].append(plan) }
    }
    plans = rows
    let unplanned = Float(models.floors.unplanned)
    let isTold = !side.report.commitments.isEmpty
    hasNone = zip(probabilities, rows).map { own, plans in
      isTold && plans.isEmpty && own.allSatisfy { $0 < unplanned }
    }
  }
}
