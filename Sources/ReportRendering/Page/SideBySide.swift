/// Two texts beside each other, row by row.
struct SideBySide: Hashable, Sendable {
  /// One row; a side without text is empty.
  struct Row: Hashable, Sendable {
    /// How the two sides relate.
    var sign: Sign
    /// The relation in a word.
    var word: String
    /// The older text.
    var old: [Run]
    /// The newer text.
    var new: [Run]
  }
  /// The name that links lead to.
  var anchor: String?
  /// How the two texts relate, with the reason.
  var relation: [Run]
  /// The head of the older text; empty where there is none.
  var old: [Run]
  /// The head of the newer text; empty where there is none.
  var new: [Run]
  /// The rows in the newer text's order.
  var rows: [Row]
}
