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

extension EncodedText {
  /// How near another text is: by what both are about, and by the grams that they share.
  ///
  /// - Complexity: O(n) in the dimensions, and in the grams of both.
  package func nearness(to other: EncodedText) -> Float {
    embedding.dot(other.embedding) + vector.dot(other.vector)
  }
}
