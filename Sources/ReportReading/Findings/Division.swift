/// A total with the parts that its sentence divides it into.
struct Division {
  /// The total's place among the quantities.
  let total: Int
  /// The parts' places, in order.
  let parts: [Int]
  /// Whether nothing of the total can be left over.
  let isComplete: Bool
  /// What the parts come to.
  let sum: Double
  /// How far rounding in 万 and 亿 may carry the sum from the total.
  let slack: Double
}
