/// The best one-to-one assignment, where staying alone is allowed.
public enum Assignment {
  /// The pairs whose gains above the floor sum to the most; a gain at or below the floor is no pair.
  ///
  /// The floor is the price for staying alone: two doubtful pairs do not outweigh one certain pair.
  ///
  /// Method: the shortest augmenting path form of the Hungarian algorithm; see R. Jonker and A. Volgenant, “A
  /// shortest augmenting path algorithm for dense and sparse linear assignment problems”, Computing 38 (1987).
  ///
  /// - Complexity: O(n³) in the longer side.
  public static func best(gains: [[Double]], floor: Double) -> [(row: Int, column: Int)] {
    let rows = gains.count
    let columns = gains.first?.count ?? 0
    guard rows > 0, columns > 0 else { return [] }
    // Every row may stay alone in a column of its own at no gain, so the matrix is rows × (columns + rows).
    let width = columns + rows
    let costs = gains.flatMap { row in
      row.map { $0 > floor ? floor - $0 : 1e-9 } + repeatElement(0, count: rows)
    }
    var rowPrice = [Double](repeating: 0, count: rows + 1)
    var columnPrice = [Double](repeating: 0, count: width + 1)
    var matched = [Int](repeating: 0, count: width + 1)
    var way = [Int](repeating: 0, count: width + 1)
    for row in 1...rows {
      matched[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: width + 1)
      var used = [Bool](repeating: false, count: width + 1)
      repeat {
        used[column] = true
        let current = matched[column]
        let first = (current - 1) * width - 1
        let price = rowPrice[current]
        var delta = Double.infinity
        var nextColumn = 0
        for j in 1...width where !used[j] {
          let reduced = costs[first + j] - price - columnPrice[j]
          if reduced < least[j] {
            least[j] = reduced
            way[j] = column
          }
          if least[j] < delta {
            delta = least[j]
            nextColumn = j
          }
        }
        for j in 0...width {
          if used[j] {
            rowPrice[matched[j]] += delta
            columnPrice[j] -= delta
          } else {
            least[j] -= delta
          }
        }
        column = nextColumn
      } while matched[column] != 0
      repeat {
        let before = way[column]
        matched[column] = matched[before]
        column = before
      } while column != 0
    }
    return (1...columns).compactMap { column in
      let row = matched[column]
      return row > 0 && gains[row - 1][column - 1] > floor ? (row - 1, column - 1) : nil
    }.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }
}
