import Lexicon
import MarkedText

/// A figure behind 其中 is a part of the whole before it, and names nothing for the figures behind.
enum PartOfWhole {
  static let rule = Rule(
    family: .indicators, name: "a part names nothing for those behind it", pattern: "[partOfWhole] … number",
    reason: "受理信访30件,其中重复信访4件,办结30件: all were settled, not the repeated ones.",
    examples: [
      Rule.Example("受理信访事项30件,其中重复信访4件,办结30件。", "受理信访事项", "重复信访", "办结信访事项"),
      Rule.Example("受理信访事项30件,接待来访4批,答复4批。", "受理信访事项", "接待来访", "答复来访"),
    ])

  /// Whether a figure's words open with a part's mark.
  static func opens(_ text: MarkedText, _ own: Range<Int>) -> Bool {
    text.longestForm(anyOf: [.partOfWhole], at: own.lowerBound, before: own.upperBound) != nil
  }
}
