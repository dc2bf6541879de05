/// Rows under column heads.
struct Table: Hashable, Sendable {
  /// The head of a column, and how its cells are set.
  struct Column: Hashable, Sendable {
    /// What stands in a column.
    enum Kind: Hashable, Sendable {
      /// Words, wrapped.
      case text
      /// Figures, aligned right and never wrapped.
      case number
      /// A short word, never wrapped where there is room.
      case tag
    }
    /// The head.
    var title: String
    /// What stands in it.
    var kind: Kind = .text
  }
  /// What stands at one place.
  enum Cell: Hashable, Sendable {
    case runs([Run])
    /// A small line of values, nil for a gap, with its description.
    case sparkline([Double?], description: String)
    case empty

    /// Makes a cell of plain text.
    static func text(_ text: String) -> Cell { text.isEmpty ? .empty : .runs([.text(text)]) }
  }
  /// What the table shows, for readers who do not see it.
  var caption: String
  /// From the first to the last, each with its head.
  var columns: [Column]
  /// The rows, as long as the columns.
  var rows: [[Cell]]
  /// Explanations of marks.
  var footnotes: [String] = []
  /// Whether the first column names the row.
  var hasRowHeads = true
  /// The name that links to each row lead to, as many as there are rows or none.
  var anchors: [String] = []
  /// Whether a reader may order the rows by a column.
  var isSortable = false
}
