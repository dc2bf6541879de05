import Models

/// A statement of a later report as a claim that a weakness was put right, before it is judged.
package struct RemedyCase {
  /// What the decision is made of, in the order of the features.
  package static let names =
    [
      "meaning", "words", "score", "clause", "statement.resolved", "statement.better", "clause.resolved",
      "clause.better", "clause.still", "rank", "height", "behindBest", "inRectification", "isPoint",
      "statements",
      "length", "wordings", "denied", "says.resolved", "says.better", "says.other", "says.still",
      "behindTold",
    ] + CounterPlans.names

  /// The statement, held against the weakness.
  package let answer: Answer
  /// In the order of the names.
  package let features: [Float]
  /// What the words around the answering clause tell: put right, better, still so, or something else.
  let tells: [Float]

  /// Whether the words tell that something was done against it.
  var tellsRemedy: Bool { tells.peak == Remedy.resolved.rawValue || tells.peak == Remedy.better.rawValue }

  /// The features as they would be if nothing had been planned against the weakness, for those who train the model: many
  /// reports plan nothing.
  package static func withoutPlans(_ features: [Float]) -> [Float] {
    Array(features.dropLast(CounterPlans.untold.count)) + CounterPlans.untold
  }

  /// So many of the best answers are looked at; what is told of a weakness is about it.
  private static let considered = 8
  /// So many of the best answers to each plan against it are looked at besides.
  private static let consideredOfPlan = 2

  /// The statements of a later report that may tell what became of a weakness.
  ///
  /// - Parameters:
  ///   - points: The wordings of the weakness before.
  ///   - search: The statements of the later report, held against them.
  ///   - earlier: The reports before the later one, from the last on that lists the weakness.
  /// - Complexity: O(n) in the clauses of the report.
  static func cases(
    _ points: [EncodedPoint], _ search: AnswerSearch, in report: ReportFeatures,
    after earlier: [ReportFeatures], models: HistoryModels
  ) -> [RemedyCase] {
    let plans = CounterPlans(against: points, of: earlier, in: report)
    func tells(_ statement: Int) -> Bool { report.isDeed(statement) || report.isPoint(statement) }
    var best = search.best(considered, where: tells)
    // What answers a plan against the weakness may share no word with it.
    for plan in plans.plans {
      for answer in plan.search.best(consideredOfPlan, where: tells)
      where !best.contains(where: { $0.statement == answer.statement }) {
        best.append(search.answers[answer.statement])
      }
    }
    // What each tells of the wording that it answers best.
    let told = best.map { answer in
      let told = report.encodedStatements.all[answer.statement].whole.vector
      return points.map { models.answersToPoints.probabilities(asked: $0.text.whole.vector, told: told) }
        .max { $0[Remedy.resolved.rawValue] < $1[Remedy.resolved.rawValue] } ?? []
    }
    let most = told.map { $0[Remedy.resolved.rawValue] }.max() ?? 0
    return zip(best, told).map { answer, said in
      let statement = report.encodedStatements.all[answer.statement]
      let words = report.remedyWords(of: answer.statement)
      let around = report.words(around: answer.clause, in: answer.statement).remedies
      let features: [Float] =
        [
          answer.meaning, answer.words, answer.score, answer.clauseScore,
          words.whole[Remedy.resolved.rawValue], words.whole[Remedy.better.rawValue], words.top(.resolved),
          words.top(.better), words.top(.still), Float(answer.rank),
          answer.height, best[0].score - answer.score,
          report.isDeed(answer.statement) && report.isRectifying[answer.statement] ? 1 : 0,
          report.isPoint(answer.statement) ? 1 : 0, Float(report.statements.count), Float(statement.length),
          Float(points.count), report.isDenied(answer) ? 1 : 0,
        ] + said + [most - said[Remedy.resolved.rawValue]]
        + plans.features(answer.statement, statement, models: models)
      return RemedyCase(answer: answer, features: features, tells: around)
    }
  }
}
