/// The columns that running text stands in, so that a line is held against the margins of its own.
struct PDFColumns {
  /// By page: where the right column begins; nil where the text goes over the whole page.
  private let gutters: [Double?]

  /// Between columns there is as much room at least, in widths of an ideograph.
  private static let gap = 1.0
  /// So many lines stand in each of two columns at least.
  private static let least = 6

  /// Finds the columns of all pages.
  ///
  /// Two columns of text fill their width line after line, which tells them from the columns of a table. A page that
  /// has too few lines to tell, as the last one may, is like the others.
  ///
  /// - Complexity: O(n) in the lines.
  init(_ pages: [[PDFLine]]) {
    // A line of both columns may be told as one.
    let found = pages.map { page in Self.gutter(of: page.flatMap { $0.pieces(gap: Self.gap) }) }
    let told = found.compactMap(\.self)
    let usual = told.count * 2 >= pages.count ? PDFPages.usual(told) : nil
    gutters = found.map { $0 ?? usual }
  }

  private static func gutter(of page: [PDFLine]) -> Double? {
    let (left, right) = (page.map(\.left).min() ?? 0, page.map(\.right).max() ?? 0)
    let middle = left + (right - left) * 0.35..<left + (right - left) * 0.65
    return PDFPages.usual(page.map(\.left).filter(middle.contains)).flatMap { margin in
      // The margin is told to the whole point.
      let place = margin - 1
      let before = page.filter { $0.right <= place }
      let behind = page.filter { $0.left >= place }
      let across = page.count - before.count - behind.count
      return across * 5 <= page.count && areFull(before) && areFull(behind) ? place : nil
    }
  }

  /// Whether lines are those of a column of running text: enough of them, and most reach its margins, first lines of
  /// paragraphs somewhat set in.
  static func areFull(_ lines: [PDFLine]) -> Bool {
    guard lines.count >= least, let left = lines.map(\.left).min(), let right = lines.map(\.right).max()
    else {
      return false
    }
    let full = lines.count { $0.right > right - 2.2 * $0.em && $0.left < left + 4.2 * $0.em }
    return full * 2 > lines.count
  }

  /// Whether the text of a page stands in two columns.
  func divide(_ page: Int) -> Bool { gutters[page] != nil }

  /// The lines of a page as they are read, with their columns: 0 over the whole page, 1 on the left, 2 on the right.
  ///
  /// What goes over the whole page parts what is above it from what is below.
  func lines(of page: [PDFLine], on place: Int) -> [(column: Int, line: PDFLine)] {
    let lines = page.flatMap { halves(of: $0, on: place) }
    let parts = lines.filter { $0.column == 0 }.map(\.line.top).sorted()
    func part(_ line: PDFLine) -> Int {
      var (low, high) = (0, parts.count)
      while low < high {
        let middle = (low + high) / 2
        if parts[middle] <= line.top { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return lines.map { (key: (part($0.line), $0.column, $0.line.top, $0.line.left), line: $0) }
      .sorted { $0.key < $1.key }.map(\.line)
  }

  /// A line cut where the gutter goes through a gap between its words.
  private func halves(of line: PDFLine, on place: Int) -> [(column: Int, line: PDFLine)] {
    guard let gutter = gutters[place] else { return [(0, line)] }
    if line.right <= gutter { return [(1, line)] }
    if line.left >= gutter { return [(2, line)] }
    let words = line.words
    guard let left = PDFLine(words.filter { $0.right <= gutter }),
      let right = PDFLine(words.filter { $0.left >= gutter }),
      left.words.count + right.words.count == words.count
    else { return [(0, line)] }
    return [(1, left), (2, right)]
  }
}
