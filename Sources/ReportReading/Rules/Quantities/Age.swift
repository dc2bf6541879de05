import Lexicon
import MarkedText

/// 年满60岁的老人: the age of those who are meant.
enum Age {
  static let rule = Rule(
    family: .quantities, name: "Age", pattern: "a number + 岁 without 平均 before it in its clause",
    reason: "Years of life tell something of the township where they are the average of a body of people.",
    examples: [.init("慰问70岁以上老人。"), .init("调解员平均年龄达56岁。", "56岁")])

  /// Whether years of life are one person's.
  static func isOfOne(_ candidate: Candidate) -> Bool {
    candidate.unitClass == .age && !candidate.leadWords.contains(.average)
  }
}
