/// What stands on the older and on the newer side of two reports.
package struct Sides<Value> {
  /// Of the older report.
  package var old: Value
  /// Of the newer report.
  package var new: Value

  /// Puts two values beside each other.
  package init(_ old: Value, _ new: Value) {
    self.old = old
    self.new = new
  }

  /// The same for what follows from each side.
  package func map<Result>(_ make: (Value) -> Result) -> Sides<Result> {
    Sides<Result>(make(old), make(new))
  }
}

extension Sides: Equatable where Value: Equatable {}
extension Sides: Hashable where Value: Hashable {}
extension Sides: Sendable where Value: Sendable {}
