package import Models

/// A shortcoming as the models read it, with what it is of.
package struct EncodedPoint {
  /// The words.
  package let text: EncodedStatement
  /// The plan of its report that is nearest to it; nil where none is known.
  let plan: NearestPlan?
  /// By theme: how probable it is that the point is of it.
  let themes: [Float]
  /// By kind of weakness: how probable it is that the point is of it.
  let kinds: [Float]
  /// What read it, and holds it against others.
  let models: HistoryModels

  /// Reads a point.
  ///
  init(_ text: EncodedStatement, plan: NearestPlan? = nil, by models: HistoryModels) {
    self.text = text
    self.plan = plan
    self.models = models
    themes = models.themes.probabilities(text.whole.vector)
    kinds = models.kinds.probabilities(models.encoder.sum(text.whole.vector))
  }

  /// Reads words that stand in no report.
  package init(_ words: String, by models: HistoryModels) {
    self.init(EncodedStatement(Array(words.utf16), by: models.encoder), by: models)
  }
}
