import Models

/// A shortcoming as the models read it, with what it is of.
package struct EncodedPoint {
  /// The words.
  package let text: EncodedStatement
  /// By theme: how probable it is that the point is of it.
  let themes: [Float]
  /// By kind of weakness: how probable it is that the point is of it.
  let kinds: [Float]

  /// Reads a point.
  init(_ text: EncodedStatement, by models: HistoryModels) {
    self.text = text
    themes = models.themes.probabilities(text.whole.vector)
    kinds = models.kinds.probabilities(models.encoder.sum(text.whole.vector))
  }
}
