import ChineseText
import ReportModel
import Vocabulary

extension PointReader {
  /// The points of paragraphs: by 一是, by number, else by sentence.
  func pieces(of paragraphs: [Range<Int>], isPlan: Bool) -> [Range<Int>] {
    let enumerated =
      paragraphs.contains { !Enumerator.all(in: text.scalars, $0).isEmpty }
      || paragraphs.filter { HeadingMarker.parse(text.scalars, at: $0.lowerBound) != nil }.count >= 2
    var result: [Range<Int>] = []
    for paragraph in paragraphs {
      result += pieces(of: paragraph, isPlan: isPlan, enumerated: enumerated, seen: !result.isEmpty)
    }
    return result
  }

  func pieces(of paragraph: Range<Int>, isPlan: Bool, enumerated: Bool, seen: Bool) -> [Range<Int>] {
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

  func enumeratedFromStart(_ items: [Enumerator]) -> Bool {
    items.first?.number == 1 || items.first?.number == 2
  }

  /// The enumerators of a paragraph; those of a cause inside a point do not part points.
  func enumerators(in paragraph: Range<Int>) -> [Enumerator] {
    Enumerator.all(in: text.scalars, paragraph)
  }

  func sentences(of paragraph: Range<Int>, isPlan: Bool) -> [Range<Int>] {
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
}
