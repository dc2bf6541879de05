package import Models

/// A statement of a later report as a claim that a weakness was put right, before it is judged.
package struct RemedyCase {
  /// What the decision is made of, in the order of the features.
  package static let names = [
    "meaning", "words", "score", "clause", "statement.resolved", "statement.better", "clause.resolved",
    "clause.better", "clause.still", "rank", "height", "behindBest", "inRectification", "isPoint",
    "statements",
    "length", "wordings", "denied", "says.resolved", "says.better", "says.other", "says.still", "behindTold",
  ]

  /// The statement, held against the weakness.
  package let answer: Answer
  /// In the order of the names.
  package let features: [Float]
  /// What the words around the answering clause tell: put right, better, still so, or something else.
  let tells: [Float]

  /// Whether the words tell that something was done against it.
  var tellsRemedy: Bool { tells.peak == Remedy.resolved.rawValue || tells.peak == Remedy.better.rawValue }

  /// So many of the best answers are looked at; what is told of a weakness is about it.
  private static let considered = 8

  /// The statements of a later report that may tell what became of a weakness.
  ///
  /// - Parameter points: The wordings of the weakness before.
  /// - Complexity: O(n) in the clauses of the report.
  package static func cases(
    _ points: [EncodedPoint], in report: ReportFeatures, models: HistoryModels
  ) -> [RemedyCase] {
    let search = AnswerSearch(points.map(\.text), in: report.encodedStatements)
    let best = search.best(considered) { report.isDeed($0) || report.isPoint($0) }
    // What each tells of the wording that it answers best.
    let told = best.map { answer in
      let told = report.encodedStatements.all[answer.statement].whole.vector
      return points.map { models.answersToPoints.probabilities(asked: $0.text.whole.vector, told: told) }
        .max { $0[Remedy.resolved.rawValue] < $1[Remedy.resolved.rawValue] } ?? []
    }
    let most = told.map { $0[Remedy.resolved.rawValue] }.max() ?? 0
    return zip(best, told).map { answer, said in
      let statement = report.encodedStatements.all[answer.statement]
      let whole = models.remedies.logits(statement.whole.vector)
      let around = models.remedies.probabilities(
        report.vector(of: report.context(of: answer.clause, in: answer.statement)))
      let clauses = statement.clauses.map { models.remedies.probabilities($0.vector) }
      func top(_ name: Remedy) -> Float { clauses.map { $0[name.rawValue] }.max() ?? 0 }
      let features: [Float] =
        [
          answer.meaning, answer.words, answer.score, answer.clauseScore, whole[Remedy.resolved.rawValue],
          whole[Remedy.better.rawValue], top(.resolved), top(.better), top(.still), Float(answer.rank),
          answer.height, best[0].score - answer.score,
          report.isDeed(answer.statement) && report.isRectifying[answer.statement] ? 1 : 0,
          report.isPoint(answer.statement) ? 1 : 0, Float(report.statements.count), Float(statement.length),
          Float(points.count), report.isDenied(answer) ? 1 : 0,
        ] + said + [most - said[Remedy.resolved.rawValue]]
      return RemedyCase(answer: answer, features: features, tells: around)
    }
  }
}
