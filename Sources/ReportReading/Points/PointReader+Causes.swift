import ChineseText
import ReportModel
import Lexicon

extension PointReader {
  /// Where 究其原因 begins that closes a paragraph of points: behind it the items, if any, are causes.
  func closingCause(in paragraph: Range<Int>, _ items: [Enumerator]) -> Int? {
    guard let start = lastCauseStart(in: paragraph) else { return nil }
    let before = items.filter { $0.range.lowerBound < start }
    let after = items.filter { $0.range.lowerBound > start }
    // A cause within one item of several belongs to that item.
    if let next = after.first, let last = before.last {
      return next.number == last.number + 1 && next.number > 1 ? nil : start
    }
    return after.isEmpty && !before.isEmpty ? nil : start
  }

  /// Where 究其原因 or 主要原因是 begins, at the start of a clause.
  func causeStart(in range: Range<Int>) -> Int? {
    clauseStarts(in: range).first { opening(at: $0, range) != nil }
  }

  /// Where the last such words of a range begin that open a sentence.
  func lastCauseStart(in range: Range<Int>) -> Int? {
    clauseStarts(in: range).last { start in
      let opens =
        start == range.lowerBound || text.scalars[start - 1].isSentenceEnd
        || text.scalars[start - 1] == ";" || text.scalars[start - 1] == " "
      return opens && opening(at: start, range) != nil
    }
  }

  private func clauseStarts(in range: Range<Int>) -> [Int] {
    range.filter { index in
      index == range.lowerBound || text.scalars[index - 1].isClauseBreak || text.scalars[index - 1] == " "
        || text.scalars[index - 1] == "("
    }
  }

  /// What clauses begin with that speak of the points before them: 产生上述问题的原因有.
  private static let references = [
    "产生", "造成", "导致", "形成", "出现", "存在", "分析", "原因", "上述", "以上", "这些", "此类", "之所以", "问题", "不足", "剖析", "深究",
    "反思",
  ]
  private static let longestReference = 16

  /// The end of the words at a place that announce a cause, nil where they announce none.
  private func opening(at start: Int, _ range: Range<Int>) -> Int? {
    if let mark = marks.of(.causesPreamble, in: start..<range.upperBound).first(where: {
      $0.range.lowerBound == start
    }), announces(mark.range.upperBound, range) {
      return mark.range.upperBound
    }
    let clause = start..<(range.first { $0 >= start && text.scalars[$0].isClauseBreak } ?? range.upperBound)
    guard Self.references.contains(where: { text.starts(clause, with: $0) }) else { return nil }
    if let word = text.find("原因", in: clause) ?? text.find("成因", in: clause),
      word - start <= Self.longestReference,
      announces(word + 2, range)
    {
      return word + 2
    }
    // 这些问题的存在,主要原因在于…
    let tail = text.text(clause)
    let leads = ["问题的存在", "问题的产生", "问题的出现", "不足的存在", "问题的形成", "不足的产生"].contains(where: tail.hasSuffix)
    guard leads, clause.count <= Self.longestReference, clause.upperBound + 1 < range.upperBound else {
      return nil
    }
    let rest = (clause.upperBound + 1)..<range.upperBound
    if ["一方面", "既有", "主要", "有", "与"].contains(where: { text.starts(rest, with: $0) }) {
      return rest.lowerBound
    }
    return opening(at: rest.lowerBound, range)
  }

  /// Behind a bare 原因 a cause wants a mark or a verb that brings it: 分析原因、总结教训 announces none.
  private func announces(_ end: Int, _ range: Range<Int>) -> Bool {
    guard end < range.upperBound else { return false }
    return text.scalars[end - 1] != "因" || ":,是在有为主包分如一".unicodeScalars.contains(text.scalars[end])
  }

  private static let fillers = [
    ",", ":", "主要是", "主要在于", "主要", "是因为", "是", "在于", "有", "因为", "一方面", "还是", "归结为", "由于", "包括", "源于", "归因于",
    "以下几点", "以下几个方面", "以下几方面",
  ]

  /// Where the cause itself begins, behind 究其原因,主要是.
  func afterCause(_ start: Int, _ range: Range<Int>) -> Int? {
    var index = opening(at: start, range) ?? start
    var moved = true
    while moved, index < range.upperBound {
      moved = false
      if let mark = marks.of(.causesPreamble, in: index..<range.upperBound).first(where: {
        $0.range.lowerBound == index
      }) {
        index = mark.range.upperBound
        moved = true
      }
      for filler in Self.fillers where text.starts(index..<range.upperBound, with: filler) {
        if Enumerator.at(text.scalars, index, range.upperBound) != nil { return index }
        // 有的干部…: the word belongs to the cause.
        if filler == "有", index + 1 < range.upperBound,
          "的些时关效".unicodeScalars.contains(text.scalars[index + 1])
        {
          continue
        }
        index += filler.unicodeScalars.count
        moved = true
      }
    }
    return index < range.upperBound ? index : nil
  }
}
