import Lexicon

/// What each concept of a lexicon weighs in a statement, by its place.
struct ConceptWeights {
  /// By the concept's number in the lexicon.
  let weights: [Double]
  /// Whether it is something that is acted on.
  let isObject: [Bool]

  /// What an object weighs against a deed and a scope.
  private static let object = 3.0

  /// Reads the weights off a lexicon.
  init(_ lexicon: Lexicon) {
    weights = lexicon.concepts.map { ($0.facet == .object ? Self.object : 1) * $0.weight }
    isObject = lexicon.concepts.map { $0.facet == .object }
  }
}
