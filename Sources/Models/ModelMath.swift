/// Exponential and logarithm that give the same bits on every system, and what classifiers make of them.
///
/// The C libraries of two systems differ in the last bit of `exp` and `log`; a report read on both must not.
package enum ModelMath {
  /// e to a power; relative error below 1e-14.
  ///
  /// The power is split into a whole number of ln 2 and a rest of at most half of it, for which the Taylor series is
  /// short. Powers beyond ±700 count as ±700, so that no result is 0 or infinite.
  ///
  /// - Complexity: O(1), without a table or a call.
  @inlinable package static func exp(_ power: Double) -> Double {
    let bounded = power < -700 ? -700 : power > 700 ? 700 : power
    // Adding 1.5 × 2^52 rounds to a whole number without a call.
    let whole = (bounded * 1.442_695_040_888_963_4 + 0x1.8p52) - 0x1.8p52
    // ln 2 in two parts, so that the rest keeps all its bits.
    let x = (bounded - whole * 0.693_147_180_369_123_8) - whole * 1.908_214_929_270_587_7e-10
    let x2 = x * x
    let x4 = x2 * x2
    // Estrin's scheme: the halves do not wait for each other.
    let low = (1 + x) + (1 / 2.0 + 1 / 6.0 * x) * x2
    let middle = (1 / 24.0 + 1 / 120.0 * x) + (1 / 720.0 + 1 / 5040.0 * x) * x2
    let high = (1 / 40320.0 + 1 / 362880.0 * x) + (1 / 3_628_800.0 + 1 / 39_916_800.0 * x) * x2
    let series = low + (middle + high * x4) * x4
    return series * Double(bitPattern: UInt64(bitPattern: (Int64(whole) &+ 1023) &<< 52))
  }

  /// The natural logarithm of a number above 0; relative error below 1e-14.
  ///
  /// Of 0 and of what is below it is −700.
  ///
  /// The number is split into a power of 2 and a factor around 1, for which the series of the inverse hyperbolic tangent
  /// is short.
  ///
  /// - Complexity: O(1), without a table or a call.
  @inlinable package static func log(_ number: Double) -> Double {
    guard number > .leastNormalMagnitude, number < .infinity else { return -700 }
    var power = Int((number.bitPattern >> 52) & 0x7FF) - 1023
    var factor = Double(bitPattern: number.bitPattern & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
    if factor > 1.414_213_562_373_095 {
      factor *= 0.5
      power += 1
    }
    let s = (factor - 1) / (factor + 1)
    let s2 = s * s
    // Written out, so that the divisions are done by the compiler.
    var series = (((1 / 19.0 * s2 + 1 / 17.0) * s2 + 1 / 15.0) * s2 + 1 / 13.0) * s2 + 1 / 11.0
    series = ((((series * s2 + 1 / 9.0) * s2 + 1 / 7.0) * s2 + 1 / 5.0) * s2 + 1 / 3.0) * s2 + 1
    return 2 * s * series + Double(power) * 0.693_147_180_559_945_3
  }

  /// The probability that log odds tell.
  @inlinable package static func probability(logOdds: Double) -> Double {
    1 / (1 + exp(-logOdds))
  }

  /// ln(1 + e^x) without overflow: what a judgement with log odds −x costs where it should have been sure.
  @inlinable package static func softplus(_ x: Double) -> Double {
    (x > 0 ? x : 0) + log(1 + exp(x > 0 ? -x : x))
  }

  /// Turns scores into probabilities that add up to 1, in place.
  ///
  /// - Complexity: O(n) in the scores.
  package static func softmax(_ scores: inout [Double]) {
    scores.withUnsafeMutableBufferPointer { softmax($0) }
  }

  private static func softmax(_ scores: UnsafeMutableBufferPointer<Double>) {
    guard let highest = scores.max() else { return }
    var sum = 0.0
    for place in scores.indices {
      scores[place] = exp(scores[place] - highest)
      sum += scores[place]
    }
    for place in scores.indices { scores[place] /= sum }
  }

  /// What scores tell as probabilities that add up to 1.
  ///
  /// - Complexity: O(n) in the scores.
  package static func probabilities(ofScores scores: UnsafeBufferPointer<Float>) -> [Float] {
    // Room on the stack, as models ask for this thousands of times.
    withUnsafeTemporaryAllocation(of: Double.self, capacity: scores.count) { powers in
      for (place, score) in scores.enumerated() { powers.initializeElement(at: place, to: Double(score)) }
      softmax(powers)
      return powers.map { Float($0) }
    }
  }

  /// The same of scores in an array.
  package static func probabilities(ofScores scores: [Float]) -> [Float] {
    scores.withUnsafeBufferPointer { probabilities(ofScores: $0) }
  }
}
