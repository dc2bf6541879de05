/// A value for pairs of numbers, each worked out when it is first asked for.
struct PairTable {
  private var values: [Double] = []
  private var side = 0

  /// The value of a pair.
  ///
  /// - Parameter count: How many numbers there are; where it grew, all is worked out anew.
  mutating func value(_ left: Int, _ right: Int, of count: Int, _ make: () -> Double) -> Double {
    if side != count {
      values = [Double](repeating: .nan, count: count * count)
      side = count
    }
    let known = values[left * side + right]
    if !known.isNaN { return known }
    let made = make()
    values[left * side + right] = made
    return made
  }
}
