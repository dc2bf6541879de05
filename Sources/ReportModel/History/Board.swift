/// The townships of a county side by side; no league table, since a candid report must not look worse than
/// an empty one.
package struct Board: Encodable, Hashable, Sendable {
  /// The name and version of this form.
  package var schema = "nianlun/board/1"
  /// The townships, by county and name.
  package var townships: [BoardRow]
  /// The weaknesses that several townships name.
  package var common: [CommonWeakness]

  /// Makes a board.
  package init(townships: [BoardRow], common: [CommonWeakness]) {
    self.townships = townships
    self.common = common
  }
}
