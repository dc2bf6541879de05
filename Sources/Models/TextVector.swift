/// A text as its grams weighed by rarity: a sparse vector of length 1.
///
/// A gram weighs (1 + ln of how often it occurs) × its inverse document frequency (Salton and Buckley 1988).
package struct TextVector: Equatable, Sendable {
  /// The numbers of the grams in their table, ascending.
  package let indices: [Int32]
  /// By gram: its weight; the squares add up to 1, or there is none.
  package let weights: [Float]

  /// The vector of a text.
  ///
  /// - Parameters:
  ///   - units: Text as UTF-16.
  ///   - table: The grams to look for.
  /// - Complexity: O(n log n) in the units.
  @inlinable package init(_ units: some Collection<UInt16>, table: GramTable) {
    self =
      units.withContiguousStorageIfAvailable { Self(contiguous: $0, table: table) }
      ?? Array(units).withUnsafeBufferPointer { Self(contiguous: $0, table: table) }
  }

  /// The vector of a text given as a string.
  package init(_ text: String, table: GramTable) {
    self.init(Array(text.utf16), table: table)
  }

  @usableFromInline init(contiguous units: UnsafeBufferPointer<UInt16>, table: GramTable) {
    self = Self.withGrams(of: units, table: table) { grams, weights in
      // Appended, since an array made of a buffer asks the runtime for its type each time.
      var (indices, shares): ([Int32], [Float]) = ([], [])
      indices.append(contentsOf: grams)
      shares.append(contentsOf: weights)
      return TextVector(indices: indices, weights: shares)
    }
  }

  /// Lends the grams of a text and their weights, as its vector would have them, without making one.
  ///
  /// - Complexity: O(n) in the units.
  static func withGrams<Result>(
    of units: UnsafeBufferPointer<UInt16>, table: GramTable,
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Float>) -> Result
  ) -> Result {
    table.withNumbers(ofGramsIn: units) { numbers in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: numbers.count) { weights in
        // The grams are gathered where their numbers stood, each once.
        var count = 0
        var squares: Float = 0
        var start = 0
        while start < numbers.count {
          let number = numbers[start]
          var end = start + 1
          while end < numbers.count, numbers[end] == number { end += 1 }
          var weight = table.weight(at: Int(number))
          if end - start > 1 { weight *= 1 + Float(ModelMath.log(Double(end - start))) }
          numbers[count] = number
          weights.initializeElement(at: count, to: weight)
          count += 1
          squares += weight * weight
          start = end
        }
        let scale = squares > 0 ? 1 / squares.squareRoot() : 1
        for place in 0..<count { weights[place] *= scale }
        return body(
          UnsafeBufferPointer(rebasing: numbers[..<count]), UnsafeBufferPointer(rebasing: weights[..<count]))
      }
    }
  }

  /// A vector of grams given by number, ascending, with their weights as they are.
  package init(indices: [Int32], weights: [Float]) {
    self.indices = indices
    self.weights = weights
  }

  /// Lends the grams and their weights, which are as many.
  @inline(__always)
  func withGrams<Result>(
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Float>) -> Result
  ) -> Result {
    indices.withUnsafeBufferPointer { grams in
      weights.withUnsafeBufferPointer { weights in
        precondition(grams.count == weights.count)
        return body(grams, weights)
      }
    }
  }

  /// The cosine of two texts over the same table, 0 to 1.
  ///
  /// - Complexity: O(n + m) in the grams of both.
  package func dot(_ other: TextVector) -> Float {
    withGrams { grams, weights in
      other.withGrams { others, otherWeights in
        var sum: Float = 0
        var mine = 0
        var theirs = 0
        while mine < grams.count, theirs < others.count {
          let one = grams[mine]
          let two = others[theirs]
          if one == two { sum += weights[mine] * otherWeights[theirs] }
          mine &+= one <= two ? 1 : 0
          theirs &+= two <= one ? 1 : 0
        }
        return sum
      }
    }
  }
}
