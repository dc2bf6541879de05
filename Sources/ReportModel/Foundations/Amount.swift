/// A number of something, as it is told.
package struct Amount: Hashable, Sendable {
  /// How many.
  package var value: Double
  /// The measure word.
  package var unit: String
  /// How exact it is.
  package var qualifier: Qualifier
  /// Which way something went by so much; nil where it tells what there is.
  package var direction: Direction?

  /// Makes an amount.
  package init(_ value: Double, _ unit: String, qualifier: Qualifier = .exact, direction: Direction? = nil) {
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
    self.direction = direction
  }
}
