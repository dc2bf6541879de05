/// What a statement tells of a weakness named before; the raw value is its place among the classes of the model.
package enum Remedy: Int, CaseIterable, Sendable {
  /// It was put right.
  case resolved
  /// It is better, or something was done against it.
  case better
  /// Nothing.
  case other
  /// It goes on.
  case still

  /// The name of the class.
  package var name: String { String(describing: self) }
}
