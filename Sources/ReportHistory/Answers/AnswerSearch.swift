import Models

/// Holds what is asked about against every statement of a report.
///
/// The cosine of trained points finds the same thing in other words, the cosine of the grams finds the same words; which
/// of the two carries is told by the models that are given both.
package struct AnswerSearch {
  /// By statement.
  package let answers: [Answer]
  /// By clause of what is asked: the clause of the report that says most of it; of several wordings the first one's.
  let covers: [Cover]

  /// The clause that says most of another.
  struct Cover {
    /// Its place among all clauses of the report's statements.
    let clause: Int
    /// How near it is in what both are about and in their grams.
    let score: Float
  }

  /// The statements, the best answer first.
  package let order: [Int]

  /// The scores of a usual report's statements, as so many statements.
  private static let (usualCount, usualMean, usualSpread): (Float, Float, Float) = (12, 0.15, 0.2)

  /// - Parameters:
  ///   - question: What is asked about, in one wording or several; the likest one counts.
  ///   - statements: Of the report that answers.
  /// - Complexity: O(n·m) in the clauses.
  init(_ question: [EncodedStatement], in statements: EncodedStatements) {
    let count = statements.all.count
    var (meaning, words) = ([Float](repeating: -1, count: count), [Float](repeating: 0, count: count))
    var (wanted, pairs) = (meaning, meaning)
    var best = [(clause: Int, score: Float)](repeating: (0, -.infinity), count: count)
    var covers: [Cover] = []
    for (wording, asked) in question.enumerated() {
      let whole = statements.wholePoints.products(with: asked.whole.embedding)
      raise(&meaning, whole)
      raise(&words, statements.wholes.products(with: asked.whole.vector))
      // What is asked in one clause is that clause.
      for clause in asked.clauses where asked.clauses.count > 1 {
        raise(&wanted, statements.wholePoints.products(with: clause.embedding))
      }
      if asked.clauses.count == 1 { raise(&wanted, whole) }
      let clauses = statements.clausePoints.products(with: asked.whole.embedding)
      let clauseWords = statements.clauses.products(with: asked.whole.vector)
      for clause in asked.clauses {
        let isWhole = asked.clauses.count == 1
        let points = isWhole ? clauses : statements.clausePoints.products(with: clause.embedding)
        let words = isWhole ? clauseWords : statements.clauses.products(with: clause.vector)
        let scores = zip(points, words).map(+)
        if wording == 0, let best = scores.peak { covers.append(Cover(clause: best, score: scores[best])) }
        for (place, own) in statements.clausesOfStatement.enumerated() {
          for told in own { pairs[place] = max(pairs[place], scores[told]) }
        }
      }
      for (place, own) in statements.clausesOfStatement.enumerated() {
        for clause in own where clauses[clause] + clauseWords[clause] > best[place].score {
          best[place] = (clause - own.lowerBound, clauses[clause] + clauseWords[clause])
        }
      }
    }
    var answers = (0..<count).map { place in
      Answer(
        statement: place, meaning: meaning[place], words: words[place], clause: best[place].clause,
        clauseScore: best[place].score, wanted: wanted[place], pair: pairs[place])
    }
    // A report of a few statements tells little of what is usual; the usual report fills in.
    let weight = Float(answers.count) + Self.usualCount
    let mean = (answers.reduce(0) { $0 + $1.score } + Self.usualCount * Self.usualMean) / weight
    let squares = answers.reduce(0) { $0 + ($1.score - mean) * ($1.score - mean) }
    let spread = ((squares + Self.usualCount * Self.usualSpread * Self.usualSpread) / weight).squareRoot()
    let scores = answers.map(\.score)
    let order = scores.withUnsafeBufferPointer { scores in
      scores.indices.sorted { scores[$0] > scores[$1] || scores[$0] == scores[$1] && $0 < $1 }
    }
    for (rank, place) in order.enumerated() {
      answers[place].rank = rank
      answers[place].height = (answers[place].score - mean) / spread
    }
    self.answers = answers
    self.covers = covers
    self.order = order
  }

  /// The best answers of those statements that fit, the best first.
  func best(_ limit: Int, where fits: (Int) -> Bool) -> [Answer] {
    Array(order.lazy.filter(fits).prefix(limit).map { answers[$0] })
  }
}

/// Raises numbers to others that are greater.
private func raise(_ numbers: inout [Float], _ others: [Float]) {
  precondition(numbers.count == others.count)
  numbers.withUnsafeMutableBufferPointer { numbers in
    for (place, other) in others.enumerated() { numbers[place] = max(numbers[place], other) }
  }
}
