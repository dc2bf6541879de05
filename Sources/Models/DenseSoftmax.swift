/// Tells classes by a dense vector, such as the sum of a text's rows: multinomial logistic regression.
package struct DenseSoftmax: Equatable, Sendable {
  /// The names of the classes.
  package let classes: [String]
  /// How many numbers a vector has.
  package let dimensions: Int
  /// In steps, by dimension, then by class, so that all classes are summed up at once; no step has to be made a number each
  /// time.
  let weights: [Float]
  /// By class: what one step of its weights is worth.
  let scales: [Float]
  /// By class: the score before any number.
  package let bias: [Float]

  /// - Parameter weights: By class, then by dimension; kept in steps, a scale for each class.
  package init(classes: [String], weights: [Float], bias: [Float], dimensions: Int) {
    precondition(weights.count == classes.count * dimensions && bias.count == classes.count)
    var levels: [Int8] = []
    var scales: [Float] = []
    for place in classes.indices {
      let rounded = Levels.rounding(Array(weights[place * dimensions..<(place + 1) * dimensions]))
      levels += rounded.levels
      scales.append(rounded.scale)
    }
    self.classes = classes
    self.dimensions = dimensions
    self.weights = Self.turned(levels, rows: classes.count).map { Float($0) }
    self.scales = scales
    self.bias = bias.map(FixedPoint.rounded)
  }

  /// A table with its rows as columns.
  private static func turned(_ table: [Int8], rows: Int) -> [Int8] {
    let columns = table.count / rows
    return (0..<table.count).map { table[$0 % rows * columns + $0 / rows] }
  }

  /// By class: the score, the logarithm of its probability but for a common summand.
  ///
  /// - Complexity: O(classes × dimensions).
  package func scores(_ vector: [Float]) -> [Float] {
    precondition(vector.count == dimensions)
    let count = classes.count
    return [Float](unsafeUninitializedCapacity: count) { sums, filled in
      filled = count
      let sums = UnsafeMutableBufferPointer(rebasing: sums[..<count])
      sums.initialize(repeating: 0)
      weights.withUnsafeBufferPointer { weights in
        for (index, number) in vector.enumerated() {
          // A row of its own, so that the compiler sees that the places follow each other.
          let row = UnsafeBufferPointer(rebasing: weights[index &* count..<(index &+ 1) &* count])
          for place in 0..<count { sums[place] += number * row[place] }
        }
      }
      for place in 0..<count { sums[place] = sums[place] * scales[place] + bias[place] }
    }
  }

  /// By class: the probability; they add up to 1.
  ///
  /// - Complexity: O(classes × dimensions).
  package func probabilities(_ vector: [Float]) -> [Float] {
    ModelMath.probabilities(ofScores: scores(vector))
  }
}

extension DenseSoftmax: StoredModel {
  package static var kind: String { "dense" }

  package func write(to writer: inout ModelWriter) {
    writer.line("dimensions", [dimensions])
    writer.classes(classes, scales: scales, bias: bias)
    writer.levels("weights", LevelArray(Self.turned(weights.map { Int8($0) }, rows: dimensions)))
  }

  package init(reading reader: inout ModelReader) throws(ModelFault) {
    dimensions = try reader.integers("dimensions", count: 1)[0]
    guard dimensions > 0, dimensions <= 1024 else { throw reader.fault(.value) }
    (classes, scales, bias) = try reader.classes()
    let levels = try reader.levels("weights", count: dimensions * classes.count)
    weights = Self.turned(levels.all, rows: max(1, classes.count)).map { Float($0) }
  }
}
