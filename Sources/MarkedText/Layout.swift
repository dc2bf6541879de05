/// The reading text drawn from the source: hard wraps joined, page numbers and bookmarks dropped, widths folded, and
/// for each scalar its place in the source.
struct Layout: Sendable {
  /// The folded scalars; paragraphs end with a line feed.
  private(set) var units: [UInt16]
  /// Where each scalar stands in the source, counted in scalars.
  private(set) var origins: [Int32] = []
  /// The paragraphs without their line feed, none of them empty.
  private(set) var paragraphs: [Range<Int>] = []
  /// Where each scalar of the source begins in its bytes.
  let offsets: [Int32]

  /// Draws the reading text.
  ///
  /// - Complexity: O(n) in the source.
  init(_ source: SourceText) {
    let folded = FoldedSource(source.bytes)
    offsets = folded.offsets
    // Each paragraph ends in a line feed of its own; a line end or a blank stood there.
    units = []
    units.reserveCapacity(folded.units.count + 1)
    let lines = SourceLines(folded)
    var stops = folded.stops[...]
    for paragraph in lines.paragraphs { append(lines.lines[paragraph], folded.units, &stops) }
    origins = [Int32](room: units.count) { origins in for run in runs { origins.append(through: run) } }
    runs = []
  }

  /// Takes a passage that is reading text already.
  init(reading: [UInt16]) {
    units = reading
    origins = (0..<Int32(reading.count)).map { $0 }
    offsets = []
    paragraphs = reading.isEmpty ? [] : [0..<reading.count]
  }

  // MARK: - Copying

  private static let space = UInt16.of(" ")
  private static let comma = UInt16.of(",")
  private static let lineFeed = UInt16.of("\n")
  /// A longer line may be a whole report, in which single spaces part its paragraphs.
  private static let longestLine = 500

  private var last: UInt16? { units.last }
  /// How many scalars are written so far.
  private var count: Int { units.count }
  /// The ranges of the source that are written so far, one behind another.
  private var runs: [Range<Int32>] = []

  /// Appends one paragraph made of lines; a very long line is cut where single spaces part its paragraphs.
  ///
  /// - Parameter stops: The stops of the source from this paragraph on; those of the paragraph are taken away.
  private mutating func append(
    _ lines: ArraySlice<SourceLines.Line>, _ source: [UInt16], _ stops: inout ArraySlice<Int32>
  ) {
    let isRunOn = lines.reduce(0) { $0 + $1.range.count } > Self.longestLine
    var start = count
    for line in lines {
      let line = line.range
      let label = spreadLabel(line, source)
      var isRow: Bool?
      var index = copy(from: line.lowerBound, in: line, source, &stops)
      while index < line.upperBound {
        if source[index] == Self.space {
          var end = index
          while end < line.upperBound, source[end] == Self.space { end += 1 }
          if let behind = pageNumber(source, end, line) {
            index = behind
          } else {
            let parts = isRow ?? isRowOfFigures(line, source)
            isRow = parts
            if isRunOn, beginsParagraph(source, end, line, since: start) {
              close(&start)
            } else if parts, index > line.lowerBound, end < line.upperBound {
              put(Self.comma, index)
            } else if index >= label, keepsSpace(source, index, end, line) {
              put(Self.space, index)
            }
            index = end
          }
        } else if let behind = bookmark(source, index, line) ?? pageNumber(source, index, line) {
          index = behind
        } else {
          put(source[index], index)
          index += 1
        }
        index = copy(from: index, in: line, source, &stops)
      }
    }
    close(&start)
  }

  /// Copies what is text beyond doubt, up to a blank, a dash or a bracket; gives where it stopped.
  private mutating func copy(
    from start: Int, in line: Range<Int>, _ source: [UInt16], _ stops: inout ArraySlice<Int32>
  ) -> Int {
    while let stop = stops.first, stop < start { stops.removeFirst() }
    let end = min(line.upperBound, stops.first.map { Int($0) } ?? line.upperBound)
    guard end > start else { return start }
    units += source[start..<end]
    runs.append(Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end))
    return end
  }

  private mutating func put(_ unit: UInt16, _ index: Int) {
    units.append(unit)
    runs.append(Int32(truncatingIfNeeded: index)..<Int32(truncatingIfNeeded: index + 1))
  }

  private mutating func close(_ start: inout Int) {
    guard count > start else { return }
    paragraphs.append(start..<count)
    // Behind the last scalar, where the source has a line end, a blank or its own end.
    if let last = runs.last { put(Self.lineFeed, Int(last.upperBound)) }
    start = count
  }

  // MARK: - What is no text

  /// The end of `[bookmark: _GoBack]`, which is Word's and not the clerk's.
  private func bookmark(_ source: [UInt16], _ index: Int, _ line: Range<Int>) -> Int? {
    guard source[index] == .of("["), index + Self.bookmarkHead.count < line.upperBound else { return nil }
    for (step, unit) in Self.bookmarkHead.enumerated() where source[index + step] != unit { return nil }
    let close = (index..<min(index + 60, line.upperBound)).first { source[$0] == .of("]") }
    return close.map { $0 + 1 }
  }
  private static let bookmarkHead = Array("[bookmark".utf16)

  /// The end of a page number such as — 3 — within a line, behind the blanks after it.
  private func pageNumber(_ source: [UInt16], _ index: Int, _ line: Range<Int>) -> Int? {
    guard index < line.upperBound, SourceLines.isDash(source[index]), index > line.lowerBound else {
      return nil
    }
    var at = index + 1
    func skipBlanks() { while at < line.upperBound, source[at] == Self.space { at += 1 } }
    while at < line.upperBound, SourceLines.isDash(source[at]) { at += 1 }
    skipBlanks()
    let first = at
    while at < line.upperBound, at - first < 4, source[at].isDigit { at += 1 }
    guard at > first, at - first <= 3 else { return nil }
    skipBlanks()
    guard at < line.upperBound, SourceLines.isDash(source[at]) else { return nil }
    while at < line.upperBound, SourceLines.isDash(source[at]) { at += 1 }
    skipBlanks()
    // 3—5—7 is a row of numbers.
    if last?.isDigit ?? false { return nil }
    if at < line.upperBound, source[at].isDigit { return nil }
    return at
  }

  /// Where a label ends whose characters stand apart (索 引 号:); blanks before that are layout.
  private func spreadLabel(_ line: Range<Int>, _ source: [UInt16]) -> Int {
    var letters = 0
    var gaps = 0
    var index = line.lowerBound
    while index < min(line.upperBound, line.lowerBound + 24) {
      let unit = source[index]
      if unit == .of(":") {
        return letters >= 2 && gaps >= letters - 1 && letters <= 6 ? index : line.lowerBound
      }
      if unit == Self.space {
        if index > line.lowerBound, source[index - 1] != Self.space { gaps += 1 }
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
    _ source: [UInt16], _ next: Int, _ line: Range<Int>, since start: Int
  ) -> Bool {
    guard next < line.upperBound, let last, count > start else { return false }
    if let mark = Punctuation(last), mark == .stop || mark == .colon || mark == .semicolon { return true }
    let bound = min(next + HeadingMarker.longest, line.upperBound)
    if let marker = HeadingMarker.parse(source, at: next, before: bound), marker.style != .arabicBare {
      return true
    }
    // After a heading without a mark its text begins.
    return last.isHan && count - start <= 60
  }

  private func keepsSpace(_ source: [UInt16], _ start: Int, _ end: Int, _ line: Range<Int>) -> Bool {
    guard start > line.lowerBound, end < line.upperBound, let before = last else { return false }
    let after = source[end]
    if before.isDigit, after.isDigit {
      // 1 900 is one number: groups of three.
      var digits = 0
      while end + digits < line.upperBound, source[end + digits].isDigit { digits += 1 }
      var ahead = 0
      while ahead < count, units[count - 1 - ahead].isDigit { ahead += 1 }
      return !(digits == 3 && ahead <= 3)
    }
    if end - start >= 2 || beginsLabel(source, end, line) { return true }
    return before.isLetter && after.isLetter
  }

  /// Whether cells of a table stand on one line, each a label with its figure: 执法巡查61次 行政处罚案件8件.
  ///
  /// What parts them is read as a comma.
  private func isRowOfFigures(_ line: Range<Int>, _ source: [UInt16]) -> Bool {
    guard !line.contains(where: { Punctuation(source[$0])?.endsClause ?? false }) else { return false }
    let cells = source[line].split(separator: Self.space)
    let figures = cells.count { cell in
      let label = cell.prefix { $0.isHan }
      guard label.count >= Self.shortestLabel, let last = cell.lastIndex(where: \.isDigit) else {
        return false
      }
      return cell.endIndex - last <= Self.longestUnit + 1
    }
    return figures >= 2 && 2 * figures >= cells.count && cells.allSatisfy { $0.count >= Self.shortestLabel }
  }
  private static let (shortestLabel, longestUnit) = (2, 3)

  /// 发布日期:… behind another entry of a metadata line.
  private func beginsLabel(_ source: [UInt16], _ start: Int, _ line: Range<Int>) -> Bool {
    var end = start
    while end < min(start + 7, line.upperBound), source[end].isHan { end += 1 }
    return end - start >= 2 && end < line.upperBound && end < start + 7 && source[end] == .of(":")
  }
}
