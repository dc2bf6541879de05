import Models

/// Holds what is asked about against every statement of a report.
///
/// The cosine of trained points finds the same thing in other words, the cosine of the grams finds the same words; which
/// of the two carries is told by the models that are given both.
package struct AnswerSearch {
  /// By statement.
  package let answers: [Answer]
  /// The statements, the best answer first.
  package let order: [Int]

  /// The scores of a usual report's statements, as so many statements.
  private static let (usualCount, usualMean, usualSpread): (Float, Float, Float) = (12, 0.15, 0.2)

  /// - Parameters:
  ///   - question: What is asked about, in one wording or several; the likest one counts.
  ///   - statements: Of the report that answers.
  /// - Complexity: O(n·m) in the clauses.
  init(_ question: [EncodedStatement], in statements: EncodedStatements) {
    let wholes = question.map { statements.wholes.products(with: $0.whole.vector) }
    let parts = question.map { statements.clauses.products(with: $0.whole.vector) }
    var answers: [Answer] = []
    answers.reserveCapacity(statements.all.count)
    for (place, statement) in statements.all.enumerated() {
      var (meaning, words, wanted): (Float, Float, Float) = (-1, 0, -1)
      var best: (place: Int, score: Float) = (0, -.infinity)
      for (asking, asked) in question.enumerated() {
        meaning = max(meaning, asked.whole.embedding.dot(statement.whole.embedding))
        words = max(words, wholes[asking][place])
        for clause in asked.clauses {
          wanted = max(wanted, clause.embedding.dot(statement.whole.embedding))
        }
        let first = statements.firstClause[place]
        for (clause, text) in statement.clauses.enumerated() {
          let score = asked.whole.embedding.dot(text.embedding) + parts[asking][first + clause]
          if score > best.score { best = (clause, score) }
        }
      }
      answers.append(
        Answer(
          statement: place, meaning: meaning, words: words, clause: best.place, clauseScore: best.score,
          wanted: wanted))
    }
    // A report of a few statements tells little of what is usual; the usual report fills in.
    let count = Float(answers.count) + Self.usualCount
    let mean = (answers.reduce(0) { $0 + $1.score } + Self.usualCount * Self.usualMean) / count
    let squares = answers.reduce(0) { $0 + ($1.score - mean) * ($1.score - mean) }
    let spread = ((squares + Self.usualCount * Self.usualSpread * Self.usualSpread) / count).squareRoot()
    let order = answers.indices.sorted { (answers[$1].score, $0) < (answers[$0].score, $1) }
    for (rank, place) in order.enumerated() {
      answers[place].rank = rank
      answers[place].height = (answers[place].score - mean) / spread
    }
    self.answers = answers
    self.order = order
  }

  /// The best answers of those statements that fit, the best first.
  func best(_ limit: Int, where fits: (Int) -> Bool) -> [Answer] {
    Array(order.lazy.filter(fits).prefix(limit).map { answers[$0] })
  }
}
