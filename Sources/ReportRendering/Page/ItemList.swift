/// A list of items, each with further blocks under it if need be.
struct ItemList: Hashable, Sendable {
  /// A line, with what stands under it.
  struct Item: Hashable, Sendable {
    /// The line itself.
    var runs: [Run]
    /// The sign in place of a bullet, if any.
    var sign: Sign?
    /// What stands under the line.
    var blocks: [Block] = []
  }
  /// In the order in which they are read.
  var items: [Item]
  /// Whether the items are numbered.
  var isOrdered = false
}
