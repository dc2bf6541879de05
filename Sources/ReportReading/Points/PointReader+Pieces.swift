import ChineseText
import ReportModel
import Lexicon

extension PointReader {
  /// The points of paragraphs: by 一是, by number, else by sentence.
  func pieces(of paragraphs: [Range<Int>], isPlan: Bool) -> [Range<Int>] {
    let bulleted = paragraphs.filter(isBulleted)
    // What closes with causes may count them; that says nothing of how the points are told.
    let counted = paragraphs.filter { !enumerators(in: $0, isPlan: isPlan).isEmpty }
    let enumerated =
      counted.contains { isPlan || causeStart(in: $0) != $0.lowerBound }
      || paragraphs.filter { HeadingMarker.parse(text.scalars, at: $0.lowerBound) != nil }.count >= 2
    let shaped = paragraphs.filter { !enumerated && !isPlan && hasHeadAndDetail($0) }
    // Where several are surely so, one whose head calls its subject weak in words unknown is so too.
    let sure = shaped.filter { marks.has(.deficiency, in: firstSentence($0)) }
    let points = sure.count >= 2 ? shaped.filter { marks.has(.subject, in: firstSentence($0)) } + sure : []
    var result: [Range<Int>] = []
    for paragraph in paragraphs {
      if bulleted.count >= 2, !isPlan, isBulleted(paragraph) {
        result.append(paragraph)
        continue
      }
      if points.contains(paragraph) {
        result.append(paragraph)
        continue
      }
      result += pieces(of: paragraph, isPlan: isPlan, enumerated: enumerated, seen: !result.isEmpty)
    }
    return result
  }

  func pieces(of paragraph: Range<Int>, isPlan: Bool, enumerated: Bool, seen: Bool) -> [Range<Int>] {
    if let marker = HeadingMarker.parse(text.scalars, at: paragraph.lowerBound) {
      let rest = (paragraph.lowerBound + marker.length)..<paragraph.upperBound
      return inlineNumbers(rest, after: marker)
    }
    let items = enumerators(in: paragraph, isPlan: isPlan)
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
      let before = paragraph.lowerBound..<first.range.lowerBound
      // 存在的问题一是…: the marker stands behind its announcement without a mark.
      if let one = text.find("一是", in: before), one > before.lowerBound,
        ["问题", "不足", "方面", "表现", "短板", "重点"].contains(where: text.text(before.lowerBound..<one).hasSuffix)
      {
        result.append((one + 2)..<before.upperBound)
      } else {
        result += sentences(of: before, isPlan: isPlan).suffix(1)
      }
    }
    for (place, item) in items.enumerated() {
      let end = place + 1 < items.count ? items[place + 1].range.lowerBound : paragraph.upperBound
      result += parts(of: item.range.upperBound..<end, items, place)
    }
    return result
  }

  /// Whether a paragraph is a short head with its detail, as one point is where several paragraphs are written so.
  private func hasHeadAndDetail(_ paragraph: Range<Int>) -> Bool {
    let all = Clauses.sentences(in: text.scalars, from: paragraph.lowerBound, to: paragraph.upperBound)
    guard let head = all.first, all.count == 2 || all.count == 3, head.count <= 32,
      text.scalars[paragraph.upperBound - 1].isSentenceEnd
    else { return false }
    return !marks.has(.shortcomingsPreamble, in: head) && inlineStart(in: paragraph) == nil
  }

  private func firstSentence(_ paragraph: Range<Int>) -> Range<Int> {
    Clauses.sentences(in: text.scalars, from: paragraph.lowerBound, to: paragraph.upperBound).first
      ?? paragraph
  }

  func enumeratedFromStart(_ items: [Enumerator]) -> Bool {
    items.first?.number == 1 || items.first?.number == 2
  }

  /// The enumerators of a paragraph; 此外 alone, without a 首先, enumerates nothing.
  func enumerators(in paragraph: Range<Int>, isPlan: Bool) -> [Enumerator] {
    let all = Enumerator.all(in: text.scalars, paragraph)
    if let first = all.first,
      all.allSatisfy({ "此另最再".unicodeScalars.contains(text.scalars[$0.range.lowerBound]) }),
      first.number > 2
    {
      return []
    }
    return all.isEmpty && !isPlan ? sides(of: paragraph) : all
  }

  /// 一方面… 另一方面… as the two points of a paragraph.
  private func sides(of paragraph: Range<Int>) -> [Enumerator] {
    func opens(_ index: Int) -> Bool {
      index == paragraph.lowerBound || text.scalars[index - 1].isSentenceEnd || text.scalars[index - 1] == ";"
        || text.scalars[index - 1] == ":"
    }
    guard let other = text.find("另一方面", in: paragraph), opens(other),
      let one = text.find("一方面", in: paragraph.lowerBound..<other), opens(one)
    else { return [] }
    return [
      Enumerator(number: 1, range: one..<(one + 3)), Enumerator(number: 2, range: other..<(other + 4)),
    ]
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
        text.hasAny(["取得", "有差距", "存在一些", "存在不少", "存在以下", "还存在一定"], in: sentence), sentence.count < 90,
        sentence == all.first || !marks.has(.subject, in: sentence)
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
