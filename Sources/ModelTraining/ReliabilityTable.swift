import Models

/// How often probabilities came true.
package struct ReliabilityTable: Equatable, Sendable {
  /// The probabilities between two bounds.
  package struct Bin: Equatable, Sendable {
    /// How many fell in.
    package let count: Int
    /// Their mean.
    package let predicted: Double
    /// The share of them that came true.
    package let observed: Double
  }

  /// The bins of equal width from 0 to 1 that hold any.
  package let bins: [Bin]
  /// The mean distance between what was said and what came true, by bin (expected calibration error).
  package let error: Double
  /// The mean squared distance of a probability from the truth (Brier 1950).
  package let brier: Double
  /// The mean of −ln of the probability that the truth was given.
  package let logLoss: Double

  /// The table of some judgements.
  ///
  /// - Complexity: O(n).
  package init(_ probabilities: [Float], truth: [Bool], bins count: Int = 10) {
    precondition(probabilities.count == truth.count && count > 0)
    var sums = [(count: Int, predicted: Double, right: Double)](repeating: (0, 0, 0), count: count)
    var (squares, losses) = (0.0, 0.0)
    for (probability, isRight) in zip(probabilities, truth) {
      let said = Double(probability)
      let bin = max(0, min(count - 1, Int(said * Double(count))))
      let came = isRight ? 1.0 : 0
      sums[bin].count += 1
      sums[bin].predicted += said
      sums[bin].right += came
      squares += (said - came) * (said - came)
      losses -= ModelMath.log(max(1e-7, isRight ? said : 1 - said))
    }
    let size = Double(max(1, truth.count))
    bins = sums.filter { $0.count > 0 }.map {
      Bin(count: $0.count, predicted: $0.predicted / Double($0.count), observed: $0.right / Double($0.count))
    }
    error = sums.reduce(0) { $0 + abs($1.predicted - $1.right) } / size
    brier = squares / size
    logLoss = losses / size
  }
}
