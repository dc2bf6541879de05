/// The reading text drawn from the source: hard wraps joined, page numbers and bookmarks dropped, widths folded, and
/// for each scalar its place in the source.
struct Layout: Sendable {
  /// The folded scalars; paragraphs end with a line feed.
  private(set) var units: [UInt16] = []
  /// Where each scalar stands in the source, counted in scalars.
  private(set) var origins: [Int32] = []
  /// Where each scalar stands in the source, counted in bytes.
  private(set) var offsets: [Int32] = []
  /// The paragraphs without their line feed, none of them empty.
  private(set) var paragraphs: [Range<Int>] = []

  /// Draws the reading text.
  ///
  /// - Complexity: O(n) in the source.
  init(_ source: SourceText) {
    let folded = FoldedSource(source.bytes)
    units.reserveCapacity(folded.units.count)
    origins.reserveCapacity(folded.units.count)
    offsets.reserveCapacity(folded.units.count)
    let lines = SourceLines(folded)
    for paragraph in lines.paragraphs { append(paragraph, folded) }
  }

  // MARK: - Copying

  private static let space = UInt16.of(" ")
  private static let lineFeed = UInt16.of("\n")
  /// A longer line may be a whole report, in which single spaces part its paragraphs.
  private static let longestLine = 500

  /// Appends one paragraph made of lines; a very long line is cut where single spaces part its paragraphs.
  private mutating func append(_ lines: ArraySlice<SourceLines.Line>, _ source: FoldedSource) {
    let length = lines.reduce(0) { $0 + $1.range.count }
    let isRunOn = length > Self.longestLine
    var start = units.count
    for line in lines {
      let label = spreadLabel(line.range, source)
      var index = line.range.lowerBound
      while index < line.range.upperBound {
        let unit = source.units[index]
        if unit == Self.space {
          var end = index
          while end < line.range.upperBound, source.units[end] == Self.space { end += 1 }
          if let behind = pageNumber(source, end, line.range) {
            index = behind
            continue
          }
          if isRunOn, beginsParagraph(source, end, line.range, since: start) {
            close(&start)
          } else if index >= label, keepsSpace(source, index, end, line.range) {
            put(Self.space, index, source)
          }
          index = end
        } else if let behind = bookmark(source, index, line.range) ?? pageNumber(source, index, line.range) {
          index = behind
        } else {
          put(unit, index, source)
          index += 1
        }
      }
    }
    close(&start)
  }

  private mutating func put(_ unit: UInt16, _ index: Int, _ source: FoldedSource) {
    units.append(unit)
    origins.append(Int32(index))
    offsets.append(source.offsets[index])
  }

  private mutating func close(_ start: inout Int) {
    let end = units.count
    guard end > start else { return }
    paragraphs.append(start..<end)
    units.append(Self.lineFeed)
    origins.append(origins[end - 1])
    offsets.append(offsets[end - 1])
    start = units.count
  }

  // MARK: - What is no text

  /// The end of `[bookmark: _GoBack]`, which is Word's and not the clerk's.
  private func bookmark(_ source: FoldedSource, _ index: Int, _ line: Range<Int>) -> Int? {
    guard source.units[index] == .of("["), index + Self.bookmarkHead.count < line.upperBound else { return nil }
    for (step, unit) in Self.bookmarkHead.enumerated() where source.units[index + step] != unit { return nil }
    let close = (index..<min(index + 60, line.upperBound)).first { source.units[$0] == .of("]") }
    return close.map { $0 + 1 }
  }
  private static let bookmarkHead = Array("[bookmark".utf16)

  /// The end of a page number such as — 3 — within a line, behind the blanks after it.
  private func pageNumber(_ source: FoldedSource, _ index: Int, _ line: Range<Int>) -> Int? {
    guard index < line.upperBound, SourceLines.isDash(source.units[index]), index > line.lowerBound else {
      return nil
    }
    var at = index + 1
    func skipBlanks() { while at < line.upperBound, source.units[at] == Self.space { at += 1 } }
    while at < line.upperBound, SourceLines.isDash(source.units[at]) { at += 1 }
    skipBlanks()
    let first = at
    while at < line.upperBound, at - first < 4, source.units[at].isDigit { at += 1 }
    guard at > first, at - first <= 3 else { return nil }
    skipBlanks()
    guard at < line.upperBound, SourceLines.isDash(source.units[at]) else { return nil }
    while at < line.upperBound, SourceLines.isDash(source.units[at]) { at += 1 }
    skipBlanks()
    // 3—5—7 is a row of numbers.
    if units.last?.isDigit ?? false { return nil }
    if at < line.upperBound, source.units[at].isDigit { return nil }
    return at
  }

  /// Where a label ends whose characters stand apart (索 引 号:); blanks before that are layout.
  private func spreadLabel(_ line: Range<Int>, _ source: FoldedSource) -> Int {
    var letters = 0
    var gaps = 0
    var index = line.lowerBound
    while index < min(line.upperBound, line.lowerBound + 24) {
      let unit = source.units[index]
      if unit == .of(":") { return letters >= 2 && gaps >= letters - 1 && letters <= 6 ? index : line.lowerBound }
      if unit == Self.space {
        if index > line.lowerBound, source.units[index - 1] != Self.space { gaps += 1 }
      } else if unit.isHan {
        letters += 1
      } else {
        return line.lowerBound
      }
      index += 1
    }
    return line.lowerBound
  }

  // MARK: - Spaces

  /// In a report on one line a space parts paragraphs where a sentence ended or a heading begins.
  private func beginsParagraph(
    _ source: FoldedSource, _ next: Int, _ line: Range<Int>, since start: Int
  ) -> Bool {
    guard next < line.upperBound, let last = units.last, units.count > start else { return false }
    if let mark = Punctuation(last), mark == .stop || mark == .colon || mark == .semicolon { return true }
    let rest = Array(source.units[next..<min(next + 12, line.upperBound)])
    if let marker = HeadingMarker.parse(rest, at: 0), marker.style != .arabicBare { return true }
    // After a heading without a mark its text begins.
    return last.isHan && units.count - start <= 60
  }

  private func keepsSpace(_ source: FoldedSource, _ start: Int, _ end: Int, _ line: Range<Int>) -> Bool {
    guard start > line.lowerBound, end < line.upperBound, let before = units.last else { return false }
    let after = source.units[end]
    if before.isDigit, after.isDigit {
      // 1 900 is one number: groups of three.
      var digits = 0
      while end + digits < line.upperBound, source.units[end + digits].isDigit { digits += 1 }
      var ahead = 0
      while ahead < units.count, units[units.count - 1 - ahead].isDigit { ahead += 1 }
      return !(digits == 3 && ahead <= 3)
    }
    if end - start >= 2 || beginsLabel(source, end, line) { return true }
    return before.isLetter && after.isLetter
  }

  /// 发布日期:… behind another entry of a metadata line.
  private func beginsLabel(_ source: FoldedSource, _ start: Int, _ line: Range<Int>) -> Bool {
    var end = start
    while end < min(start + 7, line.upperBound), source.units[end].isHan { end += 1 }
    return end - start >= 2 && end < line.upperBound && end < start + 7 && source.units[end] == .of(":")
  }
}
