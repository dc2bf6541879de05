import Models

/// What the words around a clause tell, whatever is asked about, worked out when first asked for.
///
/// Not to be shared by threads.
final class ClauseWords {
  /// As the models read them.
  let vector: TextVector
  /// Whether they say that something was not done.
  let areDenied: Bool
  private let models: HistoryModels

  /// Takes the words.
  init(_ vector: TextVector, areDenied: Bool, by models: HistoryModels) {
    self.vector = vector
    self.areDenied = areDenied
    self.models = models
  }

  /// How far they say that a deed went, by class of the model.
  private(set) lazy var deeds = models.deeds.probabilities(vector)

  /// What they tell of a weakness, by case of `Remedy`.
  private(set) lazy var remedies = models.remedies.probabilities(vector)
}
