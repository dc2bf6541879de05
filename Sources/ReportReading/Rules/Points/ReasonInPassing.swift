import Lexicon
import MarkedText

/// A point below the shortcomings whose head names a reason in passing.
enum ReasonInPassing {
  static let rule = Rule(
    family: .points, name: "reason in passing",
    pattern:
      "a heading below the shortcomings with the name of a cause in it, where no cause opener begins it, and 因 or 由于 "
      + "stands before the name in its clause, or something is deficient and more than three characters stand behind it",
    reason: "人员因调动等原因减少 tells what is weak; a heading of causes ends in their name",
    examples: [
      Rule.Example("1.队伍不稳定,人员因调动等原因减少。\n2.公开不及时,内容不全面。", "weak 队伍不稳定,人员因调动等原因减少", "weak 公开不及时,内容不全面"),
      Rule.Example("1.协管员因退休等原因逐年递减。\n2.公开栏长期不换。", "weak 协管员因退休等原因逐年递减", "weak 公开栏长期不换"),
      Rule.Example("(一)存在问题\n一是普法形式单一。\n(二)原因分析\n一是人手紧张。", "weak 普法形式单一", "cause 人手紧张"),
    ])

  /// 原因分析, 原因剖析: so much stands behind the name in a heading of causes.
  private static let longestTail = 3

  /// Whether the words of a heading tell a point and announce no causes.
  static func holds(_ heading: Range<Int>, in text: MarkedText) -> Bool {
    guard let noun = text.last(.causeNoun, in: heading)?.range,
      let words = PointEnds.trimmed(heading, in: text), words.lowerBound < noun.lowerBound,
      CauseOpener.words(opening: words, of: text) == nil
    else { return false }
    let clause = text.clause(at: noun.lowerBound, in: words)
    return text.has(.circumstance, in: clause.lowerBound..<noun.lowerBound)
      || words.upperBound - noun.upperBound > longestTail && text.has(.deficiency, in: words)
  }
}
