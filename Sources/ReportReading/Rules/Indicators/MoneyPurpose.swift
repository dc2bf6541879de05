import Lexicon
import MarkedText

/// What money was spent on stands behind a preposition.
enum MoneyPurpose {
  static let rule = Rule(
    family: .indicators, name: "what money was spent on stands behind 对 or 为",
    pattern: "deed money (([toward] | [labelCompletion]) noun [labelCarrier] deed | [labelStop] … deed …)",
    reason: "投入15万元对路灯进行改造: the figure is of the lamps, not of what the clause before names.",
    examples: [
      Rule.Example("依法推进民生实事,投入15万元对集镇路灯进行改造。", "投入集镇路灯改造"),
      Rule.Example("依法推进民生实事,投入15万元完成集镇路灯改造。", "投入集镇路灯改造"),
      Rule.Example("投入26万元为执法队购置执法记录仪12台。", "投入购置执法记录仪", "为执法队购置执法记录仪"),
      Rule.Example("投入26万元,购置执法记录仪12台。", "投入", "购置执法记录仪"),
    ])

  /// The words behind a sum that tell what it was spent on; nil where they tell of no purpose.
  static func words(of behind: [LabelWord], in text: MarkedText) -> [LabelWord]? {
    guard let first = behind.first, first.sort == .other else { return nil }
    if text.isWord(first, [.toward, .labelCompletion]) {
      let rest = behind.dropFirst().filter { !text.isWord($0, .labelCarrier) }
      return rest.isEmpty ? nil : rest
    }
    guard text.isWord(first, .labelStop) else { return nil }
    // 为执法队购置, 在码头增设: for whom and where change, what was done does not.
    let deed = behind.firstIndex { $0.isDeed && $0.range.count > 1 && !text.isWord($0, .labelCarrier) }
    return deed.map { Array(LabelEdge(text).trimmed(behind[$0...])) }
  }
}
