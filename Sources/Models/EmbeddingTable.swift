/// The points of texts in one array, so that a point is held against all of them in one go.
///
/// Promises and weaknesses are held against every clause of a report; points that lie apart cost more to come by than
/// to multiply.
package struct EmbeddingTable: Sendable {
  /// How many points there are.
  package let count: Int
  private let dimensions: Int
  /// The coordinates, point by point.
  private let values: [Float]

  /// Lays points out; all are of one model.
  ///
  /// - Complexity: O(n) in the points.
  package init(_ points: some Collection<Embedding>) {
    count = points.count
    dimensions = points.first?.values.count ?? 0
    var values: [Float] = []
    values.reserveCapacity(count * dimensions)
    for point in points { values += point.values }
    self.values = values
  }

  /// By point: its cosine with another, the same as `Embedding.dot`.
  ///
  /// - Complexity: O(n) in the points, times the dimensions.
  package func products(with point: Embedding) -> [Float] {
    // An array of none must not be filled in: it would write to the empty one that all threads share.
    if count == 0 { return [] }
    precondition(point.values.count == dimensions)
    return [Float](unsafeUninitializedCapacity: count) { products, filled in
      point.values.withUnsafeBufferPointer { point in
        values.withUnsafeBufferPointer { values in
          for place in 0..<count {
            let row = UnsafeBufferPointer(rebasing: values[place &* dimensions..<(place &+ 1) &* dimensions])
            products.initializeElement(at: place, to: Embedding.product(point, row))
          }
        }
      }
      filled = count
    }
  }
}
