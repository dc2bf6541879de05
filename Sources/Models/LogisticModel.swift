/// A probability from a few named numbers: logistic regression.
package struct LogisticModel: Equatable, Sendable {
  /// What the features are called, in the order in which they are given.
  package let names: [String]
  /// By feature: what one unit of it adds to the log odds.
  package let weights: [Float]
  /// By feature: its usual value, against which contributions are told.
  package let means: [Float]
  /// The log odds where every feature is 0.
  package let bias: Float

  /// A model of weights; all numbers are rounded to `FixedPoint`.
  ///
  /// - Parameters:
  ///   - names: The features, without blanks.
  ///   - weights: By feature, in log odds a unit.
  ///   - means: By feature: its mean in training.
  ///   - bias: The log odds where every feature is 0.
  package init(names: [String], weights: [Float], means: [Float], bias: Float) {
    precondition(names.count == weights.count && names.count == means.count)
    self.names = names
    self.weights = weights.map(FixedPoint.rounded)
    self.means = means.map(FixedPoint.rounded)
    self.bias = FixedPoint.rounded(bias)
  }

  /// The log odds of features given in the order of the names.
  ///
  /// - Complexity: O(n) in the features.
  package func score(_ features: [Float]) -> Float {
    var sum = bias
    for (weight, feature) in zip(weights, features) { sum += weight * feature }
    return sum
  }

  /// The probability of features given in the order of the names.
  package func probability(_ features: [Float]) -> Float {
    Float(ModelMath.probability(logOdds: Double(score(features))))
  }

  /// By feature: what its value adds to the log odds against its usual value.
  package func contributions(_ features: [Float]) -> [Float] {
    names.indices.map { weights[$0] * (features[$0] - means[$0]) }
  }
}

extension LogisticModel: StoredModel {
  package static var kind: String { "logistic" }

  package func write(to writer: inout ModelWriter) {
    writer.line("bias", [FixedPoint.integer(bias)])
    writer.line("features", [names.count])
    for (place, name) in names.enumerated() {
      writer.line(name, [FixedPoint.integer(weights[place]), FixedPoint.integer(means[place])])
    }
  }

  package init(reading reader: inout ModelReader) throws(ModelFault) {
    bias = FixedPoint.float(try reader.integers("bias", count: 1)[0])
    let rows = try reader.named("features", width: 2)
    names = rows.map(\.name)
    weights = rows.map { FixedPoint.float($0.integers[0]) }
    means = rows.map { FixedPoint.float($0.integers[1]) }
  }
}
