/// What stands on the older and on the newer side of two reports.
struct Sides<Value> {
  /// Of the older report.
  var old: Value
  /// Of the newer report.
  var new: Value

  /// Puts two values beside each other.
  init(_ old: Value, _ new: Value) {
    self.old = old
    self.new = new
  }

  /// The same for what follows from each side.
  func map<Result>(_ make: (Value) -> Result) -> Sides<Result> { Sides<Result>(make(old), make(new)) }
}
