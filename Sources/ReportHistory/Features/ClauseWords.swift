import Models

/// What the words around a clause tell, whatever is asked about, worked out when first asked for.
///
/// Not to be shared by threads.
final class ClauseWords {
  /// As the models read them.
  let vector: TextVector
  private let models: HistoryModels

  /// Takes the words.
  init(_ vector: TextVector, by models: HistoryModels) {
    self.vector = vector
    self.models = models
  }

  /// How far they say that a deed went, by class of the model.
  private(set) lazy var deeds = models.deeds.probabilities(vector)

  /// What they tell of a weakness, by case of `Remedy`.
  private(set) lazy var remedies = models.remedies.probabilities(vector)
}
