import Lexicon
import MarkedText

/// In how many turns something was done stands behind 分, what was done behind the number.
enum Turns {
  static let rule = Rule(
    family: .indicators, name: "分 in front of a number of turns is no label",
    pattern: "[labelLead]* [dividing] number unit deed … to the end of the clause",
    reason: "分3批组织干部72人次旁听庭审 counts the turns of what is named behind, whatever other figure stands there.",
    examples: [
      Rule.Example("分2批次组织干部旁听庭审。", "组织干部旁听庭审"),
      Rule.Example("分3批组织干部72人次旁听庭审。", "组织干部旁听庭审", "组织干部"),
      Rule.Example("平均得分92分。", "平均得分"),
    ])

  /// Whether words in front of a number say nothing but that turns follow.
  static func areCounted(by words: [LabelWord], in text: MarkedText) -> Bool {
    guard let last = words.last, last.sort == .other, last.range.count == 1 else { return false }
    return text.longestForm(anyOf: [.dividing], at: last.range.lowerBound, before: last.range.upperBound)
      != nil
      && LabelEdge(text).trimmed(words.dropLast()).isEmpty
  }
}
