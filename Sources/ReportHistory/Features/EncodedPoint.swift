package import Models

/// A shortcoming as the models read it, with what it is of.
package struct EncodedPoint {
  /// The words.
  package let text: EncodedStatement
  /// The plan of its report that is nearest to it; nil where none is known.
  let plan: EncodedText?
  /// By theme: how probable it is that the point is of it.
  let themes: [Float]
  /// By kind of weakness: how probable it is that the point is of it.
  let kinds: [Float]
  /// What read it, and holds it against others.
  let models: HistoryModels

  /// Reads a point.
  ///
  /// - Parameter plans: Those of its report.
  init(_ text: EncodedStatement, plans: EncodedStatements? = nil, by models: HistoryModels) {
    self.text = text
    plan = plans.flatMap { plans in
      let meanings = plans.wholePoints.products(with: text.whole.embedding)
      let scores = zip(meanings, plans.wholes.products(with: text.whole.vector)).map { $0 + $1 }
      return scores.peak.map { plans.all[$0].whole }
    }
    self.models = models
    themes = models.themes.probabilities(text.whole.vector)
    kinds = models.kinds.probabilities(models.encoder.sum(text.whole.vector))
  }

  /// Reads words that stand in no report.
  package init(_ words: String, by models: HistoryModels) {
    self.init(EncodedStatement(Array(words.utf16), by: models.encoder), by: models)
  }
}
