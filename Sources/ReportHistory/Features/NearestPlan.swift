import Models

/// The plan of a report that is nearest to one of its points.
struct NearestPlan {
  /// The plan.
  let text: EncodedText
  /// How near it is, as `Answer.score`.
  let nearness: Float
  /// How much nearer another point of the report is to it; 0 where none is.
  ///
  /// A plan that another point is nearer to is hardly against this one.
  let behind: Float

  /// By point of a report: the plan; nil where the report plans nothing.
  ///
  /// - Complexity: O(n·m) in the points and the plans.
  static func of(_ points: [EncodedStatement], among plans: EncodedStatements) -> [NearestPlan?] {
    guard !plans.all.isEmpty else { return points.map { _ in nil } }
    let scores = points.map { plans.nearness(to: $0.whole) }
    return scores.map { own in
      own.peak.map { plan in
        let most = scores.map { $0[plan] }.max() ?? own[plan]
        return NearestPlan(text: plans.all[plan].whole, nearness: own[plan], behind: most - own[plan])
      }
    }
  }
}
