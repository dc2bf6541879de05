import Lexicon
import MarkedText

/// A trouble said to have turned.
enum TurnedTrouble {
  static let rule = Rule(
    family: .points, name: "turned trouble",
    pattern:
      "a trouble (问题, 局面) and, within 14 characters behind it in the clause, a verb that it turned with a word "
      + "that says it is done (已, 全部), or a verb that it turned for good; no hedge among them",
    reason:
      "a report that tells of a trouble turned answers to an earlier one; an intention to turn it does not",
    examples: [
      Rule.Example("一、主要做法\n案卷归档拖拉的问题已全部纠正。", "done 案卷归档拖拉的问题已全部纠正", "right 案卷归档拖拉的问题已全部纠正"),
      Rule.Example("一、主要做法\n政务公开不及时的状况得到彻底扭转。", "done 政务公开不及时的状况得到彻底扭转", "right 政务公开不及时的状况得到彻底扭转"),
      Rule.Example("一、主要做法\n着力解决执法装备短缺的问题。", "done 着力解决执法装备短缺的问题"),
      Rule.Example("一、主要做法\n执法装备短缺的问题正在逐步解决。", "done 执法装备短缺的问题正在逐步解决"),
    ])

  private static let reach = 14

  /// Whether a clause says that a trouble turned.
  static func holds(in clause: Range<Int>, of text: MarkedText) -> Bool {
    guard text.has(anyOf: [.turn, .turnFinal], in: clause) else { return false }
    return text.all(.trouble, in: clause).contains { trouble in
      let rest = trouble.range.upperBound..<clause.upperBound
      guard !rest.isEmpty, rest.count <= reach, !text.holds(.turnHedge, in: rest) else { return false }
      return text.has(.turnFinal, in: rest) || text.has(.turn, in: rest) && text.holds(.turnAdverb, in: rest)
    }
  }
}
