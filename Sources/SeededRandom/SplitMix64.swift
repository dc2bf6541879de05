/// A generator of random numbers that gives the same row for the same seed on every machine.
///
/// G. L. Steele, D. Lea and C. H. Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that begins at a seed.
  package init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// A number from 0 up to, but not including, 1.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number with mean 0 and deviation 1, nearly of the normal distribution: twelve even numbers added up.
  ///
  /// Unlike the method of Box and Muller it needs no sine, which systems compute differently.
  package mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<6 {
      let bits = next()
      sum += (Double(bits >> 32) + Double(bits & 0xFFFF_FFFF)) * 0x1p-32
    }
    return sum
  }

  /// The next number from 0 up to, not including, a limit.
  package mutating func below(_ limit: Int) -> Int { Int(unit() * Double(limit)) }

  /// One of some things.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }

  /// A number of a range.
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }
}
