/// Texts by the grams that they have, so that a text is held against all of them in one go.
///
/// Most texts share few grams; by the index only those cost anything.
package struct VectorIndex: Sendable {
  /// How many texts there are.
  package let count: Int
  /// By gram: where its texts begin; one more at the end.
  private let starts: [Int32]
  private let rows: [Int32]
  private let weights: [Float]

  /// Indexes texts.
  ///
  /// - Parameter grams: How many grams the table of the texts has.
  /// - Complexity: O(n) in the grams of all texts and of the table.
  package init(_ vectors: [TextVector], grams: Int) {
    count = vectors.count
    var starts = [Int32](repeating: 0, count: grams + 1)
    for vector in vectors {
      for gram in vector.indices { starts[Int(gram) + 1] += 1 }
    }
    for gram in 0..<grams { starts[gram + 1] += starts[gram] }
    var next = starts
    var rows = [Int32](repeating: 0, count: Int(starts[grams]))
    var weights = [Float](repeating: 0, count: rows.count)
    for (row, vector) in vectors.enumerated() {
      for (gram, weight) in zip(vector.indices, vector.weights) {
        let place = Int(next[Int(gram)])
        rows[place] = Int32(truncatingIfNeeded: row)
        weights[place] = weight
        next[Int(gram)] += 1
      }
    }
    (self.starts, self.rows, self.weights) = (starts, rows, weights)
  }

  /// By text: its product with another, the same as `TextVector.dot`.
  ///
  /// - Complexity: O(n) in the texts and in the grams that they share with the other.
  package func products(with vector: TextVector) -> [Float] {
    var products = [Float](repeating: 0, count: count)
    for (gram, weight) in zip(vector.indices, vector.weights) {
      for place in Int(starts[Int(gram)])..<Int(starts[Int(gram) + 1]) {
        products[Int(rows[place])] += weights[place] * weight
      }
    }
    return products
  }
}
