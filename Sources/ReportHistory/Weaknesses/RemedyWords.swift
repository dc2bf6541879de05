import Models

/// What a statement tells of weaknesses by its own words, whichever is asked about.
struct RemedyWords {
  /// Of the whole statement, by case of `Remedy`: its score.
  let whole: [Float]
  /// By case of `Remedy`: how probable it is of the clause that most probably tells it.
  private let tops: [Float]

  /// Reads a statement.
  init(_ statement: EncodedStatement, by models: HistoryModels) {
    whole = models.remedies.logits(statement.whole.vector)
    tops = statement.clauses.reduce(into: [Float](repeating: 0, count: whole.count)) { tops, clause in
      for (place, share) in models.remedies.probabilities(clause.vector).enumerated() {
        tops[place] = max(tops[place], share)
      }
    }
  }

  /// How probable it is that one of its clauses tells this.
  func top(_ remedy: Remedy) -> Float { tops[remedy.rawValue] }
}
