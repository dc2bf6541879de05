/// The lines of a source, joined to paragraphs where a line end is layout.
struct SourceLines {
  /// Where a line stands, and what stands before it.
  struct Line {
    /// Without the white space at both ends.
    var range: Range<Int>
    var isIndented: Bool
    /// Whether an empty line stands before it.
    var isAfterGap = false
    /// Whether a page number stands before it.
    var isAfterPage = false
  }

  /// The lines that hold text.
  private(set) var lines: [Line] = []
  /// The lines of each paragraph, by their places in `lines`.
  private(set) var paragraphs: [Range<Int>] = []

  init(_ source: FoldedSource) {
    // Handed on and not kept: what a value that is being made holds is taken hold of at each look.
    let units = source.units
    var (isGap, isPage) = (false, false)
    for line in Self.lines(source) {
      if line.range.isEmpty {
        isGap = true
        continue
      }
      if Self.isPageNumber(line.range, units) {
        isPage = true
        continue
      }
      var line = line
      (line.isAfterGap, line.isAfterPage) = (isGap, isPage)
      lines.append(line)
      (isGap, isPage) = (false, false)
    }
    let wrap = wrapWidth()
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, Self.joins(lines[end - 1], lines[end], wrap, units) { end += 1 }
      paragraphs.append(start..<end)
      start = end
    }
  }

  private static func lines(_ source: FoldedSource) -> [Line] {
    let units = source.units
    var result: [Line] = []
    var start = 0
    func close(at end: Int) {
      var (low, high) = (start, end)
      while low < high, units[low] == 0x20 { low += 1 }
      while high > low, units[high - 1] == 0x20 { high -= 1 }
      result.append(Line(range: low..<high, isIndented: low > start))
      start = end + 1
    }
    for stop in source.stops where units[Int(stop)] == 0x0A { close(at: Int(stop)) }
    close(at: units.count)
    return result
  }

  // MARK: - Page numbers

  /// Whether a code unit is a dash as page numbers stand between.
  static func isDash(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2D, 0x2014, 0x2013, 0x2015, 0x2500: true
    default: false
    }
  }

  /// — 2 —, - 3 -, 第1页 共6页, 1/6.
  private static func isPageNumber(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
    guard line.count <= 24, let first = line.first else { return false }
    var (count, digits, partings, slashes) = (0, 0, 0, 0)
    var isPage = false
    for place in line where units[place] != 0x20 {
      let unit = units[place]
      count += 1
      if unit.isDigit { digits += 1 }
      if parts(unit) { partings += 1 }
      if unit == .of("/") { slashes += 1 }
      if unit == .of("页") { isPage = true }
    }
    guard count <= 12, digits > 0 else { return false }
    let others = count - digits
    if others > 0, partings == others { return digits <= 3 && (parts(units[first]) || others >= 2) }
    if isPage, units[first] == .of("第") { return true }
    return others == 1 && slashes == 1 && count <= 5
  }

  private static func parts(_ unit: UInt16) -> Bool {
    isDash(unit) || unit == .of("~") || unit == .of("·")
  }

  // MARK: - Hard wraps

  /// By how much a line with many digits may be longer than the others.
  private static let latitude = 12

  /// How wide the lines are where the file is hard-wrapped, in scalars; nil where it is not.
  private func wrapWidth() -> Int? {
    guard lines.count >= 12 else { return nil }
    let widths = lines.map { $0.range.count }.sorted()
    let longest = widths[Int(Double(widths.count - 1) * 0.98)]
    // A line or two of a page's labels may be wider.
    let wider = widths.count { $0 > longest + Self.latitude }
    guard longest >= 18, longest <= 90, wider <= 2 else { return nil }
    let full = widths.count { $0 >= longest - 4 }
    return Double(full) >= 0.35 * Double(widths.count) ? longest : nil
  }

  private static func joins(_ line: Line, _ next: Line, _ wrap: Int?, _ units: [UInt16]) -> Bool {
    guard !line.range.isEmpty, !next.range.isEmpty else { return false }
    let end = units[line.range.upperBound - 1]
    let isOpen = opens(end)
    if startsWithMarker(next.range, units) {
      // A marker begins a paragraph, unless the line before stops in the middle of a clause.
      return isOpen && wrap != nil
    }
    if let wrap {
      if line.range.count > wrap + latitude { return false }
      if line.range.count >= wrap - 4 { return !next.isIndented || Punctuation(end) != .stop }
      return startsWithClosing(next.range, units)
    }
    // A page that ended in mid-sentence goes on behind its number.
    if next.isAfterPage, line.range.count >= 20, end.isHan || isOpen, !next.isIndented { return true }
    if next.isAfterGap, !next.isAfterPage { return false }
    return isOpen || startsWithClosing(next.range, units)
  }

  /// Whether something follows a character for certain.
  private static func opens(_ unit: UInt16) -> Bool {
    switch unit {
    case .of(","), .of("、"), .of("("), .of("“"), .of("《"): true
    default: false
    }
  }

  private static func startsWithMarker(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
    HeadingMarker.parse(units, at: line.lowerBound, before: line.prefix(HeadingMarker.longest).upperBound)
      != nil
  }

  private static func startsWithClosing(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
    switch Punctuation(units[line.lowerBound]) {
    case .comma, .stop, .semicolon, .colon, .enumeration, .closeQuote, .closeTitle, .closeBracket: true
    default: false
    }
  }
}
