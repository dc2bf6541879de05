import Models
import ReportModel

/// The plans that were most probably made against a weakness, before what became of them is known.
///
/// What a report says of a plan tells what became of the weakness behind it, in whatever words.
struct CounterPlans {
  /// A plan held against the weakness.
  struct Plan {
    let text: EncodedStatement
    /// How probable it is that it was made against the weakness.
    let probability: Float
    /// The statements of the later report, held against the plan.
    let search: AnswerSearch
  }

  /// The most probable plans, the first before the others, at most `considered`.
  let plans: [Plan]

  /// So many plans are followed; few weaknesses have more.
  private static let considered = 2

  /// - Parameters:
  ///   - points: The wordings of the weakness.
  ///   - earlier: The reports that may have made plans against it.
  ///   - report: The later report.
  /// - Complexity: O(n·m) in the plans of the earlier reports and the wordings, and O(n) in the clauses of the later one.
  init(against points: [EncodedPoint], of earlier: [ReportFeatures], in report: ReportFeatures) {
    var made: [(report: ReportFeatures, plan: Int, probability: Float)] = []
    for side in earlier {
      let own = points.map { side.plans.probabilities(of: $0, at: nil) }
      for place in side.report.commitments.indices {
        made.append((side, place, own.map { $0[place] }.max() ?? 0))
      }
    }
    let order = made.indices.sorted { (made[$1].probability, $0) < (made[$0].probability, $1) }
    plans = order.prefix(Self.considered).map { place in
      let (side, plan, probability) = made[place]
      return Plan(
        text: side.encodedCommitments.all[plan], probability: probability,
        search: report.answers(toPlan: plan, of: side))
    }
  }

  /// What a statement of the later report tells of them, in the order of `names`.
  ///
  /// - Parameter statement: Its place among the report's statements, and its text.
  func features(_ place: Int, _ statement: EncodedStatement, models: HistoryModels) -> [Float] {
    let told = plans.map { plan in
      models.verdicts.probabilities(asked: plan.text.whole.vector, told: statement.whole.vector)
    }
    // Of the plan of which it tells most, the more probable one before the other.
    func weight(_ plan: Int) -> Float { plans[plan].probability * (1 - (told[plan].last ?? 1)) }
    guard let best = told.indices.max(by: { (weight($0), $1) < (weight($1), $0) }) else { return Self.untold }
    let (plan, answer) = (plans[best], plans[best].search.answers[place])
    return [plan.probability, answer.score, Float(answer.rank)] + told[best]
  }

  /// What `features` tells.
  static let names = [
    "plan.against", "plan.answer", "plan.rank", "plan.met", "plan.partly", "plan.missed", "plan.none",
  ]
  /// What is told where there are no plans.
  static let untold: [Float] = [0, -1, 99, 0, 0, 0, 1]
}
