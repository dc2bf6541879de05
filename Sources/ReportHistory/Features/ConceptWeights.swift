import Lexicon

/// What each concept of a lexicon weighs in a statement, by its place.
struct ConceptWeights {
  /// By the concept's number in the lexicon.
  let weights: [Double]
  /// Whether it is something that is acted on.
  let isObject: [Bool]

  private static let facetWeights: [Concept.Facet: Double] = [.object: 3, .action: 1, .scope: 1]

  /// Reads the weights off a lexicon.
  init(_ lexicon: Lexicon) {
    weights = lexicon.concepts.map { (Self.facetWeights[$0.facet] ?? 1) * $0.weight }
    isObject = lexicon.concepts.map { $0.facet == .object }
  }
}
