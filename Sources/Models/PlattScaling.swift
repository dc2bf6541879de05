/// Turns the scores of a model into probabilities that come true as often as they say: a sigmoid over the score.
///
/// J. Platt, “Probabilistic outputs for support vector machines”, 1999.
package struct PlattScaling: Equatable, Sendable {
  /// What one unit of the score adds to the log odds.
  package let slope: Float
  /// The log odds of score 0.
  package let intercept: Float

  /// A scaling; both numbers are rounded to `FixedPoint`.
  package init(slope: Float, intercept: Float) {
    self.slope = FixedPoint.rounded(slope)
    self.intercept = FixedPoint.rounded(intercept)
  }

  /// The probability of a score.
  package func probability(_ score: Float) -> Float {
    Float(ModelMath.probability(logOdds: Double(slope * score + intercept)))
  }
}

extension PlattScaling: StoredModel {
  package static var kind: String { "platt" }

  package func write(to writer: inout ModelWriter) {
    writer.line("sigmoid", [FixedPoint.integer(slope), FixedPoint.integer(intercept)])
  }

  package init(reading reader: inout ModelReader) throws(ModelFault) {
    let numbers = try reader.integers("sigmoid", count: 2)
    slope = FixedPoint.float(numbers[0])
    intercept = FixedPoint.float(numbers[1])
  }
}
