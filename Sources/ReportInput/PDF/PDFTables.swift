import ChineseText

/// The tables of a page, told from where words stand, since a file does not say that it has any.
///
/// Rows of words whose gaps lie one below the other make a table where the rows can be told apart: each stands alone,
/// or the lines of a cell are nearer to each other than rows are. Where that is not clear the lines stay as they are:
/// cells one below the other mislead less than cells of the wrong row.
struct PDFTables {
  /// The lines of the page, the rows of tables put together.
  private(set) var lines: [PDFLine]

  /// Between cells of a row there is as much room at least, in widths of an ideograph.
  private static let gap = 0.6
  /// Distances of lines that differ by more are different, in points: a rule between rows takes half a point.
  private static let tolerance = 0.3

  /// No table of a page has more rows or columns.
  private static let (mostRows, mostColumns) = (200, 40)

  /// Puts the rows of a page's tables together.
  ///
  /// - Complexity: O(n log n) in the lines of the page.
  init(_ page: [PDFLine]) {
    let rows = Self.rows(of: page)
    var replaced: [Int: [PDFLine]] = [:]
    var place = 0
    while place < rows.count {
      guard rows[place].count > 1, let table = Table(rows[place...]) else {
        place += 1
        continue
      }
      place += table.count
      guard let found = table.lines else { continue }
      let taken = rows[place - table.count..<place].joined().map(\.source)
      let others = Set(rows[..<(place - table.count)].suffix(1).joined().map(\.source))
        .union(rows[place...].prefix(1).joined().map(\.source))
      // A line goes as a whole, or a part of it would be lost.
      guard let first = taken.min(), others.isDisjoint(with: taken) else { continue }
      for source in taken { replaced[source] = [] }
      replaced[first] = found
    }
    lines = page.indices.flatMap { replaced[$0] ?? [page[$0]] }
  }

  /// A piece of a line, which may be a cell or a line of one.
  struct Piece {
    var line: PDFLine
    /// The line's place on the page.
    var source: Int
  }

  /// The pieces of a page in rows: what stands at one height, from left to right.
  private static func rows(of page: [PDFLine]) -> [[Piece]] {
    let pieces = page.indices.flatMap { source in
      page[source].pieces(gap: gap).map { Piece(line: $0, source: source) }
    }.sorted { ($0.line.top + $0.line.bottom, $0.line.left) < ($1.line.top + $1.line.bottom, $1.line.left) }
    var rows: [[Piece]] = []
    var centre = -Double.infinity
    for piece in pieces {
      let own = (piece.line.top + piece.line.bottom) / 2
      if own - centre < 0.35 * piece.line.height {
        rows[rows.count - 1].append(piece)
      } else {
        rows.append([piece])
        centre = own
      }
    }
    return rows.map { $0.sorted { $0.line.left < $1.line.left } }
  }

  /// Rows of pieces that stand in columns.
  private struct Table {
    private var rows: [[Piece]] = []
    private var columns: [(left: Double, right: Double)] = []

    /// How many rows of pieces it has.
    var count: Int { rows.count }

    /// Takes as many rows as stand in columns; nil where that makes no table.
    init?(_ all: ArraySlice<[Piece]>) {
      for row in all.prefix(PDFTables.mostRows) {
        guard row.count <= PDFTables.mostColumns, let wider = Self.columns(columns, and: row), isNear(row)
        else { break }
        columns = wider
        rows.append(row)
      }
      // What stands alone in the first column is no row but what follows the table; elsewhere it may go on a cell.
      while let last = rows.last, last.count == 1, column(of: last[0]) == 0 || !goesOn(last[0]) {
        rows.removeLast()
      }
      let full = rows.count { $0.count > 1 }
      guard columns.count > 1, full >= (columns.count > 2 ? 2 : 3), rows[0].count == columns.count else {
        return nil
      }
      // Running text in columns is no table.
      let running = columns.indices.count { column in
        PDFColumns.areFull(rows.joined().filter { self.column(of: $0) == column }.map(\.line))
      }
      guard running < 2 else { return nil }
    }

    /// The columns with those of a row; nil where a piece of it lies across two, or leaves no gap between two.
    private static func columns(
      _ columns: [(left: Double, right: Double)], and row: [Piece]
    ) -> [(left: Double, right: Double)]? {
      var result = columns
      for piece in row {
        let own = (left: piece.line.left, right: piece.line.right)
        let met = result.indices.filter { result[$0].left < own.right && own.left < result[$0].right }
        guard met.count < 2 else { return nil }
        if let place = met.first {
          result[place] = (min(result[place].left, own.left), max(result[place].right, own.right))
        } else {
          result.insert(own, at: result.firstIndex { $0.left > own.left } ?? result.count)
        }
      }
      let room = (row.first?.line.em ?? 0) * PDFTables.gap
      return zip(result, result.dropFirst()).allSatisfy { $1.left - $0.right > room } ? result : nil
    }

    private func isNear(_ row: [Piece]) -> Bool {
      guard let last = rows.last?.map(\.line.bottom).max(), let next = row.map(\.line.top).min() else {
        return true
      }
      return next - last < 2.5 * row[0].line.height
    }

    private func column(of piece: Piece) -> Int {
      columns.lastIndex { $0.left <= piece.line.left + 0.01 } ?? 0
    }

    /// Whether a piece in the last row begins right below one in the row before it.
    private func goesOn(_ piece: Piece) -> Bool {
      rows.dropLast().last?.contains { abs($0.line.left - piece.line.left) < PDFTables.tolerance } ?? false
    }

    /// The rows as lines, nil where they cannot be told apart.
    var lines: [PDFLine]? {
      guard let bands = bands else { return nil }
      return bands.flatMap { band in
        var flow = TextFlow()
        flow.beginRow()
        for column in columns.indices {
          let cell = rows[band].joined().filter { self.column(of: $0) == column }
          flow.beginCell()
          for (place, piece) in cell.enumerated() {
            let text = PDFPages.closed(String(piece.line.text.trimmed))
            if place > 0 { flow.append(PDFPages.joint(flow.line, text)) }
            flow.append(text)
          }
          flow.endCell()
        }
        flow.endRow()
        let words = rows[band].joined().flatMap(\.line.words)
        return flow.finish().compactMap { text -> PDFLine? in
          guard var line = PDFLine(words) else { return nil }
          (line.text, line.isRow) = (text, true)
          return line
        }
      }
    }

    /// The rows of pieces that make a row of the table each; nil where that is not clear.
    private var bands: [Range<Int>]? {
      var steps: [(column: Int, from: Int, to: Int, distance: Double)] = []
      var loose: [(from: Int, to: Int, distance: Double, leeway: Double)] = []
      for column in columns.indices {
        var cells: [(row: Int, line: PDFLine)] = []
        for row in rows.indices {
          if let cell = rows[row].first(where: { self.column(of: $0) == column }) {
            cells.append((row, cell.line))
          }
        }
        for (one, other) in zip(cells, cells.dropFirst()) {
          if one.line.holdsIdeographs == other.line.holdsIdeographs {
            steps.append((column, one.row, other.row, other.line.level - one.line.level))
          } else if rows[other.row].count == 1, other.row == one.row + 1 {
            // Other characters begin higher or lower, so that only their middles can be told.
            let distance = (other.line.top + other.line.bottom - one.line.top - one.line.bottom) / 2
            loose.append((one.row, other.row, distance, 0.1 * one.line.height))
          }
        }
      }
      let near = (steps.map(\.distance).min() ?? 0) + PDFTables.tolerance
      let isEven = steps.allSatisfy { $0.distance <= near }
      // Where all lines are equally far from each other, each is a row or nothing is clear.
      if isEven { return rows.allSatisfy { $0.count > 1 } ? rows.indices.map { $0..<$0 + 1 } : nil }
      var ends = Array(rows.indices)
      for step in steps where step.distance <= near {
        for row in step.from..<step.to { ends[row] = max(ends[row], step.to) }
      }
      for step in loose where step.distance <= near + step.leeway {
        ends[step.from] = max(ends[step.from], step.to)
      }
      var bands: [Range<Int>] = []
      for row in rows.indices {
        if let last = bands.last, row < last.upperBound {
          bands[bands.count - 1] = last.lowerBound..<max(last.upperBound, ends[row] + 1)
        } else {
          bands.append(row..<ends[row] + 1)
        }
      }
      // Two cells of one column in a row are none: what stands in it must be near enough to be one.
      let isClear = steps.allSatisfy { step in
        step.distance <= near || !bands.contains { $0.contains(step.from) && $0.contains(step.to) }
      }
      let isTable = bands.count > 1 && bands.allSatisfy { rows[$0].joined().count > 1 }
      return isClear && isTable ? bands : nil
    }
  }
}
