import ChineseText

/// Draws the reading text from the source: joins hard wraps, drops page numbers and bookmarks, folds widths.
struct ReadingTextBuilder {
  /// One line of the source.
  private struct Line {
    /// Without the white space at both ends.
    var range: Range<Int>
    var isIndented: Bool
  }

  private let source: Scalars
  private var scalars = Scalars()
  private var origins: [Int] = []
  private var paragraphs: [Range<Int>] = []

  static func build(_ source: SourceText) -> ReadingText {
    var builder = ReadingTextBuilder(source.scalars)
    builder.run()
    return ReadingText(scalars: builder.scalars, origins: builder.origins, paragraphs: builder.paragraphs)
  }

  private init(_ source: Scalars) { self.source = source }

  // MARK: - Lines

  private func lines() -> [Line] {
    var result: [Line] = []
    var start = 0
    for index in 0...source.count {
      let ends =
        index == source.count || source[index] == "\n" || source[index] == "\r" || source[index] == "\u{2028}"
      guard ends else { continue }
      var (low, high) = (start, index)
      while low < high, source[low].properties.isWhitespace || source[low] == "\u{FEFF}" { low += 1 }
      while high > low, source[high - 1].properties.isWhitespace { high -= 1 }
      result.append(Line(range: low..<high, isIndented: low > start))
      start = index + 1
    }
    return result
  }

  private mutating func run() {
    let all = lines()
    var kept: [(line: Line, afterGap: Bool)] = []
    var blank = false
    for line in all {
      if line.range.isEmpty {
        blank = true
        continue
      }
      if isPageNumber(line.range) { continue }
      kept.append((line, blank))
      blank = false
    }
    let wrap = wrapWidth(kept.map(\.line))
    var index = 0
    while index < kept.count {
      var parts = [kept[index].line.range]
      while index + 1 < kept.count, joins(kept[index].line, kept[index + 1], wrap, parts) {
        index += 1
        parts.append(kept[index].line.range)
      }
      append(parts)
      index += 1
    }
  }

  /// — 2 —, - 3 -, 第1页 共6页, 1/6.
  private func isPageNumber(_ range: Range<Int>) -> Bool {
    let text = source[range].filter { !$0.properties.isWhitespace }.map(Folding.fold)
    guard text.count <= 12, text.contains(where: \.isASCIIDigit) else { return false }
    let dashes: Set<Unicode.Scalar> = ["-", "—", "–", "―", "~", "·"]
    let others = text.filter { !$0.isASCIIDigit }
    if !others.isEmpty, others.allSatisfy(dashes.contains) {
      let digits = text.filter(\.isASCIIDigit).count
      return digits <= 3 && (dashes.contains(text[0]) || others.count >= 2)
    }
    if text.string.hasPrefix("第"), text.string.contains("页") { return true }
    return others.string == "/" && text.count <= 5
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
    let full = widths.filter { $0 >= longest - 4 }.count
    return Double(full) >= 0.35 * Double(widths.count) ? longest : nil
  }

  private func joins(
    _ line: Line, _ next: (line: Line, afterGap: Bool), _ wrap: Int?, _ parts: [Range<Int>]
  ) -> Bool {
    guard let last = source[line.range].last else { return false }
    let end = Folding.fold(last)
    let rest = Array(source[next.line.range].map(Folding.fold))
    if HeadingMarker.parse(rest, at: 0) != nil {
      // A marker begins a paragraph, unless the line before stops in the middle of a clause.
      let open = end == "," || end == "、" || end == "(" || end == "“" || end == "《"
      guard open, wrap != nil else { return false }
      return true
    }
    if let wrap {
      if line.range.count > wrap + Self.latitude { return false }
      if line.range.count >= wrap - 4 { return !next.line.isIndented || !end.isSentenceEnd }
      return startsWithClosing(rest)
    }
    if next.afterGap { return false }
    let midSentence = end == "," || end == "、" || end == "“" || end == "《" || end == "("
    return midSentence || startsWithClosing(rest)
  }

  private func startsWithClosing(_ text: Scalars) -> Bool {
    guard let first = text.first else { return false }
    let closing: Set<Unicode.Scalar> = [",", "。", ";", ":", "、", "”", "》", ")", "!", "?"]
    return closing.contains(first)
  }

  // MARK: - Scalars

  /// Appends one paragraph made of the lines; a very long line is cut where single spaces part its paragraphs.
  private mutating func append(_ parts: [Range<Int>]) {
    let places = withoutBookmarks(parts.flatMap { Array($0) })
    var start = scalars.count
    let isRunOn = places.count > 500
    var index = 0
    func close(_ builder: inout ReadingTextBuilder) {
      let end = builder.scalars.count
      guard end > start else { return }
      builder.paragraphs.append(start..<end)
      builder.scalars.append("\n")
      builder.origins.append(builder.origins[end - 1])
      start = builder.scalars.count
    }
    while index < places.count {
      let scalar = Folding.fold(source[places[index]])
      guard scalar == " " || scalar.value < 0x20 else {
        scalars.append(scalar)
        origins.append(places[index])
        index += 1
        continue
      }
      var end = index
      while end < places.count,
        source[places[end]].properties.isWhitespace || source[places[end]].value < 0x20
      {
        end += 1
      }
      if isRunOn, beginsParagraph(places, end) {
        close(&self)
      } else if keepsSpace(places, index, end) {
        scalars.append(" ")
        origins.append(places[index])
      }
      index = end
    }
    close(&self)
  }

  /// `[bookmark: _GoBack]` is Word's, not the clerk's.
  private func withoutBookmarks(_ places: [Int]) -> [Int] {
    let mark = "[bookmark".scalars
    var result: [Int] = []
    var index = 0
    while index < places.count {
      if source[places[index]] == "[", index + mark.count < places.count,
        (0..<mark.count).allSatisfy({ source[places[index + $0]] == mark[$0] }),
        let close = (index..<min(index + 60, places.count)).first(where: { source[places[$0]] == "]" })
      {
        index = close + 1
      } else {
        result.append(places[index])
        index += 1
      }
    }
    return result
  }

  /// In a report on one line a space parts paragraphs where a sentence ended or a heading begins.
  private func beginsParagraph(_ places: [Int], _ next: Int) -> Bool {
    guard next < places.count, let last = scalars.last else { return false }
    if last.isSentenceEnd || last == ":" || last == ";" { return true }
    let rest = places[next..<min(next + 12, places.count)].map { Folding.fold(source[$0]) }
    if let marker = HeadingMarker.parse(Array(rest), at: 0), marker.style != .arabicBare { return true }
    // After a heading without a mark its text begins.
    let sinceBreak = scalars.lastIndex(of: "\n").map { scalars.count - $0 - 1 } ?? scalars.count
    return last.isHan && sinceBreak <= 60 && next > 0
  }

  /// 发布日期:… behind another entry of a metadata line.
  private func beginsLabel(_ places: [Int], _ start: Int) -> Bool {
    let next = places[start..<min(start + 7, places.count)].map { Folding.fold(source[$0]) }
    guard let colon = next.firstIndex(of: ":"), colon >= 2 else { return false }
    return next[..<colon].allSatisfy(\.isHan)
  }

  private func keepsSpace(_ places: [Int], _ start: Int, _ end: Int) -> Bool {
    guard start > 0, end < places.count, let before = scalars.last else { return false }
    let after = Folding.fold(source[places[end]])
    if before.isASCIIDigit, after.isASCIIDigit {
      // 1 900 is one number: groups of three.
      var digits = 0
      while end + digits < places.count, Folding.fold(source[places[end + digits]]).isASCIIDigit {
        digits += 1
      }
      var ahead = 0
      while ahead < scalars.count, scalars[scalars.count - 1 - ahead].isASCIIDigit { ahead += 1 }
      return !(digits == 3 && ahead <= 3)
    }
    if end - start >= 2 || beginsLabel(places, end) { return true }
    return before.isASCII && after.isASCII && before.properties.isAlphabetic && after.properties.isAlphabetic
  }
}
