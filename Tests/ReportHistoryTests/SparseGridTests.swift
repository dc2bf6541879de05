import Testing

@testable import ReportHistory

@Suite struct SparseGridTests {
  @Test(
    arguments: [
      (0, []), (1, [2]), (2, [0, 2]), (3, [0, 2, 3]), (4, [0, 1, 2, 3]), (9, [0, 1, 2, 3]),
    ] as [(Int, [Int])])
  func theGreatestOfARowAreKeptInTheirOrder(_ count: Int, _ columns: [Int]) {
    var grid = SparseGrid(rows: 2, columns: 4)
    for (column, value) in [0.5, 0.1, 0.9, 0.5].enumerated() {
      grid.append(value, row: 0, column: column)
      grid.append(value, row: 1, column: column)
    }
    grid.keepGreatest(count, inRow: 0)
    #expect(grid.rows[0].map(\.column) == columns)
    #expect(grid.rows[1].count == 4)
  }
}
