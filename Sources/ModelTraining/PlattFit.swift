package import Models

/// Fits the sigmoid that turns scores into probabilities.
///
/// J. Platt, “Probabilistic outputs for support vector machines”, 1999, with the aims that he gives for few rows: (n + 1) ÷
/// (n + 2) of n right ones instead of 1. Scores should come from models that have not seen the rows.
package struct PlattFit {
  /// A fit with its usual settings.
  package init() {}

  /// The scaling of scores of which is known whether the answer was yes.
  ///
  /// - Complexity: O(n) in the scores, some dozens of times.
  package func scaling(_ scores: [Float], truth: [Bool]) -> PlattScaling {
    precondition(scores.count == truth.count)
    let right = Double(truth.count { $0 })
    let wrong = Double(truth.count) - right
    let (high, low) = ((right + 1) / (right + 2), 1 / (wrong + 2))
    let aims = truth.map { $0 ? high : low }
    var search = LBFGS()
    search.tolerance = 1e-7
    // A mean instead of a sum, so that the tolerance does not depend on the number of rows.
    let share = 1 / Double(max(1, scores.count))
    let found = search.minimum(from: [0, ModelMath.log((right + 1) / (wrong + 1))]) { point, gradient in
      var total = 0.0
      gradient[0] = 0
      gradient[1] = 0
      for (score, aim) in zip(scores, aims) {
        let odds = point[0] * Double(score) + point[1]
        total += share * (ModelMath.softplus(odds) - aim * odds)
        let slope = share * (ModelMath.probability(logOdds: odds) - aim)
        gradient[0] += slope * Double(score)
        gradient[1] += slope
      }
      return total
    }
    return PlattScaling(slope: Float(found[0]), intercept: Float(found[1]))
  }
}
