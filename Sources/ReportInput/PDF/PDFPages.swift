import ChineseText

/// The pages of a PDF file as running text: page numbers and what stands on every page taken out, the lines of a
/// paragraph joined, and spaces that spread words closed up.
struct PDFPages {
  private var pages: [[PDFLine]]

  /// Takes the lines of all pages.
  init(_ pages: [[PDFLine]]) {
    self.pages = pages.map { page in
      page.map { line in
        var line = line
        line.text = Self.closed(String(line.text.trimmed))
        return line
      }
    }
    removeFurniture()
  }

  // MARK: - What stands on every page

  /// The two ends of a page.
  private enum End: CaseIterable { case head, foot }

  private mutating func removeFurniture() {
    for place in pages.indices {
      for end in End.allCases { Self.trim(&pages[place], end) }
    }
    // A head may have two lines.
    for end in [End.head, .head, .foot, .foot] { removeRepeated(end) }
  }

  /// Takes off what stands at one end of all pages.
  private mutating func removeRepeated(_ end: End) {
    let repeated = Self.repeated(pages.map { page in Self.place(of: end, page).map { page[$0] } })
    for place in pages.indices {
      guard let found = Self.place(of: end, pages[place]) else { continue }
      let line = pages[place][found]
      guard repeated.contains(Self.pattern(line)) else { continue }
      // The title of the first page may stand above all others; one in larger type tells that this is none.
      if place == 0, end == .head, !pages[0].contains(where: { $0.height > 1.15 * line.height }) { continue }
      pages[place].remove(at: found)
      Self.trim(&pages[place], end)
    }
  }

  /// Where the highest or the lowest line of a page stands among its lines, which follow each other as they are read.
  private static func place(of end: End, _ page: [PDFLine]) -> Int? {
    switch end {
    case .head: page.indices.min { page[$0].top < page[$1].top }
    case .foot: page.indices.max { page[$0].bottom < page[$1].bottom }
    }
  }

  /// Takes empty lines and page numbers off one end of a page.
  private static func trim(_ page: inout [PDFLine], _ end: End) {
    page.removeAll { $0.text.isEmpty }
    while let place = place(of: end, page), isPageNumber(page[place].text) { page.remove(at: place) }
  }

  /// Whether a line holds nothing but a number, with what stands around page numbers.
  private static func isPageNumber(_ line: String) -> Bool {
    guard line.utf8.count <= 40, line.contains(where: { $0.isASCII && $0.isNumber }) else { return false }
    return line.unicodeScalars.allSatisfy { scalar in
      scalar.isASCIIDigit || scalar.properties.isWhitespace || "-—–‐－─·第页共/".unicodeScalars.contains(scalar)
    }
  }

  /// A line without its digits, which differ from page to page; other numerals tell of parts and not of pages.
  private static func pattern(_ line: PDFLine) -> String {
    line.text.filter { !($0.isASCII && $0.isNumber) && !$0.isWhitespace }
  }

  /// The patterns that stand on three pages and on most; or at the same height on three, as on odd pages alone, or on
  /// both of two.
  private static func repeated(_ lines: [PDFLine?]) -> Set<String> {
    var counts: [String: Int] = [:]
    var heights: [String: [Int: Int]] = [:]
    for case let line? in lines {
      counts[pattern(line), default: 0] += 1
      heights[pattern(line), default: [:]][Int(line.top.rounded()), default: 0] += 1
    }
    return Set(
      counts.filter { pattern, count in
        let alike = heights[pattern]?.values.max() ?? 0
        return !pattern.isEmpty
          && (count >= 3 && count * 5 >= lines.count * 3 || alike >= 3 || lines.count == 2 && alike == 2)
      }.keys)
  }

  // MARK: - Paragraphs

  /// A line with how far it is from the margins of its column.
  private struct Placed {
    var line: PDFLine
    /// The column that it stands in.
    var column: Int
    /// How much is missing to the right margin, in widths of an ideograph.
    var missing = 0.0
    /// How far it begins from the left margin, in widths of an ideograph.
    var indent = 0.0

    /// Whether its first word is set in, as that of a paragraph is.
    var isIndented: Bool { indent > 1.2 }
  }

  /// The paragraphs, a line each, and the rows of tables.
  ///
  /// A line goes on in the next one where it reaches the right margin and the next one is not indented. Where lines
  /// are not indented at all, one that ends a sentence just before the margin ends a paragraph.
  ///
  /// - Complexity: O(n log n) in the lines.
  var lines: [String] {
    let placed = placed
    let long = placed.filter { !$0.line.isRow && $0.line.right - $0.line.left > 12 * $0.line.em }
    let isIndentedThroughout = long.count(where: \.isIndented) * 8 >= max(1, long.count)
    var result: [String] = []
    var last: Placed?
    for next in placed {
      defer { last = next }
      if let last, Self.goesOn(last, next, isIndentedThroughout), !result.isEmpty {
        result[result.count - 1] += Self.joint(last.line.text, next.line.text) + next.line.text
      } else {
        result.append(next.line.text)
      }
    }
    return result
  }

  /// The lines with their distances from the margins, which are those of all columns of one sort.
  private var placed: [Placed] {
    let found = PDFColumns(pages)
    let columns = pages.indices.flatMap { place in
      found.divide(place)
        ? found.lines(of: pages[place], on: place)
        : PDFTables(pages[place]).lines.map { (column: 0, line: $0) }
    }
    let margins = (0...2).map { column in
      let lines = columns.filter { $0.column == column && !$0.line.isRow }.map(\.line)
      let long = lines.filter { $0.right - $0.left > 12 * $0.em }
      return (left: Self.usual(lines.map(\.left)) ?? 0, right: long.map(\.right).max() ?? .infinity)
    }
    return columns.map { column, line in
      let margin = margins[column]
      return Placed(
        line: line, column: column, missing: (margin.right - line.right) / line.em,
        indent: (line.left - margin.left) / line.em)
    }
  }

  private static func goesOn(_ last: Placed, _ next: Placed, _ isIndentedThroughout: Bool) -> Bool {
    let line = last.line
    guard !line.isRow, !next.line.isRow,
      abs(line.height - next.line.height) < 0.2 * max(line.height, next.line.height),
      !next.isIndented
    else { return false }
    // What goes over the whole page goes on in no column.
    guard (last.column == 0) == (next.column == 0) else { return false }
    // A line that begins far from the margin is a title or a signature.
    guard last.indent < 4 else { return false }
    let endsSentence = line.text.unicodeScalars.last.map {
      $0.isSentenceEnd || "；;：:".unicodeScalars.contains($0)
    }
    if isIndentedThroughout { return last.missing < (endsSentence == true ? 4 : 6) }
    return endsSentence == true ? last.missing < 2.2 && !beginsList(next.line.text) : last.missing < 6
  }

  /// Whether a line begins as points of a list do.
  private static func beginsList(_ text: String) -> Bool {
    let scalars = text.scalars
    guard let first = scalars.first else { return false }
    if first == "（" || first == "(" { return true }
    let number = scalars.prefix { $0.isASCIIDigit || $0.isChineseNumeral }
    return !number.isEmpty && number.count < scalars.count
      && "、.．".unicodeScalars.contains(scalars[number.count])
  }

  /// The space between two lines of a paragraph, which Latin words alone need.
  static func joint(_ line: String, _ next: String) -> String {
    guard let last = line.unicodeScalars.last, let first = next.unicodeScalars.first else { return "" }
    return last.value < 0x250 && first.value < 0x250 && !(last.isASCIIDigit && first.isASCIIDigit) ? " " : ""
  }

  /// The most frequent of numbers, to the whole point; the smallest of those that are equally frequent.
  static func usual(_ numbers: [Double]) -> Double? {
    var counts: [Int: Int] = [:]
    for number in numbers { counts[Int(number.rounded()), default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.map { Double($0.key) }
  }

  // MARK: - Spread words

  /// A line whose words are spread by spaces, closed up: where a third of its neighbouring ideographs are parted.
  static func closed(_ line: String) -> String {
    let scalars = line.scalars
    var (joined, parted) = (0, 0)
    for place in scalars.indices.dropFirst() where scalars[place].isHan {
      if scalars[place - 1].isHan { joined += 1 }
      if place > 1, scalars[place - 1] == " ", scalars[place - 2].isHan { parted += 1 }
    }
    guard parted > 1, parted * 2 >= joined else { return line }
    var result = String.UnicodeScalarView()
    for place in scalars.indices {
      let isBetween =
        place > 0 && place + 1 < scalars.count && scalars[place] == " " && scalars[place - 1].isHan
        && scalars[place + 1].isHan
      if !isBetween { result.append(scalars[place]) }
    }
    return String(result)
  }
}
