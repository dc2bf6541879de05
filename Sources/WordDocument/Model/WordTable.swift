/// A table with heads that are repeated on every page.
package struct WordTable: Hashable, Sendable {
  /// The head of a column, and how wide it is.
  package struct Column: Hashable, Sendable {
    /// The head.
    package var title: String
    /// Its share of the width, against those of the others; above zero.
    package var weight: Int

    /// Makes a column.
    package init(_ title: String, weight: Int) {
      self.title = title
      self.weight = weight
    }
  }

  /// What the table shows, for readers who do not see it.
  package var caption: String
  /// The columns; at least one.
  package var columns: [Column]
  /// The rows; each cell holds paragraphs or none, and cells that a row lacks are empty.
  package var rows: [[[WordParagraph]]]

  /// Makes a table.
  package init(caption: String, columns: [Column], rows: [[[WordParagraph]]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The widths of the columns, which fill a width to the last unit.
  ///
  /// - Parameter width: The width of the text, in twentieths of a point.
  func widths(of width: Int) -> [Int] {
    let total = columns.reduce(0) { $0 + max($1.weight, 1) }
    var sum = 0
    var before = 0
    return columns.map { column in
      sum += max(column.weight, 1)
      let edge = width * sum / max(total, 1)
      defer { before = edge }
      return edge - before
    }
  }
}
