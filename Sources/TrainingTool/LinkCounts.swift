/// How many links were found, made and wanted.
struct LinkCounts {
  var right = 0
  var made = 0
  var wanted = 0

  /// The share of those made that are right.
  var precision: Double { Double(right) / Double(max(1, made)) }

  /// The harmonic mean of precision and recall.
  var f1: Double { 2 * Double(right) / Double(max(1, made + wanted)) }

  /// What a floor is chosen by: the balance of missed and invented links, and at least 97 of 100 right, since a wrong
  /// link costs more than a missing one.
  var value: Double { value(precise: 0.97) }

  /// The same by another share that is to be right at least.
  func value(precise: Double) -> Double { f1 + 2 * min(0, precision - precise) }
}
