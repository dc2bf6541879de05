import Lexicon
import MarkedText
import ReportModel

/// A point below the shortcomings whose head names a reason in passing.
enum ReasonInPassing {
  static let rule = Rule(
    family: .points, name: "reason in passing",
    pattern:
      "a heading below others that is read as one of causes, though it finds something deficient and opens with no "
      + "cause opener, and 因 or 由于 stands before the name of the cause in its clause, or more than three characters "
      + "behind it",
    reason: "人员因调动等原因减少 tells what is weak; a heading of causes ends in their name",
    examples: [
      Rule.Example("1.队伍不稳定,人员因调动等原因减少。\n2.公开不及时,内容不全面。", "weak 队伍不稳定,人员因调动等原因减少", "weak 公开不及时,内容不全面"),
      Rule.Example("(一)存在问题\n一是普法形式单一。\n(二)原因分析\n一是人手紧张。", "weak 普法形式单一", "cause 人手紧张"),
    ])

  /// 原因分析, 原因剖析: so much stands behind the name in a heading of causes.
  private static let longestTail = 3

  /// Whether a node read as one of causes is such a point.
  static func holds(for node: OutlineNode, in text: MarkedText) -> Bool {
    guard node.part == .causes, node.hasOwnPart, node.parent != nil,
      let noun = text.last(.causeNoun, in: node.words)?.range,
      let words = PointEnds.trimmed(node.words, in: text),
      text.has(.deficiency, in: words), CauseOpener.words(opening: words, of: text) == nil
    else { return false }
    let clause = text.clause(at: noun.lowerBound, in: words)
    return text.has(.circumstance, in: clause.lowerBound..<noun.lowerBound)
      || words.upperBound - noun.upperBound > longestTail
  }
}
