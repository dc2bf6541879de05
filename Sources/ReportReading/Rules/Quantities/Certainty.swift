import Lexicon
import MarkedText

/// 百分之百放心: a way to say wholly.
enum Certainty {
  static let rule = Rule(
    family: .quantities, name: "Certainty", pattern: "百分之百 that goes on with what is wholly so",
    reason: "Said in words and before an adjective or a verb, a hundred percent is no rate.",
    examples: [
      .init("确保让群众百分之百放心。"), .init("要求百分之百完成任务。"), .init("矛盾纠纷化解率百分之百。", "100%"),
      .init("办结率达百分之九十五。", "95%"),
    ])

  /// Whether a percentage is a rate.
  static func isRate(_ candidate: Candidate, in text: MarkedText) -> Bool {
    guard candidate.numeral.isChinese, candidate.numeral.value == 100 else { return true }
    return candidate.closesPhrase(in: text) || candidate.behind.contains(.shareTail)
  }
}
