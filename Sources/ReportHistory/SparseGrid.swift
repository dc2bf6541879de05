/// Numbers for some rows and columns of many, the others being of no account.
struct SparseGrid {
  /// A number and where it stands in its row.
  struct Cell {
    /// Counted from 0.
    let column: Int
    /// The number.
    var value: Double
  }

  /// How many columns.
  let columns: Int
  /// The cells of each row, by column.
  private(set) var rows: [[Cell]]

  /// A grid without a number.
  init(rows: Int, columns: Int) {
    self.columns = columns
    self.rows = [[Cell]](repeating: [], count: rows)
  }

  /// Adds a number behind the last of its row.
  mutating func append(_ value: Double, row: Int, column: Int) {
    rows[row].append(Cell(column: column, value: value))
  }

  /// Puts a number where none or a smaller one is.
  mutating func raise(to value: Double, row: Int, column: Int) {
    let place = rows[row].firstIndex { $0.column >= column } ?? rows[row].count
    if place < rows[row].count, rows[row][place].column == column {
      rows[row][place].value = max(rows[row][place].value, value)
    } else {
      rows[row].insert(Cell(column: column, value: value), at: place)
    }
  }

  /// Takes out of a row all but its greatest numbers, of equal ones the first.
  ///
  /// - Complexity: O(n log n) in the cells of the row, O(1) where there are no more.
  mutating func keepGreatest(_ count: Int, inRow row: Int) {
    guard rows[row].count > count else { return }
    rows[row].sort { ($1.value, $0.column) < ($0.value, $1.column) }
    rows[row].removeSubrange(count...)
    rows[row].sort { $0.column < $1.column }
  }

  /// The first of the cells with the greatest number of a row.
  func peak(inRow row: Int) -> Cell? { rows[row].max { $0.value < $1.value } }

  /// For each column the first of the rows with the greatest number, and the number.
  ///
  /// - Complexity: O(n) in the cells and columns.
  func peaksInColumns() -> [(row: Int, value: Double)?] {
    var peaks = [(row: Int, value: Double)?](repeating: nil, count: columns)
    for (row, cells) in rows.enumerated() {
      for cell in cells where cell.value > peaks[cell.column]?.value ?? -.infinity {
        peaks[cell.column] = (row, cell.value)
      }
    }
    return peaks
  }
}
