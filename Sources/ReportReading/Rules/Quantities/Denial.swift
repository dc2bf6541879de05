import Lexicon
import MarkedText

/// 无行政复议、行政诉讼案件, 全年未发生人员伤亡: statements that there was none.
enum Denial {
  static let rule = Rule(
    family: .quantities, name: "Denial",
    pattern: "无/没有/未收到… + what is counted by case, or 没有发生 + any event, to the end of the clause",
    reason: "None of a thing is a figure of it. Aims (确保不发生) and words that begin with 无 deny nothing.",
    examples: [
      .init("全年无行政复议案件。", "0件"), .init("无行政复议、行政诉讼案件。", "0件", "0件"), .init("全年未发生人员伤亡。", "0人"),
      .init("无一起群体性事件发生。", "0起"), .init("没有发生非法集会。", "0起"), .init("全年未因执法引发行政复议。", "0件"),
      .init("社区矫正对象无一人脱管漏管。", "0人"), .init("没有发生变化。"), .init("纪律面前无一例外。"), .init("出动无人机巡查。"),
      .init("确保没有发生安全事故。"), .init("清理无人认领车辆。"),
    ])

  /// The zero statements of a paragraph.
  ///
  /// - Complexity: O(n) in the tokens of the paragraph.
  static func statements(in paragraph: Range<Int>, _ signs: ArraySlice<Word>, of text: MarkedText)
    -> [Quantity]
  {
    var result = text.all(by: ZeroClaim.rule, ZeroClaim.statements(in: paragraph, signs, of: text))
    var free = paragraph.lowerBound
    for word in signs where word.range.lowerBound >= free && text.lexicon.form(word.form, isOf: .denial) {
      // Only the longest word that begins here may deny.
      free = word.range.lowerBound + 1
      let clause = text.clause(at: word.range.lowerBound, in: paragraph)
      guard !isInside(word.range, clause, text) else { continue }
      // A denial reaches to the end of its clause, over 、 and 和.
      free = clause.upperBound
      guard !isAim(clause.lowerBound..<word.range.lowerBound, clause, text) else { continue }
      let start = behindOccasion(word, clause, text)
      result += NothingOf.quantities(
        saidBy: word.range.lowerBound, of: start..<clause.upperBound, clause,
        usual: text.value(word, as: .eventDenial), in: text)
    }
    return result
  }

  /// 无 within another word: 无人机, 无法, 毫无.
  private static func isInside(_ word: Range<Int>, _ clause: Range<Int>, _ text: MarkedText) -> Bool {
    guard word.upperBound < clause.upperBound else { return true }
    if let other = text.longestForm(.noDenial, at: word.lowerBound), other.end > word.upperBound {
      return true
    }
    guard
      let other = text.longestForm(.noDenial, endingAt: word.lowerBound + 1, from: clause.lowerBound)
    else { return false }
    return other.start < word.lowerBound
  }

  private static func isAim(_ lead: Range<Int>, _ clause: Range<Int>, _ text: MarkedText) -> Bool {
    guard !lead.isEmpty else { return false }
    return text.has(.denialAim, in: lead)
      || text.classes(beginningAt: lead.lowerBound, to: lead.upperBound).contains(.toward)
  }

  /// 未因执法引发行政复议: what is denied stands behind the verb, where an occasion stands between.
  private static func behindOccasion(_ word: Word, _ clause: Range<Int>, _ text: MarkedText) -> Int {
    let start = word.range.upperBound
    guard text.lexicon.form(word.form, isOf: .occasionDenial) else { return start }
    return text.first(.outcome, in: start..<clause.upperBound)?.range.upperBound ?? clause.upperBound
  }
}
