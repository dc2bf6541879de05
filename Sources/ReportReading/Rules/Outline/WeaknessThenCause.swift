import Lexicon
import MarkedText
import ReportModel

/// A heading that names weaknesses and, joined to them, causes is about the weaknesses first: 找差距、析原因.
enum WeaknessThenCause {
  static let rule = Rule(
    family: .outline, name: "weakness then cause",
    pattern: "a weakness, a joint or a comma, a cause",
    reason:
      "A heading that announces two takes the part of the first; without a joint (问题的原因) it announces one.",
    examples: [
      .init("一、找差距、析原因,问题短板“亮”出来\n普法形式单一,针对性不强。", "1 shortcomings 一、找差距、析原因,问题短板“亮”出来"),
      .init("一、上述短板的形成原因\n干部学习不够主动。", "1 causes 一、上述短板的形成原因"),
    ])

  static func holds(_ words: Range<Int>, _ parts: [Part], in text: MarkedText) -> Bool {
    guard parts.contains(.causes), !parts.contains(.duties),
      let cause = text.firstForm(.headingCause, in: words),
      let weakness = text.firstForm(.headingWeakness, in: words.lowerBound..<cause.lowerBound)
    else { return false }
    return (weakness.upperBound..<cause.lowerBound).contains {
      text.mark(at: $0) == .comma || text.longestForm(.headingJoint, at: $0) != nil
    }
  }
}
