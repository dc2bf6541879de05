/// A number for every row and column, in one array.
struct Grid {
  /// How many rows.
  let rows: Int
  /// How many columns.
  let columns: Int
  /// The numbers, row by row.
  private(set) var values: [Double]

  /// A grid of zeros.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    values = [Double](repeating: 0, count: rows * columns)
  }

  /// A grid of rows put together one behind another.
  init(columns: Int, rows: Int, values: [Double]) {
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// One number.
  subscript(row: Int, column: Int) -> Double {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  /// The numbers of one row.
  subscript(row row: Int) -> ArraySlice<Double> { values[row * columns..<(row + 1) * columns] }

  /// The first of the columns with the greatest number of a row; nil without columns.
  func peak(inRow row: Int) -> Int? {
    guard columns > 0 else { return nil }
    var best = 0
    for column in 1..<max(1, columns) where self[row, column] > self[row, best] { best = column }
    return best
  }

  /// For each column the first of the rows with the greatest number; empty without rows.
  ///
  /// - Complexity: O(n·m).
  func peaksInColumns() -> [Int] {
    guard rows > 0 else { return [] }
    var best = [Int](repeating: 0, count: columns)
    for row in 1..<max(1, rows) {
      for column in 0..<columns where self[row, column] > self[best[column], column] { best[column] = row }
    }
    return best
  }

  /// The greatest number of each column, 0 where none is greater.
  func greatestInColumns() -> [Double] {
    var greatest = [Double](repeating: 0, count: columns)
    for row in 0..<rows {
      for column in 0..<columns { greatest[column] = max(greatest[column], self[row, column]) }
    }
    return greatest
  }

  /// The greatest number of a row, 0 where none is greater.
  func greatest(inRow row: Int) -> Double { self[row: row].reduce(0, max) }

  /// The rows as arrays of their own.
  var nested: [[Double]] { (0..<rows).map { Array(self[row: $0]) } }
}
