package import Models

/// A shortcoming as the models read it, with what it is of.
package struct EncodedPoint {
  /// The words.
  package let text: EncodedStatement
  /// What its report plans against it; nil where it plans nothing, or that is not known.
  let plans: PointPlans?
  /// By theme: how probable it is that the point is of it.
  let themes: [Float]
  /// By kind of weakness: how probable it is that the point is of it.
  let kinds: [Float]
  /// What read it, and holds it against others.
  let models: HistoryModels

  /// Reads a point.
  init(_ text: EncodedStatement, by models: HistoryModels) {
    self.text = text
    plans = nil
    self.models = models
    themes = models.themes.probabilities(text.whole.vector)
    kinds = models.kinds.probabilities(models.encoder.sum(text.whole.vector))
  }

  /// A point with what its report plans against it.
  ///
  /// - Parameter plans: By plan: how probable it is that it was made against the point.
  init(_ point: EncodedPoint, plans: [Float], in report: ReportPlans) {
    text = point.text
    themes = point.themes
    kinds = point.kinds
    models = point.models
    self.plans = PointPlans(report: report, probabilities: plans)
  }

  /// Reads words that stand in no report.
  package init(_ words: String, by models: HistoryModels) {
    self.init(EncodedStatement(Array(words.utf16), by: models.encoder), by: models)
  }
}
