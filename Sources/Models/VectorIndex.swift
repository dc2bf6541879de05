/// Texts by the grams that they have, so that a text is held against all of them in one go.
///
/// Most texts share few grams; by the index only those cost anything.
package struct VectorIndex: Sendable {
  /// How many texts there are.
  package let count: Int
  /// By gram: where its texts begin; where the last ones end behind.
  private let starts: [Int32]
  private let rows: [Int32]
  private let weights: [Float]

  /// Indexes texts.
  ///
  /// - Parameter grams: How many grams the table of the texts has.
  /// - Complexity: O(n) in the grams of all texts and of the table.
  package init(_ vectors: [TextVector], grams: Int) {
    count = vectors.count
    var starts = [Int32](repeating: 0, count: grams + 2)
    var total = 0
    for vector in vectors {
      precondition(Int(vector.indices.last ?? 0) <= max(0, grams - 1))
      total += vector.indices.count
    }
    var rows = [Int32](repeating: 0, count: total)
    var weights = [Float](repeating: 0, count: total)
    // In buffers, as an array asks at each write whether it is shared; each gram is one of the table, which was just seen.
    starts.withUnsafeMutableBufferPointer { starts in
      // Two places on, so that filling in moves each to where its own begin.
      for vector in vectors {
        vector.withGrams { own, _ in for gram in own { starts[Int(gram) &+ 2] &+= 1 } }
      }
      var sum: Int32 = 0
      for gram in starts.indices {
        sum &+= starts[gram]
        starts[gram] = sum
      }
      rows.withUnsafeMutableBufferPointer { rows in
        weights.withUnsafeMutableBufferPointer { weights in
          for (row, vector) in vectors.enumerated() {
            vector.withGrams { own, shares in
              for (gram, share) in zip(own, shares) {
                let place = Int(starts[Int(gram) &+ 1])
                rows[place] = Int32(truncatingIfNeeded: row)
                weights[place] = share
                starts[Int(gram) &+ 1] &+= 1
              }
            }
          }
        }
      }
    }
    (self.starts, self.rows, self.weights) = (starts, rows, weights)
  }

  /// By text: its product with another, the same as `TextVector.dot`.
  ///
  /// - Complexity: O(n) in the texts and in the grams that they share with the other.
  package func products(with vector: TextVector) -> [Float] {
    var products = [Float](repeating: 0, count: count)
    precondition(Int(vector.indices.last ?? 0) < starts.count - 1)
    // Each row is below the count.
    products.withUnsafeMutableBufferPointer { products in
      starts.withUnsafeBufferPointer { starts in
        rows.withUnsafeBufferPointer { rows in
          weights.withUnsafeBufferPointer { weights in
            vector.withGrams { own, shares in
              for (gram, share) in zip(own, shares) {
                var place = Int(starts[Int(gram)])
                let end = Int(starts[Int(gram) &+ 1])
                while place < end {
                  products[Int(rows[place])] += weights[place] * share
                  place &+= 1
                }
              }
            }
          }
        }
      }
    }
    return products
  }
}
