/// The lines of a source, joined to paragraphs where a line end is layout.
struct SourceLines {
  /// One line.
  struct Line {
    /// Without the white space at both ends.
    var range: Range<Int>
    var isIndented: Bool
    /// Whether an empty line stands before it.
    var isAfterGap = false
    /// Whether a page number stands before it.
    var isAfterPage = false
  }

  /// The lines of each paragraph.
  private(set) var paragraphs: [ArraySlice<Line>] = []

  private let units: [UInt16]

  init(_ source: FoldedSource) {
    units = source.units
    var kept: [Line] = []
    var (isGap, isPage) = (false, false)
    for line in Self.lines(units) {
      if line.range.isEmpty {
        isGap = true
        continue
      }
      if isPageNumber(line.range) {
        isPage = true
        continue
      }
      var line = line
      (line.isAfterGap, line.isAfterPage) = (isGap, isPage)
      kept.append(line)
      (isGap, isPage) = (false, false)
    }
    let wrap = wrapWidth(kept)
    var start = 0
    while start < kept.count {
      var end = start + 1
      while end < kept.count, joins(kept[end - 1], kept[end], wrap) { end += 1 }
      paragraphs.append(kept[start..<end])
      start = end
    }
  }

  private static func lines(_ units: [UInt16]) -> [Line] {
    var result: [Line] = []
    var start = 0
    for index in 0...units.count where index == units.count || units[index] == 0x0A {
      var (low, high) = (start, index)
      while low < high, units[low] == 0x20 { low += 1 }
      while high > low, units[high - 1] == 0x20 { high -= 1 }
      result.append(Line(range: low..<high, isIndented: low > start))
      start = index + 1
    }
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
  private func isPageNumber(_ line: Range<Int>) -> Bool {
    guard line.count <= 24 else { return false }
    let text = units[line].filter { $0 != 0x20 }
    guard text.count <= 12, text.contains(where: \.isDigit), let first = text.first else { return false }
    func parts(_ unit: UInt16) -> Bool { Self.isDash(unit) || unit == .of("~") || unit == .of("·") }
    let others = text.filter { !$0.isDigit }
    if !others.isEmpty, others.allSatisfy(parts) {
      return text.count - others.count <= 3 && (parts(first) || others.count >= 2)
    }
    if first == .of("第"), text.contains(.of("页")) { return true }
    return others == [.of("/")] && text.count <= 5
  }

  // MARK: - Hard wraps

  /// By how much a line with many digits may be longer than the others.
  private static let latitude = 12

  /// How wide the lines are where the file is hard-wrapped, in scalars; nil where it is not.
  private func wrapWidth(_ lines: [Line]) -> Int? {
    guard lines.count >= 12 else { return nil }
    let widths = lines.map(\.range.count).sorted()
    let longest = widths[Int(Double(widths.count - 1) * 0.98)]
    // A line or two of a page's labels may be wider.
    let wider = widths.count { $0 > longest + Self.latitude }
    guard longest >= 18, longest <= 90, wider <= 2 else { return nil }
    let full = widths.count { $0 >= longest - 4 }
    return Double(full) >= 0.35 * Double(widths.count) ? longest : nil
  }

  private func joins(_ line: Line, _ next: Line, _ wrap: Int?) -> Bool {
    guard !line.range.isEmpty, !next.range.isEmpty else { return false }
    let end = units[line.range.upperBound - 1]
    let isOpen = [.of(","), .of("、"), .of("("), .of("“"), .of("《")].contains(end)
    if startsWithMarker(next.range) {
      // A marker begins a paragraph, unless the line before stops in the middle of a clause.
      return isOpen && wrap != nil
    }
    if let wrap {
      if line.range.count > wrap + Self.latitude { return false }
      if line.range.count >= wrap - 4 { return !next.isIndented || Punctuation(end) != .stop }
      return startsWithClosing(next.range)
    }
    // A page that ended in mid-sentence goes on behind its number.
    if next.isAfterPage, line.range.count >= 20, end.isHan || isOpen, !next.isIndented { return true }
    if next.isAfterGap, !next.isAfterPage { return false }
    return isOpen || startsWithClosing(next.range)
  }

  private func startsWithMarker(_ line: Range<Int>) -> Bool {
    // No marker is longer than this.
    HeadingMarker.parse(Array(units[line.prefix(12)]), at: 0) != nil
  }

  private func startsWithClosing(_ line: Range<Int>) -> Bool {
    switch Punctuation(units[line.lowerBound]) {
    case .comma, .stop, .semicolon, .colon, .enumeration, .closeQuote, .closeTitle, .closeBracket: true
    default: false
    }
  }
}
