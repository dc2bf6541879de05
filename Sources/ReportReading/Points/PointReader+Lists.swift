import ChineseText
import ReportModel
import Lexicon

extension PointReader {
  /// 1. at the start of a clause within the paragraph, with 2. behind it.
  func inlineStart(in paragraph: Range<Int>) -> (marker: HeadingMarker, rest: Range<Int>)? {
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
  func inlineNumbers(_ range: Range<Int>, after marker: HeadingMarker) -> [Range<Int>] {
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

  /// One item, cut where a marker was lost.
  func parts(of range: Range<Int>, _ items: [Enumerator], _ place: Int) -> [Range<Int>] {
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

  func cut(_ range: Range<Int>, at places: [Int]) -> [Range<Int>] {
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
  func lostMarker(in range: Range<Int>) -> Range<Int>? {
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
}
