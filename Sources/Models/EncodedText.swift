/// A text as its grams and as its point among all texts.
package struct EncodedText: Equatable, Sendable {
  /// Its grams weighed by rarity.
  package let vector: TextVector
  /// What it is about.
  package let embedding: Embedding

  /// A text of which both are given.
  package init(vector: TextVector, embedding: Embedding) {
    self.vector = vector
    self.embedding = embedding
  }
}
