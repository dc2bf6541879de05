import Lexicon
import MarkedText

/// Where a shortcoming turns to what the report calls its cause.
enum CauseOpener {
  static let rule = Rule(
    family: .points, name: "cause opener",
    pattern:
      "at the start of a clause: 究其原因 and its like; or a word that looks back (这些问题, 产生) or the name of a "
      + "cause itself (原因, 根子), or a clause of a few characters that ends in one (说到原因) or holds one before items "
      + "(从根子上看,一是), with the name of a cause near and a colon, a comma or a link (是, 在于) behind it, or at the end of "
      + "a clause of the sentence that looks back",
    reason: "a cause is one where the report calls it so; 由于 and 受…影响 tell a circumstance of the point",
    examples: [
      Rule.Example(
        "一是普法形式单一。二是公开不及时。究其原因,主要是人手紧张。", "weak 普法形式单一", "weak 公开不及时", "cause 人手紧张"),
      Rule.Example("一是调解员偏少,这些问题,根子在于待遇偏低。", "weak 调解员偏少", "cause 待遇偏低"),
      Rule.Example(
        "一是普法形式单一。\n二是公开不及时。\n上述不足,既有任务繁重的客观原因,也有抓得不细的主观原因。", "weak 普法形式单一", "weak 公开不及时",
        "cause 任务繁重的客观原因", "cause 抓得不细的主观原因"),
      Rule.Example("服务点常年锁门。根子在没人管、没人问。", "weak 服务点常年锁门", "cause 没人管、没人问"),
      Rule.Example("问题:取证设备老旧。原因:经费没有单列。", "weak 取证设备老旧", "cause 经费没有单列"),
      Rule.Example(
        "一是普法形式单一。\n二是公开不及时。\n三是案卷不规范。\n究其原因:一是人手紧张;\n二是培训走过场。", "weak 普法形式单一", "weak 公开不及时",
        "weak 案卷不规范", "cause 人手紧张", "cause 培训走过场"),
      Rule.Example(
        "一是普法形式单一。究其原因,人手紧张。\n二是公开不及时。", "weak 普法形式单一", "weak 公开不及时", "cause 人手紧张"),
      Rule.Example(
        "普法形式单一。公开不及时。\n说到原因,一是人手紧张;二是培训走过场。", "weak 普法形式单一", "weak 公开不及时", "cause 人手紧张", "cause 培训走过场"),
      Rule.Example(
        "普法形式单一。公开不及时。\n从根子上看,一是人手紧张;二是培训走过场。", "weak 普法形式单一", "weak 公开不及时", "cause 人手紧张", "cause 培训走过场"),
      Rule.Example("一是分析原因、总结教训不够。二是普法形式单一。", "weak 分析原因、总结教训不够", "weak 普法形式单一"),
      Rule.Example("执法队伍不稳定,人员因调动等原因减少。", "weak 执法队伍不稳定,人员因调动等原因减少"),
    ])

  /// How far behind the start of a clause the name of a cause may stand.
  private static let reach = 16
  /// A clause that is no longer says nothing but that a cause follows.
  private static let shortest = 5

  /// Where the cause itself begins, behind the words that open a range and announce it; nil where they announce none.
  static func words(opening range: Range<Int>, of text: MarkedText) -> Int? {
    guard let end = announcementEnd(opening: range, of: text) else { return nil }
    return behindLinks(end, in: range, of: text)
  }

  private static func announcementEnd(opening range: Range<Int>, of text: MarkedText) -> Int? {
    if let word = text.opening(.causesPreamble, of: range) {
      return announces(word.range.upperBound, isBare: text.closes(word.range, with: .causeNoun), range, text)
    }
    let name = text.opening(.causeNoun, of: range)
    // No longer clause tells anything, and a passage without pauses is not gone through from each of its lines.
    let clause = text.clause(at: range.lowerBound, in: range.prefix(reach + 1))
    guard
      name != nil || text.opens(range, with: .backReference)
        || clause.count <= shortest && text.first(.causeNoun, in: clause) != nil
    else { return nil }
    if clause.count <= shortest, text.first(.causeNoun, in: clause) != nil,
      clause.upperBound + 1 < range.upperBound, text.enumerator(at: clause.upperBound + 1) != nil
    {
      return clause.upperBound
    }
    let near = clause.lowerBound..<min(clause.upperBound, clause.lowerBound + reach)
    if let noun = text.first(.causeNoun, in: near),
      let end = announces(noun.range.upperBound, isBare: true, range, text)
    {
      return end
    }
    // 这些问题,根子在于…: the clause names only what it looks back at.
    guard name == nil, clause.count <= reach, text.has(.weaknessNoun, in: clause),
      !text.has(.subject, in: clause),
      !text.has(.deficiency, in: clause) || text.closes(clause, with: .weaknessNoun),
      text.mark(at: clause.upperBound) == .comma, clause.upperBound + 1 < range.upperBound
    else { return nil }
    let rest = clause.upperBound + 1..<range.upperBound
    // 上述不足,既有…的客观原因,也有…: what looks back is called a cause at its end.
    let sentence = text.sentence(at: rest.lowerBound, in: rest)
    let isCalled = text.clauses(in: sentence).contains { text.closes($0, with: .causeNoun) }
    return announcementEnd(opening: rest, of: text)
      ?? (isCalled || text.end(of: .causeLink, opening: rest) != nil ? rest.lowerBound : nil)
  }

  /// Behind a bare 原因 a cause wants a mark or a word that brings it: 分析原因、总结教训 announces none.
  private static func announces(_ end: Int, isBare: Bool, _ range: Range<Int>, _ text: MarkedText) -> Int? {
    guard end < range.upperBound else { return nil }
    guard isBare else { return end }
    let mark = text.mark(at: end)
    let isBrought =
      mark == .colon || mark == .comma || text.end(of: .causeLink, opening: end..<range.upperBound) != nil
      || text.enumerator(at: end) != nil
    return isBrought ? end : nil
  }

  /// Behind marks, links (主要是) and further announcements.
  private static func behindLinks(_ start: Int, in range: Range<Int>, of text: MarkedText) -> Int? {
    var index = start
    while index < range.upperBound {
      let rest = index..<range.upperBound
      let mark = text.mark(at: index)
      if mark == .comma || mark == .colon || text.units[index] == .of(" ") {
        index += 1
      } else if text.enumerator(at: index) != nil
        || !TwoSides.items(in: rest, of: text, withinSentence: true).isEmpty
        || text.end(of: .causeOwnWord, opening: rest) != nil
      {
        break
      } else if let word = text.opening(.causesPreamble, of: rest) {
        index = word.range.upperBound
      } else if let end = text.end(of: .causeLink, opening: rest) {
        index = end
      } else {
        break
      }
    }
    return index < range.upperBound ? index : nil
  }
}
