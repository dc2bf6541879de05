/// A list of items, each with further blocks under it if need be.
struct ItemList: Hashable, Sendable {
  /// One item.
  struct Item: Hashable, Sendable {
    /// The line itself.
    var runs: [Run]
    /// The sign in place of a bullet, if any.
    var sign: Sign?
    /// What stands under the line.
    var blocks: [Block] = []
  }
  /// The items.
  var items: [Item]
  /// Whether the items are numbered.
  var isOrdered = false
}
