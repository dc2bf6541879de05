import Lexicon
import MarkedText

/// 物流园二期, 启动驿站三期建设: a phase of a project.
enum Phase {
  static let rule = Rule(
    family: .quantities, name: "Phase",
    pattern: "a Chinese numeral + 期, where it is 二, or 园/项目 before it, or 建设/工程 behind it",
    reason: "Phases are numbered; two of a kind would be 两期.",
    examples: [
      .init("服务物流园二期建设。"), .init("启动法律服务驿站三期建设。"), .init("举办法治培训班两期。", "2期"),
      .init("举办培训班三期。", "3期"),
    ])

  /// Whether a number is that of a phase.
  static func isNumbered(_ candidate: Candidate, in text: MarkedText) -> Bool {
    guard candidate.numeral.isChinese, candidate.unitWords.contains(.phaseUnit) else { return false }
    if candidate.behind.contains(.phaseNoun) || candidate.ahead.contains(.phased) { return true }
    return text.longestForm(.ordinalTwo, at: candidate.start)?.end == candidate.numeral.range.upperBound
  }
}
