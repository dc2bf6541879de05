import Lexicon
import MarkedText

/// Finds numbers whose marks or which themselves were lost, by the numbers beside them.
enum LostMark {
  static let rule = Rule(
    family: .outline, name: "lost mark",
    pattern: """
      a number right before words is a marker where the numbers of its run before and behind it make it due; the first \
      heading of a run that goes on with number 2 is number 1 without its marker
      """,
    reason:
      "Marks and markers are lost in copying. What a lone number is (2优化阵地, 3名干部) only its neighbours tell.",
    examples: [
      .init(
        "一、主要工作\n1.强化理论学习。组织集中学习,覆盖全体干部。\n2优化阵地建设。建成法治广场,面向全体居民。\n3.规范行政执法。组织执法检查,查处占道经营。",
        "1 achievements 一、主要工作", "2 achievements 1.强化理论学习。", "2 achievements 2优化阵地建设。",
        "2 achievements 3.规范行政执法。"),
      .init(
        "一、主要工作\n强化理论学习。组织集中学习,覆盖全体干部,推动学用结合。\n(二)规范行政执法。组织执法检查,查处占道经营。",
        "1 achievements 一、主要工作", "2 achievements 强化理论学习。", "2 achievements (二)规范行政执法。"),
      .init(
        "一、主要工作\n(一)规范行政执法。组织执法检查。\n3名干部取得执法证,队伍结构进一步优化。",
        "1 achievements 一、主要工作", "2 achievements (一)规范行政执法。"),
    ])

  private typealias Marker = MarkedText.Marker

  /// Adds what was lost to the markers of the lines.
  ///
  /// - Complexity: O(n) in the lines and the distance to their neighbours.
  static func restore(_ markers: inout [MarkedText.Marker?], _ lines: [Range<Int>], in text: MarkedText) {
    for index in lines.indices where markers[index] == nil {
      guard let bare = text.bareMarker(at: lines[index].lowerBound),
        text.enumerator(at: lines[index].lowerBound) == nil,
        bare.length < lines[index].count
      else { continue }
      let style: Marker.Style = bare.style == .chinese ? .chinese : .arabic
      let before = neighbour(of: style, markers[..<index].reversed())
      let behind = neighbour(of: style, markers[(index + 1)...])
      guard bare.number == (before ?? 0) + 1 else { continue }
      let isDue =
        behind.map { $0 == bare.number + 1 }
        ?? (before != nil && text.numeral(at: lines[index].lowerBound)?.unit == nil
          && isHead(lines[index].lowerBound + bare.length..<lines[index].upperBound, text))
      if isDue {
        text.note(rule)
        markers[index] = Marker(style: style, number: bare.number, length: bare.length)
      }
    }
    for index in lines.indices {
      guard let second = markers[index], second.number == 2,
        neighbour(of: second.style, markers[..<index].reversed()) == nil,
        let place = firstHead(before: index, of: second.style, markers, lines, text)
      else { continue }
      text.note(rule)
      markers[place] = Marker(style: second.style, number: 1, length: 0)
    }
  }

  /// The number of the next marker of a style, with none of a higher rank before it.
  private static func neighbour(of style: Marker.Style, _ markers: some Sequence<Marker?>) -> Int? {
    for case let marker? in markers {
      if marker.style == style { return marker.number }
      if marker.style.rawValue < style.rawValue { return nil }
    }
    return nil
  }

  /// The line that heads what stands between the heading above a run and its second number.
  private static func firstHead(
    before second: Int, of style: Marker.Style, _ markers: [Marker?], _ lines: [Range<Int>],
    _ text: MarkedText
  ) -> Int? {
    let above = markers[..<second].lastIndex { $0.map { $0.style.rawValue < style.rawValue } ?? false }
    let first = above.map { $0 + 1 } ?? 0
    for place in first..<second
    where markers[place] == nil && text.enumerator(at: lines[place].lowerBound) == nil {
      let line = lines[place]
      // Right below the heading above it may run on; else it stands alone.
      if above != nil, place == first, isHead(line, text) { return place }
      if line.count <= 40, place + 1 < second, lines[place + 1].count > line.count, isWhole(line, text) {
        return place
      }
    }
    return nil
  }

  /// Whether a line begins with a phrase that its text follows.
  private static func isHead(_ line: Range<Int>, _ text: MarkedText) -> Bool {
    guard let stop = text.firstMark(in: line, where: { $0 == .stop || $0 == .colon }) else { return false }
    let length = stop - line.lowerBound
    return length >= 4 && length <= 24 && line.upperBound - stop > length
      && !text.hasDigit(line.lowerBound..<stop)
  }

  /// Whether a line is one phrase without a mark at its end.
  private static func isWhole(_ line: Range<Int>, _ text: MarkedText) -> Bool {
    line.count >= 4 && !text.isPause(line.upperBound - 1) && !text.hasDigit(line)
      && text.firstMark(in: line) { $0 == .stop || $0 == .semicolon || $0 == .colon } == nil
  }
}
