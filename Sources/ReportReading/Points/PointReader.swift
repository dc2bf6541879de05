import ChineseText
import ReportModel
import Vocabulary

/// Cuts the parts of a report into its single points and statements, whatever carries them.
struct PointReader {
  /// A point and the node of the outline that it stands in.
  struct Point {
    var range: Range<Int>
    var node: Int
  }

  let text: ReadingText
  let marks: Marks
  let outline: Outline

  private(set) var shortcomings: [Point] = []
  private(set) var causes: [(point: Point, of: Int?)] = []
  private(set) var commitments: [Point] = []
  private(set) var measures: [Point] = []

  init(text: ReadingText, marks: Marks, outline: Outline) {
    self.text = text
    self.marks = marks
    self.outline = outline
    for index in outline.nodes.indices { read(index) }
  }

  private mutating func read(_ index: Int) {
    let node = outline.nodes[index]
    switch node.part {
    case .shortcomings, .causes:
      if isHeadOfPoint(index) {
        readHeaded(index)
      } else {
        for piece in pieces(of: node.ownText, isPlan: false) { addWeakness(piece, index) }
      }
    case .plan:
      for piece in pieces(of: node.ownText, isPlan: true) { addCommitment(piece, index) }
    case .achievements, .duties, .rectification:
      for paragraph in node.ownText { addMeasures(paragraph, index) }
    case .other:
      break
    }
  }

  // MARK: - Points under heads of their own

  /// Whether the heading is a point itself, as (一)普法形式单一 with its detail behind it.
  private func isHeadOfPoint(_ index: Int) -> Bool {
    let node = outline.nodes[index]
    return node.parent != nil && !node.hasOwnPart && outline.children(of: index).isEmpty
  }

  private mutating func readHeaded(_ index: Int) {
    let node = outline.nodes[index]
    let asides = node.ownText.dropFirst(node.heading.upperBound == node.ownText.first?.lowerBound ? 1 : 0)
      .filter { causeStart(in: $0) == $0.lowerBound }
    let content = node.ownText.filter { !asides.contains($0) }
    if content.flatMap({ Enumerator.all(in: text.scalars, $0) }).count >= 2 {
      for piece in pieces(of: content, isPlan: false) + asides { addWeakness(piece, index) }
      return
    }
    let runsOn = node.ownText.first.map { $0.lowerBound == node.heading.upperBound } ?? false
    var range = node.wordsStart..<node.heading.upperBound
    if runsOn, let first = node.ownText.first {
      range = node.wordsStart..<first.upperBound
    } else if let first = node.ownText.first, first.count <= 3 * range.count {
      range = node.wordsStart..<first.upperBound
    }
    addWeakness(range, index)
    for paragraph in asides { addWeakness(paragraph, index) }
  }

  // MARK: - Pieces of a paragraph

  /// The points of paragraphs: by 一是, by number, else by sentence.
  private func pieces(of paragraphs: [Range<Int>], isPlan: Bool) -> [Range<Int>] {
    let enumerated =
      paragraphs.contains { !Enumerator.all(in: text.scalars, $0).isEmpty }
      || paragraphs.filter { HeadingMarker.parse(text.scalars, at: $0.lowerBound) != nil }.count >= 2
    var result: [Range<Int>] = []
    for paragraph in paragraphs {
      result += pieces(of: paragraph, isPlan: isPlan, enumerated: enumerated, seen: !result.isEmpty)
    }
    return result
  }

  private func pieces(of paragraph: Range<Int>, isPlan: Bool, enumerated: Bool, seen: Bool) -> [Range<Int>] {
    if let marker = HeadingMarker.parse(text.scalars, at: paragraph.lowerBound) {
      let rest = (paragraph.lowerBound + marker.length)..<paragraph.upperBound
      return inlineNumbers(rest, after: marker)
    }
    let items = enumerators(in: paragraph)
    // Causes at the end have items of their own.
    if !isPlan, let cause = closingCause(in: paragraph, items) {
      guard cause > paragraph.lowerBound else { return [paragraph] }
      let before = pieces(
        of: paragraph.lowerBound..<cause, isPlan: false,
        enumerated: enumerated && items.contains { $0.range.lowerBound < cause }, seen: seen)
      return before + [cause..<paragraph.upperBound]
    }
    guard let first = items.first else {
      if let numbered = inlineStart(in: paragraph) {
        return inlineNumbers(numbered.rest, after: numbered.marker)
      }
      if enumerated, !seen, !isPlan { return causeStart(in: paragraph) == nil ? [] : [paragraph] }
      return sentences(of: paragraph, isPlan: isPlan)
    }
    var result: [Range<Int>] = []
    if isPlan, first.range.lowerBound > paragraph.lowerBound, !enumeratedFromStart(items) {
      result += sentences(of: paragraph.lowerBound..<first.range.lowerBound, isPlan: true)
    }
    // The first marker is lost: the text before the second is the first point.
    if first.number == 2, first.range.lowerBound > paragraph.lowerBound {
      result += sentences(of: paragraph.lowerBound..<first.range.lowerBound, isPlan: isPlan).suffix(1)
    }
    for (place, item) in items.enumerated() {
      let end = place + 1 < items.count ? items[place + 1].range.lowerBound : paragraph.upperBound
      result += parts(of: item.range.upperBound..<end, items, place)
    }
    return result
  }

  private func enumeratedFromStart(_ items: [Enumerator]) -> Bool {
    items.first?.number == 1 || items.first?.number == 2
  }

  /// Where 究其原因 begins that closes a paragraph of points: behind it the items, if any, are causes.
  private func closingCause(in paragraph: Range<Int>, _ items: [Enumerator]) -> Int? {
    guard let start = lastCauseStart(in: paragraph) else { return nil }
    let before = items.filter { $0.range.lowerBound < start }
    let after = items.filter { $0.range.lowerBound > start }
    // A cause within one item of several belongs to that item.
    if let next = after.first, let last = before.last {
      return next.number == last.number + 1 && next.number > 1 ? nil : start
    }
    return after.isEmpty && !before.isEmpty ? nil : start
  }

  /// 1. at the start of a clause within the paragraph, with 2. behind it.
  private func inlineStart(in paragraph: Range<Int>) -> (marker: HeadingMarker, rest: Range<Int>)? {
    for index in paragraph where index > paragraph.lowerBound && text.scalars[index - 1].isClauseBreak {
      guard let marker = HeadingMarker.parse(text.scalars, at: index), marker.number == 1,
        marker.style == .arabic || marker.style == .arabicParenthesis || marker.style == .circled
      else { continue }
      let rest = (index + marker.length)..<paragraph.upperBound
      if inlineNumbers(rest, after: marker).count > 1 { return (marker, rest) }
    }
    return nil
  }

  /// 1.… 2.… within one paragraph.
  private func inlineNumbers(_ range: Range<Int>, after marker: HeadingMarker) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var number = marker.number
    for index in range where index > range.lowerBound {
      guard
        text.scalars[index - 1].isSentenceEnd || text.scalars[index - 1] == ";"
          || text.scalars[index - 1] == " ",
        let next = HeadingMarker.parse(text.scalars, at: index), next.style == marker.style,
        next.number == number + 1
      else { continue }
      result.append(start..<index)
      start = index + next.length
      number = next.number
    }
    result.append(start..<range.upperBound)
    return result
  }

  /// The enumerators of a paragraph; those of a cause inside a point do not part points.
  private func enumerators(in paragraph: Range<Int>) -> [Enumerator] {
    Enumerator.all(in: text.scalars, paragraph)
  }

  /// One item, cut where a marker was lost.
  private func parts(of range: Range<Int>, _ items: [Enumerator], _ place: Int) -> [Range<Int>] {
    let next = place + 1 < items.count ? items[place + 1] : nil
    let skipped = next.map { $0.number > items[place].number + 1 } ?? false
    // Items that end in semicolons: one inside an item parts two points, the marker of the second being lost.
    if let next, next.range.lowerBound > range.lowerBound, text.scalars[next.range.lowerBound - 1] == ";" {
      let inner = range.filter { text.scalars[$0] == ";" && $0 < range.upperBound - 1 }
      let bySemicolon = items.dropFirst().filter { text.scalars[$0.range.lowerBound - 1] == ";" }.count
      if !inner.isEmpty, bySemicolon >= max(1, items.count - 2) || skipped {
        return cut(range, at: inner)
      }
    }
    if skipped, let split = lostMarker(in: range) {
      return [range.lowerBound..<split.lowerBound, split.upperBound..<range.upperBound]
    }
    return [range]
  }

  private func cut(_ range: Range<Int>, at places: [Int]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for place in places {
      if place > start { result.append(start..<place) }
      start = place + 1
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  /// Where a skipped number must have stood: a 是 whose number is gone, else the sentence after the first.
  private func lostMarker(in range: Range<Int>) -> Range<Int>? {
    for index in range
    where text.scalars[index] == "是" && index > range.lowerBound + 6 && index + 6 < range.upperBound {
      let before = text.scalars[max(range.lowerBound, index - 6)..<index]
      let rest = (index + 1)..<range.upperBound
      let closes =
        text.scalars[index - 1].isClauseBreak
        || ["空间", "不足", "不够", "不强", "不高", "提升", "提高", "加强", "薄弱", "到位"].contains {
          before.string.hasSuffix($0)
        }
      if closes, marks.has(.deficiency, in: rest) { return index..<(index + 1) }
    }
    let stops = range.filter { text.scalars[$0].isSentenceEnd && $0 < range.upperBound - 8 }
    for stop in stops.dropFirst(stops.count > 2 ? 1 : 0)
    where marks.has(.deficiency, in: (stop + 1)..<range.upperBound) {
      return stop..<(stop + 1)
    }
    return nil
  }

  private func sentences(of paragraph: Range<Int>, isPlan: Bool) -> [Range<Int>] {
    let all = Clauses.sentences(in: text.scalars, from: paragraph.lowerBound, to: paragraph.upperBound)
    return all.flatMap { sentence -> [Range<Int>] in
      if isPlan { return [sentence] }
      // The announcement in front of the first point ends in a colon.
      var start = sentence.lowerBound
      if marks.has(.shortcomingsPreamble, in: sentence),
        let colon = sentence.last(where: {
          text.scalars[$0] == ":" && marks.has(.shortcomingsPreamble, in: sentence.lowerBound..<$0)
        })
      {
        start = colon + 1
      } else if marks.has(.shortcomingsPreamble, in: sentence),
        text.hasAny(["取得", "有差距", "存在一些", "存在不少", "存在以下", "还存在一定"], in: sentence), sentence.count < 90
      {
        return []
      }
      guard start < sentence.upperBound else { return [] }
      let rest = start..<sentence.upperBound
      let semicolons = rest.filter { text.scalars[$0] == ";" }
      if all.count == 1 || start > sentence.lowerBound, semicolons.count >= 2 {
        return cut(rest, at: semicolons)
      }
      return [rest]
    }
  }

  // MARK: - Shortcomings and causes

  private mutating func addWeakness(_ piece: Range<Int>, _ index: Int) {
    let node = outline.nodes[index]
    if node.part == .causes {
      var range = piece
      if let start = causeStart(in: piece), let words = afterCause(start, piece) {
        range = words..<piece.upperBound
      }
      addCause(range, index, nil)
      return
    }
    guard let start = causeStart(in: piece) else {
      addShortcoming(piece, index)
      return
    }
    if start > piece.lowerBound { addShortcoming(piece.lowerBound..<start, index) }
    guard let words = afterCause(start, piece), words < piece.upperBound else { return }
    let owner = start > piece.lowerBound && !shortcomings.isEmpty ? shortcomings.count - 1 : nil
    let items = Enumerator.all(in: text.scalars, words..<piece.upperBound)
    if items.count >= 2 {
      for (place, item) in items.enumerated() {
        let end = place + 1 < items.count ? items[place + 1].range.lowerBound : piece.upperBound
        addCause(item.range.upperBound..<end, index, owner)
      }
    } else {
      addCause(words..<piece.upperBound, index, owner)
    }
  }

  /// Where 究其原因 or 主要原因是 begins, at the start of a clause.
  private func causeStart(in range: Range<Int>) -> Int? {
    marks.of(.causesPreamble, in: range).first { mark in
      let start = mark.range.lowerBound
      return start == range.lowerBound || text.scalars[start - 1].isClauseBreak
        || text.scalars[start - 1] == " "
        || text.scalars[start - 1] == "("
    }?.range.lowerBound
  }

  /// Where the last such words of a range begin.
  private func lastCauseStart(in range: Range<Int>) -> Int? {
    marks.of(.causesPreamble, in: range).last { mark in
      let start = mark.range.lowerBound
      return start == range.lowerBound || text.scalars[start - 1].isSentenceEnd
        || text.scalars[start - 1] == ";"
        || text.scalars[start - 1] == " "
    }.flatMap { mark in
      let first = marks.of(.causesPreamble, in: range).first {
        mark.range.lowerBound - $0.range.upperBound <= 1 && mark.range.lowerBound >= $0.range.lowerBound
      }
      return (first ?? mark).range.lowerBound
    }
  }

  /// Where the cause itself begins, behind 究其原因,主要是.
  private func afterCause(_ start: Int, _ range: Range<Int>) -> Int? {
    var index = start
    var moved = true
    let fillers = [",", ":", "主要是", "主要在于", "主要", "是因为", "是", "在于", "有", "因为", "一方面", "还是", "归结为"]
    if let mark = marks.of(.causesPreamble, in: start..<range.upperBound).first(where: {
      $0.range.lowerBound == start
    }) {
      index = mark.range.upperBound
    }
    while moved, index < range.upperBound {
      moved = false
      if let mark = marks.of(.causesPreamble, in: index..<range.upperBound).first(where: {
        $0.range.lowerBound == index
      }) {
        index = mark.range.upperBound
        moved = true
      }
      for filler in fillers where text.starts(index..<range.upperBound, with: filler) {
        if Enumerator.at(text.scalars, index, range.upperBound) != nil { return index }
        index += filler.unicodeScalars.count
        moved = true
      }
    }
    return index < range.upperBound ? index : nil
  }

  private mutating func addShortcoming(_ range: Range<Int>, _ index: Int) {
    guard let range = trimmed(range), range.count >= 6, !isAnnouncement(range) else { return }
    shortcomings.append(Point(range: range, node: index))
  }

  private mutating func addCause(_ range: Range<Int>, _ index: Int, _ owner: Int?) {
    guard let range = trimmed(range), range.count >= 5, !isAnnouncement(range) else { return }
    causes.append((Point(range: range, node: index), owner))
  }

  /// 虽然取得一定成效,但还存在一些不足: says that points follow.
  private func isAnnouncement(_ range: Range<Int>) -> Bool {
    let string = text.text(range)
    if string.hasSuffix(":") || string.hasSuffix("如下") { return true }
    let general = ["总的来看", "总体来看", "对照", "与上级", "与先进", "从自查", "回顾", "同时"].contains(where: string.hasPrefix)
    let names = marks.has(.subject, in: range) || marks.has(.subjectIdiom, in: range)
    if general, !names || marks.has(.shortcomingsPreamble, in: range), string.count < 80 { return true }
    return string.hasPrefix("一年来") && string.contains("取得") && string.count < 70
  }

  // MARK: - Commitments

  private mutating func addCommitment(_ piece: Range<Int>, _ index: Int) {
    guard let range = trimmed(piece), range.count >= 8, !isPlanPreamble(range, index) else { return }
    // A numbered point with a head of its own: each sentence behind the head is a deed.
    commitments.append(Point(range: range, node: index))
  }

  private func isPlanPreamble(_ range: Range<Int>, _ index: Int) -> Bool {
    let string = text.text(range)
    if string.hasSuffix(":") || string.hasSuffix("如下") || string.hasPrefix("特此") || string.hasPrefix("以上") {
      return true
    }
    let closing = marks.has(.planPreamble, in: range) && range.upperBound - range.lowerBound < 160
    if closing, range.count < 160, text.scalars[min(range.upperBound, text.scalars.count - 1)] == ":" {
      return true
    }
    // What stands before the plan's own sections or items, and names no deed that could be checked.
    let node = outline.nodes[index]
    let beforeSections = node.parent == nil && !outline.children(of: index).isEmpty
    let beforeItems =
      node.ownText.count > 1
      && node.ownText.first.map {
        $0.contains(range.lowerBound) && Enumerator.all(in: text.scalars, $0).isEmpty
          && HeadingMarker.parse(text.scalars, at: $0.lowerBound) == nil
      } ?? false
      && node.ownText.dropFirst().contains {
        !Enumerator.all(in: text.scalars, $0).isEmpty
          || HeadingMarker.parse(text.scalars, at: $0.lowerBound) != nil
      }
    let beforeInline = node.ownText.contains { paragraph in
      paragraph.contains(range.lowerBound)
        && (Enumerator.all(in: text.scalars, paragraph).first.map { $0.range.lowerBound > range.lowerBound }
          ?? false)
    }
    let opens = ["下一步", "今后", "明年", "新的一年", "接下来", "下一阶段", "针对", "20"].contains { string.hasPrefix($0) }
    if beforeSections || beforeItems || beforeInline { return true }
    return opens && string.contains("将") && (string.contains("开局之年") || string.contains("收官之年") || closing)
  }

  // MARK: - Measures

  private mutating func addMeasures(_ paragraph: Range<Int>, _ index: Int) {
    for sentence in Clauses.sentences(in: text.scalars, from: paragraph.lowerBound, to: paragraph.upperBound)
    {
      let items = Enumerator.all(in: text.scalars, sentence)
      var starts = [sentence.lowerBound]
      for item in items {
        if item.range.lowerBound == sentence.lowerBound {
          starts[0] = item.range.upperBound
        } else {
          starts.append(item.range.upperBound)
        }
      }
      for (place, start) in starts.enumerated() {
        let end =
          place + 1 < starts.count
          ? (items.first { $0.range.upperBound == starts[place + 1] }?.range.lowerBound ?? sentence.upperBound)
          : sentence.upperBound
        guard end > start else { continue }
        for part in semicolonParts(start..<end) {
          if let range = trimmed(part), range.count >= 6 { measures.append(Point(range: range, node: index)) }
        }
      }
    }
  }

  /// The parts between semicolons that are long enough to hold a predicate of their own.
  private func semicolonParts(_ range: Range<Int>) -> [Range<Int>] {
    var depth = 0
    var places: [Int] = []
    for index in range {
      switch text.scalars[index] {
      case "“", "《", "(": depth += 1
      case "”", "》", ")": depth = max(0, depth - 1)
      case ";" where depth == 0: places.append(index)
      default: break
      }
    }
    return cut(range, at: places)
  }

  /// The range without blanks, marks and closing words at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text.scalars[low].isClauseBreak || text.scalars[low] == " " || text.scalars[low] == "\n"
    { low += 1 }
    if let marker = HeadingMarker.parse(text.scalars, at: low), low + marker.length < high {
      low += marker.length
    }
    while high > low,
      text.scalars[high - 1].isClauseBreak || text.scalars[high - 1] == " " || text.scalars[high - 1] == "\n"
    {
      high -= 1
    }
    return high > low ? low..<high : nil
  }
}
