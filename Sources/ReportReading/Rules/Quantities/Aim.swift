import Lexicon
import MarkedText
import ReportModel

/// 不少于12场, 力争3名: a figure that is set and not reached yet, outside the plan part.
enum Aim {
  static let rule = Rule(
    family: .quantities, name: "Aim", pattern: "不少于/不低于 before the number, or 力争/计划到 in its clause",
    reason: "A bound that is set is an aim; 至少 may tell what was done.",
    examples: [
      .init("全年开展普法宣传不少于12场。", "12场 target atLeast"), .init("力争新增持证人员3名。", "3名 target"),
      .init("各村至少开展了法治宣传3次。", "3次 atLeast"), .init("开展普法宣传12场。", "12场"),
    ])

  private static let reach = 6

  /// Whether a number is an aim by the words before it.
  ///
  /// What a shortcoming falls short of is none.
  static func isSet(_ candidate: Candidate, _ qualifier: Qualifier, _ part: Part, in text: MarkedText) -> Bool
  {
    guard part != .shortcomings else { return false }
    if candidate.leadWords.contains(.aimed) { return true }
    guard qualifier == .atLeast, candidate.leadWords.contains(.required) else { return false }
    return text.has(.required, in: max(candidate.from, candidate.start - reach)..<candidate.start)
  }
}
