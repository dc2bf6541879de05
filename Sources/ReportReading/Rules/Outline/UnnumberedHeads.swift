import Lexicon
import MarkedText
import ReportModel

/// Finds headings without a number.
struct UnnumberedHeads {
  static let rule = Rule(
    family: .outline, name: "unnumbered heads",
    pattern: """
      a short line without a mark at its end and with text behind it, that announces a part or names a theme; or lines \
      and first phrases that look alike, three at least, two of them on themes of the programmes
      """,
    reason:
      "Some reports number nothing. One line alone may be anything; several of one shape are the report's headings.",
    examples: [
      .init(
        "主要举措和成效\n(一)规范行政执法\n组织执法检查。\n存在的不足\n普法形式单一,针对性不强。",
        "1 achievements 主要举措和成效", "2 achievements (一)规范行政执法", "1 shortcomings 存在的不足"),
      .init("一、主要工作\n一是规范行政执法\n组织执法检查,查处占道经营。", "1 achievements 一、主要工作"),
    ])

  private let text: MarkedText
  private let lines: [Range<Int>]
  /// Whether a line stands alone between paragraphs as others do.
  private var isAlike: [Bool]
  /// Where the first phrase of a line ends that is one of several in a row; 0 where it is none.
  private var runIn: [Int]

  /// So many lines that look alike, some of them on a theme of the programmes, show that a report writes headings
  /// without numbers.
  private static let fewestAlike = (lines: 3, onThemes: 2)

  init(_ lines: [Range<Int>], _ markers: [MarkedText.Marker?], in text: MarkedText) {
    self.text = text
    self.lines = lines
    isAlike = .init(repeating: false, count: lines.count)
    runIn = .init(repeating: 0, count: lines.count)
    findAlike(markers)
    findRunIns(markers)
  }

  /// The end of the heading that a paragraph without a number begins with; nil where it is text.
  func end(of paragraph: Range<Int>, at index: Int, _ part: Part, year: Int?) -> Int? {
    if runIn[index] > 0, !NumberedPoints.holding.contains(part) { return runIn[index] }
    guard paragraph.count >= 4, paragraph.count <= 40, index + 1 < lines.count else { return nil }
    let mark = text.mark(at: paragraph.upperBound - 1)
    let isColon = mark == .colon
    guard isColon || !(mark?.isPause ?? false), text.enumerator(at: paragraph.lowerBound) == nil,
      text.firstMark(in: paragraph, where: { $0 == .stop }) == nil
    else { return nil }
    let next = lines[index + 1]
    guard next.count > paragraph.count || text.marker(at: next.lowerBound) != nil else { return nil }
    let announces =
      text.has(.part, in: paragraph) || AnnouncingWords.content(of: paragraph, in: text, year: year) != nil
    if isColon {
      let isLead =
        text.has(.introduction, in: paragraph) || text.firstMark(in: paragraph) { $0 == .comma } != nil
      guard announces, paragraph.count <= 24, !isLead else { return nil }
    }
    guard announces || isAlike[index] || text.has(.crosswalk, in: paragraph), !counts(paragraph) else {
      return nil
    }
    return paragraph.upperBound
  }

  /// The end of the announcing words and their mark that a paragraph begins with (下一步打算:一是…).
  ///
  /// Below a heading that announced two parts they part the two; elsewhere they belong to the text.
  func leadEnd(of paragraph: Range<Int>, year: Int?) -> Int? {
    let start = paragraph.lowerBound..<min(paragraph.lowerBound + 20, paragraph.upperBound - 1)
    guard let mark = text.firstMark(in: start, where: \.endsClause), text.mark(at: mark) != .comma,
      let content = AnnouncingWords.content(of: start.lowerBound..<mark, in: text, year: year),
      NumberedPoints.holding.contains(content.part)
    else { return nil }
    return mark + 1
  }

  /// Whether a figure stands in it that is no year.
  private func counts(_ range: Range<Int>) -> Bool {
    text.numerals(in: range).contains { text.units[$0.range.lowerBound].isDigit && $0.value < 1900 }
  }

  private mutating func findAlike(_ markers: [MarkedText.Marker?]) {
    let candidates = lines.indices.dropLast().filter { markers[$0] == nil && standsAlone($0) }
    guard candidates.count >= Self.fewestAlike.lines,
      candidates.count(where: { text.has(.crosswalk, in: lines[$0]) }) >= Self.fewestAlike.onThemes
    else { return }
    for index in candidates { isAlike[index] = true }
  }

  /// Whether a line is short, says nothing whole, and stands between a paragraph or a heading and a paragraph.
  private func standsAlone(_ index: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard line.count >= 4, line.count <= 24, next.count >= 40, !text.isPause(line.upperBound - 1),
      text.isStop(next.upperBound - 1), text.enumerator(at: line.lowerBound) == nil, !text.hasDigit(line),
      text.firstMark(in: line, where: { $0 == .stop || $0 == .colon || $0 == .semicolon }) == nil
    else { return false }
    return index == 0 || lines[index - 1].count <= 40 || text.isStop(lines[index - 1].upperBound - 1)
  }

  private mutating func findRunIns(_ markers: [MarkedText.Marker?]) {
    var run: [(index: Int, end: Int)] = []
    for index in 0...lines.count {
      if index < lines.count, markers[index] == nil, let end = firstPhrase(of: lines[index]) {
        run.append((index, end))
        continue
      }
      if run.count >= Self.fewestAlike.lines,
        run.count(where: { text.has(.crosswalk, in: lines[$0.index].lowerBound..<$0.end) })
          >= Self.fewestAlike.onThemes
      {
        for head in run { runIn[head.index] = head.end }
      }
      run.removeAll(keepingCapacity: true)
    }
  }

  /// The end of the phrase that a paragraph without a number begins with, where its text follows it.
  private func firstPhrase(of line: Range<Int>) -> Int? {
    guard line.count > 44, text.enumerator(at: line.lowerBound) == nil,
      let stop = text.firstMark(in: line, where: { $0 == .stop || $0 == .colon || $0 == .semicolon }),
      text.isStop(stop), stop - line.lowerBound >= 4, stop - line.lowerBound <= 16,
      line.upperBound - stop >= 40,
      !text.hasDigit(line.lowerBound..<stop)
    else { return nil }
    return stop + 1
  }
}
