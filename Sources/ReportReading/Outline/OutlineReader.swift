import ChineseText
import ReportModel
import Lexicon

/// Finds the headings of a report, their levels, parts and themes.
struct OutlineReader {
  let text: ReadingText
  let frame: Frame
  let marks: Marks
  let vocabulary: Vocabulary
  /// The year reported on; a heading with the year after it announces the plan.
  let year: Int?

  /// Lines alone between paragraphs that look alike, of which several name a theme of the programmes.
  private let alike: Set<Int>
  /// The ends of the first phrases of paragraphs in a row that each begin with one (转变职能,优化服务。深入推进…), of
  /// which several name a theme; by where the paragraph begins.
  private let runIns: [Int: Int]

  init(text: ReadingText, frame: Frame, marks: Marks, vocabulary: Vocabulary, year: Int?) {
    self.text = text
    self.frame = frame
    self.marks = marks
    self.vocabulary = vocabulary
    self.year = year
    let lines = frame.body.map { text.paragraphs[$0] }
    let candidates = lines.indices.dropLast().filter { place in
      Self.standsAlone(
        lines[place], between: place > 0 ? lines[place - 1] : nil, and: lines[place + 1], text)
    }
    let themed = candidates.filter { marks.has(.crosswalk, in: lines[$0]) }
    alike =
      candidates.count >= Self.fewestAlike.lines && themed.count >= Self.fewestAlike.onThemes
      ? Set(candidates.map { lines[$0].lowerBound }) : []
    let phrases = lines.map { Self.firstPhrase(of: $0, text) }
    var runIns: [Int: Int] = [:]
    for run in phrases.indices.split(whereSeparator: { phrases[$0] == nil }) {
      let heads = run.compactMap { phrases[$0] }
      let themed = heads.count { marks.has(.crosswalk, in: $0) }
      guard heads.count >= Self.fewestAlike.lines, themed >= Self.fewestAlike.onThemes else { continue }
      for head in heads { runIns[head.lowerBound] = head.upperBound }
    }
    self.runIns = runIns
  }

  /// The phrase that a paragraph without a number begins with, where its text follows it.
  private static func firstPhrase(of line: Range<Int>, _ text: ReadingText) -> Range<Int>? {
    guard let stop = text.scalars[line].firstIndex(where: { $0.isSentenceEnd }),
      stop - line.lowerBound >= 4, stop - line.lowerBound <= 16, line.upperBound - stop >= 40,
      HeadingMarker.parse(text.scalars, at: line.lowerBound) == nil,
      Enumerator.at(text.scalars, line.lowerBound, line.upperBound) == nil,
      !text.scalars[line.lowerBound..<stop].contains(where: { $0.isASCIIDigit || $0 == ":" || $0 == ";" })
    else { return nil }
    return line.lowerBound..<(stop + 1)
  }

  /// Whether a line without a number is short, says nothing whole, and stands between a paragraph or a heading and a
  /// paragraph.
  private static func standsAlone(
    _ line: Range<Int>, between before: Range<Int>?, and next: Range<Int>, _ text: ReadingText
  ) -> Bool {
    let words = text.scalars[line]
    guard line.count >= 4, line.count <= 24, next.count >= 40,
      HeadingMarker.parse(text.scalars, at: line.lowerBound) == nil,
      Enumerator.at(text.scalars, line.lowerBound, line.upperBound) == nil,
      !words.contains(where: { $0.isASCIIDigit || $0 == ":" || $0.isSentenceEnd || $0 == ";" }),
      words.last.map({ !$0.isClauseBreak }) ?? false,
      text.scalars[next].last.map(\.isSentenceEnd) ?? false
    else { return false }
    guard let before else { return true }
    return text.scalars[before].last.map(\.isSentenceEnd) ?? false || before.count <= 40
  }

  /// So many lines that look alike, some of them on a theme of the programmes, show that a report writes headings
  /// without numbers.
  private static let fewestAlike = (lines: 3, onThemes: 2)

  func read() -> Outline {
    var outline = Outline(nodes: [], preamble: [])
    var part = Part.achievements
    for (paragraph, next) in paragraphs() {
      for piece in holdsPoints(part) ? [paragraph] : InlineHeads.pieces(of: paragraph, in: text) {
        if let node = heading(piece, next: next, under: part, isFirst: outline.nodes.isEmpty) {
          part = PartReader.part(of: node, under: nil, text, marks, vocabulary, year) ?? part
          outline.nodes.append(node)
          if node.heading.upperBound < piece.upperBound {
            outline.nodes[outline.nodes.count - 1].ownText.append(node.heading.upperBound..<piece.upperBound)
          }
        } else if outline.nodes.isEmpty {
          outline.preamble.append(piece)
        } else {
          outline.nodes[outline.nodes.count - 1].ownText.append(piece)
        }
      }
    }
    LevelReader(outline, text: text, marks: marks, vocabulary: vocabulary, year: year).assign(&outline)
    assignParts(&outline)
    dropPoints(&outline)
    close(&outline)
    ThemeReader(text: text, marks: marks, vocabulary: vocabulary).assign(&outline)
    return outline
  }

  private func paragraphs() -> [(Range<Int>, next: Range<Int>?)] {
    frame.body.map { index in
      (text.paragraphs[index], index + 1 < frame.body.upperBound ? text.paragraphs[index + 1] : nil)
    }
  }

  private func holdsPoints(_ part: Part) -> Bool { [.shortcomings, .causes, .plan].contains(part) }

  // MARK: - Headings

  /// How long a heading's first sentence may be to run on into its paragraph.
  private static let longestRunIn = 48
  private static let longestAlone = 80

  private func heading(
    _ paragraph: Range<Int>, next: Range<Int>?, under part: Part, isFirst: Bool
  ) -> OutlineNode? {
    guard let marker = HeadingMarker.parse(text.scalars, at: paragraph.lowerBound),
      paragraph.lowerBound + marker.length < paragraph.upperBound
    else { return unnumbered(paragraph, next: next, under: part) }
    let start = paragraph.lowerBound + marker.length
    if isFirst, isPreamble(start..<paragraph.upperBound) { return nil }
    guard let end = headingEnd(start, paragraph, marker) else { return nil }
    return OutlineNode(
      marker: marker, heading: paragraph.lowerBound..<end, wordsStart: start, paragraph: paragraph)
  }

  /// A stray marker before the introduction: 1、 2023年以来…现将…报告如下.
  private func isPreamble(_ range: Range<Int>) -> Bool {
    range.count > 60 && text.hasAny(["报告如下", "汇报如下", "情况报告", "总结如下"], in: range)
  }

  private func headingEnd(_ start: Int, _ paragraph: Range<Int>, _ marker: HeadingMarker) -> Int? {
    let stops = (start..<paragraph.upperBound).filter {
      text.scalars[$0].isSentenceEnd || text.scalars[$0] == ";"
    }
    let first = stops.first
    let strong =
      marker.style.rawValue <= HeadingMarker.Style.chineseParenthesis.rawValue
      || marker.style == .arabicParenthesis
    if first == nil || first == paragraph.upperBound - 1 {
      // One phrase alone in its paragraph.
      if paragraph.count <= (strong ? Self.longestAlone : 60) {
        if let colon = text.find(":", in: start..<paragraph.upperBound), colon < paragraph.upperBound - 1,
          colon - start <= 30
        {
          return colon + 1
        }
        return paragraph.upperBound
      }
    }
    if let item = Enumerator.all(in: text.scalars, start..<paragraph.upperBound).first,
      item.range.lowerBound > start,
      item.range.lowerBound - start <= Self.longestRunIn, item.range.lowerBound <= first ?? .max
    {
      return item.range.lowerBound
    }
    if let first, first + 1 - start <= Self.longestRunIn, first < paragraph.upperBound - 1 {
      return first + 1
    }
    if let colon = text.find(":", in: start..<min(start + 32, paragraph.upperBound)), colon < first ?? .max {
      return colon + 1
    }
    // A heading that runs into its text with a comma, or with nothing.
    guard strong,
      let comma = (start..<paragraph.upperBound).first(where: {
        text.scalars[$0].isClauseBreak && text.scalars[$0] != "、"
      })
    else { return nil }
    return comma + 1 - start <= 32 ? comma + 1 : nil
  }

  /// A short line without a mark at its end that announces a part or a theme.
  private func unnumbered(_ paragraph: Range<Int>, next: Range<Int>?, under part: Part) -> OutlineNode? {
    if let end = runIns[paragraph.lowerBound], !holdsPoints(part) {
      return OutlineNode(
        marker: nil, heading: paragraph.lowerBound..<end, wordsStart: paragraph.lowerBound,
        paragraph: paragraph)
    }
    guard paragraph.count <= 40, paragraph.count >= 4, let next, let last = text.scalars[paragraph].last
    else { return nil }
    let closers: Set<Unicode.Scalar> = [",", "。", "、", "!", "?", ";"]
    guard !closers.contains(last), !isItem(paragraph), text.find("。", in: paragraph) == nil else {
      return nil
    }
    let announces =
      marks.has(.part, in: paragraph) || Announcement.part(of: paragraph, text, vocabulary, year) != nil
    let themed = marks.has(.crosswalk, in: paragraph)
    if last == ":" {
      guard announces, paragraph.count <= 24, text.find("如下", in: paragraph) == nil,
        text.find(",", in: paragraph) == nil
      else { return nil }
    }
    let isKin = alike.contains(paragraph.lowerBound)
    guard announces || themed || isKin, !frame.isSignature(paragraph) else { return nil }
    guard next.count > paragraph.count || HeadingMarker.parse(text.scalars, at: next.lowerBound) != nil else {
      return nil
    }
    if NumeralReader.numerals(in: Array(text.scalars[paragraph])).contains(where: {
      !$0.isChinese && $0.value < 1900
    }) {
      return nil
    }
    return OutlineNode(
      marker: nil, heading: paragraph, wordsStart: paragraph.lowerBound, paragraph: paragraph)
  }

  /// 一是, 首先 and the like are points.
  private func isItem(_ paragraph: Range<Int>) -> Bool {
    Enumerator.at(text.scalars, paragraph.lowerBound, paragraph.upperBound) != nil
  }

  // MARK: - Parts

  private func assignParts(_ outline: inout Outline) {
    for index in outline.nodes.indices {
      let inherited = outline.nodes[index].parent.map { outline.nodes[$0].part }
      let own = PartReader.part(of: outline.nodes[index], under: inherited, text, marks, vocabulary, year)
      outline.nodes[index].part = own ?? inherited ?? .achievements
      outline.nodes[index].hasOwnPart = own != nil
    }
  }

  /// In the parts that hold points, numbers whose text is one sentence each are the points themselves and no
  /// headings.
  private func dropPoints(_ outline: inout Outline) {
    let holding: Set<Part> = [.shortcomings, .causes, .plan]
    func isBare(_ index: Int) -> Bool {
      let node = outline.nodes[index]
      return node.ownText.isEmpty && node.parent != nil && !node.hasOwnPart
        && outline.children(of: index).isEmpty
        && holding.contains(node.part)
        && (node.heading.count > 24 || node.marker?.style == .arabic
          || text.scalars[node.heading].last.map(\.isSentenceEnd) ?? false)
    }
    let dropped = Set(
      outline.nodes.indices.filter { index in
        guard isBare(index), let parent = outline.nodes[index].parent else { return false }
        return outline.children(of: parent).allSatisfy(isBare)
      }
    )
    .union(outline.nodes.indices.filter { isInlineList(outline.nodes[$0], holding) && $0 > 0 })
    guard !dropped.isEmpty else { return }
    var places: [Int: Int] = [:]
    var kept: [OutlineNode] = []
    for (index, node) in outline.nodes.enumerated() {
      if dropped.contains(index) {
        kept[kept.count - 1].ownText.append(node.paragraph)
      } else {
        places[index] = kept.count
        kept.append(node)
      }
    }
    for index in kept.indices { kept[index].parent = kept[index].parent.flatMap { places[$0] } }
    outline.nodes = kept
  }

  /// ①… ②… within one paragraph: its first number opens a list and no section.
  private func isInlineList(_ node: OutlineNode, _ holding: Set<Part>) -> Bool {
    guard let marker = node.marker, marker.number == 1, holding.contains(node.part), !node.hasOwnPart,
      node.parent != nil, node.heading.upperBound < node.paragraph.upperBound
    else { return false }
    return (node.wordsStart..<node.paragraph.upperBound).contains { index in
      guard text.scalars[index - 1].isSentenceEnd || text.scalars[index - 1] == ";",
        let next = HeadingMarker.parse(text.scalars, at: index)
      else { return false }
      return next.style == marker.style && next.number == 2
    }
  }

  private func close(_ outline: inout Outline) {
    let last = frame.body.isEmpty ? 0 : text.paragraphs[frame.body.upperBound - 1].upperBound
    for index in outline.nodes.indices {
      let next = outline.nodes[(index + 1)...].firstIndex { $0.level <= outline.nodes[index].level }
      let limit = next.map { outline.nodes[$0].heading.lowerBound } ?? last
      let own = outline.nodes[index...].prefix { $0.heading.lowerBound < limit }
        .map { $0.ownText.last?.upperBound ?? $0.heading.upperBound }.max()
      outline.nodes[index].end = max(own ?? 0, outline.nodes[index].heading.upperBound)
    }
  }
}
