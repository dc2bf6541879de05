import Models

/// The plans that were most probably made against a weakness, before what became of them is known.
///
/// What a report says of a plan tells what became of the weakness behind it, in whatever words.
struct CounterPlans {
  /// A plan held against the weakness.
  struct Plan {
    let text: EncodedStatement
    /// How near it is to the weakness, as `Answer.score`.
    let score: Float
    /// How much nearer another weakness of its report is; 0 where none is.
    let behind: Float
    /// The statements of the later report, held against the plan.
    let search: AnswerSearch
  }

  /// The nearest plans, the nearest first, at most `considered`.
  let nearest: [Plan]

  /// So many plans are followed; a weakness has one or two.
  private static let considered = 2

  /// - Parameters:
  ///   - points: The wordings of the weakness.
  ///   - earlier: The reports that may have made plans against it.
  ///   - report: The later report.
  /// - Complexity: O(n·m) in the plans of the earlier reports and the wordings, and O(n) in the clauses of the later one.
  init(against points: [EncodedPoint], of earlier: [ReportFeatures], in report: ReportFeatures) {
    var plans: [(report: ReportFeatures, plan: Int, score: Float, behind: Float)] = []
    for side in earlier {
      let own = Self.scores(points, side.encodedCommitments)
      let nearest = side.nearestPointOfPlans
      for place in own.indices {
        plans.append((side, place, own[place], max(own[place], nearest[place]) - own[place]))
      }
    }
    let order = plans.indices.sorted { (plans[$1].score, $0) < (plans[$0].score, $1) }
    nearest = order.prefix(Self.considered).map { place in
      let (side, plan, score, behind) = plans[place]
      return Plan(
        text: side.encodedCommitments.all[plan], score: score, behind: behind,
        search: report.answers(toPlan: plan, of: side))
    }
  }

  /// By plan: how near the nearest of some points is.
  static func scores(_ points: [EncodedPoint], _ plans: EncodedStatements) -> [Float] {
    var scores = [Float](repeating: -1, count: plans.all.count)
    for point in points {
      for (place, score) in plans.nearness(to: point.text.whole).enumerated() {
        scores[place] = max(scores[place], score)
      }
    }
    return scores
  }

  /// What a statement of the later report tells of them, in the order of `names`.
  ///
  /// - Parameter statement: Its place among the report's statements, and its text.
  func features(_ place: Int, _ statement: EncodedStatement, models: HistoryModels) -> [Float] {
    let told = nearest.map { plan in
      models.verdicts.probabilities(asked: plan.text.whole.vector, told: statement.whole.vector)
    }
    // Of the plan of which it tells most, the nearer one before the other.
    func weight(_ plan: Int) -> Float { nearest[plan].score * (1 - (told[plan].last ?? 1)) }
    guard let best = told.indices.max(by: { (weight($0), $1) < (weight($1), $0) }) else { return Self.untold }
    let (plan, answer) = (nearest[best], nearest[best].search.answers[place])
    return [plan.score, plan.behind, answer.score, Float(answer.rank)] + told[best]
  }

  /// What `features` tells.
  static let names = [
    "plan.score", "plan.behind", "plan.answer", "plan.rank", "plan.met", "plan.partly", "plan.missed",
    "plan.none",
  ]
  /// What is told where there are no plans.
  static let untold: [Float] = [-1, 0, -1, 99, 0, 0, 0, 1]
}
