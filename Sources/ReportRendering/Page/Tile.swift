/// A count that a reader wants to see first, leading to what it counts.
struct Tile: Hashable, Sendable {
  /// The count as shown.
  var value: String
  /// What is counted.
  var label: String
  /// Whether it calls for attention.
  var style: Run.Style = .plain
  /// Where what it counts stands.
  var link: LinkTarget?
}
