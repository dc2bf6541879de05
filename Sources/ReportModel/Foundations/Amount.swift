/// A number of something, as it is told.
package struct Amount: Hashable, Sendable {
  /// How many.
  package var value: Double
  /// The measure word.
  package var unit: String
  /// How exact it is.
  package var qualifier: Qualifier

  /// Makes an amount.
  package init(_ value: Double, _ unit: String, qualifier: Qualifier = .exact) {
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
  }
}
