/// Things in the order in which they were first met, each with its number.
struct Numbered<Value: Hashable> {
  /// The things, by number.
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  /// The number of a thing, a new one for a thing not met before.
  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}

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
