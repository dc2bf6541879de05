import Models

/// The points of all texts in one epoch, and what the losses want of them.
struct EpochPoints {
  let dimensions: Int
  let count: Int
  /// By text: the weighed sum of its rows.
  private(set) var sums: [Float]
  /// By text: the sum at length 1.
  private(set) var units: [Float]
  /// By text: 1 ÷ the length of the sum, or 0.
  private var lengths: [Float]
  /// By text: the gradient of the loss by the sum.
  var sumGradients: [Float]
  /// By text: the gradient of the loss by the point at length 1.
  var unitGradients: [Float]

  init(count: Int, dimensions: Int) {
    self.count = count
    self.dimensions = dimensions
    sums = [Float](repeating: 0, count: count * dimensions)
    units = sums
    sumGradients = sums
    unitGradients = sums
    lengths = [Float](repeating: 0, count: count)
  }

  /// Computes all points from the rows of the grams; gradients begin at 0.
  ///
  /// - Parameters:
  ///   - texts: The grams of the texts.
  ///   - weights: By entry of `texts`: its weight in this epoch.
  ///   - rows: By gram: its row.
  mutating func place(_ texts: SparseRows, weights: [Float], rows: [Float]) {
    let (count, dimensions) = (count, dimensions)
    sums.withUnsafeMutableBufferPointer { sums in
      sums.update(repeating: 0)
      rows.withUnsafeBufferPointer { rows in
        texts.forEachEntry { text, entry, gram in
          VectorLoops.add(
            weights[entry], rows.baseAddress, gram * dimensions, to: sums.baseAddress, text * dimensions,
            dimensions)
        }
      }
      for text in 0..<count {
        let squares = VectorLoops.product(
          sums.baseAddress, text * dimensions, sums.baseAddress, text * dimensions, dimensions)
        lengths[text] = squares > 1e-12 ? 1 / squares.squareRoot() : 0
        for place in text * dimensions..<(text + 1) * dimensions {
          units[place] = sums[place] * lengths[text]
          sumGradients[place] = 0
          unitGradients[place] = 0
        }
      }
    }
  }

  /// Adds the gradient of the loss by each row.
  ///
  /// A point at length 1 can move only aside, and the less, the longer the sum is.
  mutating func pass(_ texts: SparseRows, weights: [Float], to gradient: inout [Float]) {
    let (count, dimensions) = (count, dimensions)
    for text in 0..<count where lengths[text] > 0 {
      let start = text * dimensions
      var along: Float = 0
      for place in start..<start + dimensions { along += unitGradients[place] * units[place] }
      for place in start..<start + dimensions {
        sumGradients[place] += (unitGradients[place] - along * units[place]) * lengths[text]
      }
    }
    sumGradients.withUnsafeBufferPointer { slopes in
      gradient.withUnsafeMutableBufferPointer { gradient in
        texts.forEachEntry { text, entry, gram in
          VectorLoops.add(
            weights[entry], slopes.baseAddress, text * dimensions, to: gradient.baseAddress,
            gram * dimensions, dimensions)
        }
      }
    }
  }

  /// The cosine of two texts.
  func cosine(_ one: Int, _ other: Int) -> Float {
    units.withUnsafeBufferPointer { units in
      VectorLoops.product(
        units.baseAddress, one * dimensions, units.baseAddress, other * dimensions, dimensions)
    }
  }

  /// Notes the gradient of the loss by the cosine of two texts.
  mutating func wantCosine(_ one: Int, _ other: Int, gradient: Float) {
    let dimensions = dimensions
    unitGradients.withUnsafeMutableBufferPointer { slopes in
      units.withUnsafeBufferPointer { units in
        VectorLoops.add(
          gradient, units.baseAddress, other * dimensions, to: slopes.baseAddress, one * dimensions,
          dimensions)
        VectorLoops.add(
          gradient, units.baseAddress, one * dimensions, to: slopes.baseAddress, other * dimensions,
          dimensions)
      }
    }
  }
}
