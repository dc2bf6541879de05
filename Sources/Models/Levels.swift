/// Weights in 91 levels, −45 to 45 steps, so that each is one printable character in a model's text.
package enum Levels {
  /// The highest level; the lowest is its opposite.
  package static let limit: Int8 = 45

  /// Rounds weights to levels.
  ///
  /// The step is the one with the least squared error of a few between 1/45 of the greatest weight and a quarter of that,
  /// as a few great weights should not make all the others coarse.
  ///
  /// - Returns: The levels, and what one step is worth; a step of 0 never occurs.
  /// - Complexity: O(n).
  package static func rounding(_ weights: [Float]) -> (levels: [Int8], scale: Float) {
    let greatest = weights.reduce(0) { max($0, abs($1)) }
    var best: (levels: [Int8], scale: Float) = ([], 0)
    var least = Double.infinity
    for share: Float in [1, 0.8, 0.65, 0.5, 0.35, 0.25] {
      let scale = max(FixedPoint.rounded(greatest * share / Float(limit)), 1 / FixedPoint.unit)
      let levels = levels(weights, scale: scale)
      var error = 0.0
      for (weight, level) in zip(weights, levels) {
        let miss = Double(weight - Float(level) * scale)
        error += miss * miss
      }
      if error < least { (best, least) = ((levels, scale), error) }
    }
    return best
  }

  private static func levels(_ weights: [Float], scale: Float) -> [Int8] {
    weights.map { Int8(max(-Float(limit), min(Float(limit), ($0 / scale).rounded()))) }
  }
}
