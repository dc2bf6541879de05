import Models
import ReportModel

/// The plans of a report beside its points: how probable it is that each was made against a point.
///
/// Trained on points of which readers say which plans were made against them. It is told how near the two are, alone and
/// beside the report's other points and plans, and how they stand: clerks often plan in the order of the points, or right
/// behind each.
package final class ReportPlans {
  /// What the decision is made of, in the order of the features.
  package static let names = [
    "meaning", "words", "planInClause", "pointInClause", "themes", "kinds", "planRank", "pointRank",
    "behindPlan", "behindPoint", "order", "samePlace", "orderly", "isRightBehind", "points", "plans",
    "length",
    "planLength",
  ]

  /// A plan that a point is held against.
  package struct Case {
    /// Its place among the report's plans.
    package let plan: Int
    /// In the order of the names.
    package let features: [Float]
  }

  /// The plans, read as points are.
  private let plans: [EncodedPoint]
  /// The same as statements.
  let statements: EncodedStatements
  private let models: HistoryModels
  /// By point of the report, then by plan: how near the two are.
  private let nearness: [[Float]]
  /// By plan: the point that it stands right behind; nil where it stands behind none.
  private let pointBefore: [Int?]
  /// How many of the points are nearest to the plan in their own place.
  private let orderly: Float

  /// So many of the nearest plans are held against a point.
  private static let considered = 8

  /// - Parameters:
  ///   - points: Of the report, in their order.
  ///   - plans: Of the report, in their order.
  ///   - spans: Where both stand.
  /// - Complexity: O(n·m) in the points and the plans.
  init(
    _ points: [EncodedPoint], plans: EncodedStatements, spans: (points: [Span], plans: [Span]),
    by models: HistoryModels
  ) {
    statements = plans
    self.models = models
    self.plans = plans.all.map { EncodedPoint($0, by: models) }
    let near = points.map { plans.nearness(to: $0.text.whole) }
    nearness = near
    pointBefore = spans.plans.map { plan in
      let before = spans.points.lastIndex { $0.end <= plan.start }
      // Behind the last point stands whatever follows the list.
      return before.flatMap { $0 + 1 < spans.points.count ? $0 : nil }
    }
    let own = near.indices.count { near[$0].peak == $0 }
    orderly = near.isEmpty ? 0 : Float(own) / Float(near.count)
  }

  /// Whether the report plans nothing.
  var isEmpty: Bool { plans.isEmpty }

  /// A point with what is planned against it.
  ///
  /// - Parameter place: Where it stands among the report's points, or the point that it is half of; nil where it is none.
  func against(_ point: EncodedPoint, at place: Int?) -> EncodedPoint {
    isEmpty ? point : EncodedPoint(point, plans: probabilities(of: point, at: place), in: self)
  }

  /// By plan: how probable it is that it was made against a point.
  func probabilities(of point: EncodedPoint, at place: Int?) -> [Float] {
    if let known = point.plans, known.report === self { return known.probabilities }
    var probabilities = [Float](repeating: 0, count: plans.count)
    for one in cases(of: point, at: place) {
      probabilities[one.plan] = models.plannedAgainst.probability(one.features)
    }
    return probabilities
  }

  /// The plans that may be against a point, with what tells whether they are.
  ///
  /// - Complexity: O(n·m) in the points and the plans.
  package func cases(of point: EncodedPoint, at place: Int?) -> [Case] {
    let own = statements.nearness(to: point.text.whole)
    let order = own.indices.sorted { (own[$1], $0) < (own[$0], $1) }
    let others = nearness.indices.filter { $0 != place }
    let near = order.prefix(Self.considered)
    let behind = own.indices.filter { place != nil && pointBefore[$0] == place && !near.contains($0) }
    return (near + behind).map { plan in
      let text = plans[plan].text
      let nearer = others.count { nearness[$0][plan] > own[plan] }
      let most = others.map { nearness[$0][plan] }.max() ?? own[plan]
      func relative(_ place: Int, of count: Int) -> Float { (Float(place) + 0.5) / Float(max(1, count)) }
      let features: [Float] = [
        point.text.whole.embedding.dot(text.whole.embedding), point.text.whole.vector.dot(text.whole.vector),
        text.clauses.map { $0.nearness(to: point.text.whole) }.max() ?? 0,
        point.text.clauses.map { $0.nearness(to: text.whole) }.max() ?? 0,
        zip(point.themes, plans[plan].themes).reduce(0) { $0 + $1.0 * $1.1 },
        zip(point.kinds, plans[plan].kinds).reduce(0) { $0 + ($1.0 * $1.1).squareRoot() },
        Float(order.firstIndex(of: plan) ?? order.count), Float(nearer), own[order[0]] - own[plan],
        most - own[plan],
        place.map { abs(relative($0, of: nearness.count) - relative(plan, of: plans.count)) } ?? 1,
        place == plan ? 1 : 0, orderly, place != nil && pointBefore[plan] == place ? 1 : 0,
        Float(nearness.count), Float(plans.count), Float(point.text.length), Float(text.length),
      ]
      return Case(plan: plan, features: features)
    }
  }
}

/// What a point's own report plans against it.
struct PointPlans {
  /// The plans of the report.
  let report: ReportPlans
  /// By plan: how probable it is that it was made against the point.
  let probabilities: [Float]

  /// The plan that most probably was, with that.
  var nearest: (text: EncodedText, probability: Float)? {
    probabilities.peak.map { (report.statements.all[$0].whole, probabilities[$0]) }
  }
}
