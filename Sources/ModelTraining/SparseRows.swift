import Models

/// Many sparse vectors in flat arrays, one row after the other.
struct SparseRows {
  /// By row: where it begins in the other arrays; one more at the end.
  private(set) var starts: [Int] = [0]
  private(set) var indices: [Int32] = []
  private(set) var weights: [Float] = []

  init(_ vectors: [TextVector]) {
    for vector in vectors {
      indices += vector.indices
      weights += vector.weights
      starts.append(indices.count)
    }
  }

  var count: Int { starts.count - 1 }
}

extension SparseRows {
  /// Tells the row, the place in the arrays and the index of each entry, in order.
  @inline(__always) func forEachEntry(_ body: (_ row: Int, _ entry: Int, _ index: Int) -> Void) {
    indices.withUnsafeBufferPointer { indices in
      for row in 0..<count {
        for entry in starts[row]..<starts[row + 1] { body(row, entry, Int(indices[entry])) }
      }
    }
  }
}
