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
