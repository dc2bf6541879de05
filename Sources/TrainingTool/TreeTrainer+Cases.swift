import ModelTraining
import Models

extension TreeTrainer {
  /// A model of cases of which annotators or readers say whether they are so; those of which nobody says it teach nothing.
  ///
  /// - Parameters:
  ///   - cases: The features of each, in the order of the names, and whether it is so.
  ///   - rounds: How many trees.
  ///   - rate: What a tree counts.
  static func model(
    _ cases: some Sequence<(features: [Float], truth: Bool?)>, rounds: Int, rate: Double, names: [String]
  ) -> BoostedTrees {
    let told = cases.compactMap { one in one.truth.map { (one.features, $0) } }
    var trainer = TreeTrainer()
    (trainer.rounds, trainer.rate) = (rounds, rate)
    return trainer.model(told.map(\.0), truth: told.map { $0.1 ? 1 : 0 }, names: names)
  }
}
