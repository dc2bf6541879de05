import Lexicon
import MarkedText

/// 聘请法律顾问一名: where 一 counts.
///
/// Behind its noun it closes its phrase; before its noun it wants a verb that provides or records something, persons
/// aside: 一名 counts unless it speaks of anyone.
enum One {
  static let rule = Rule(
    family: .quantities, name: "One",
    pattern: "noun + 一 + measure word + phrase end, or 配备/发生/了… + 一 + measure word, or 一名",
    reason: "Else 一 makes a phrase: 打造一支队伍, 作为一名党员, 一起推进.",
    examples: [
      .init("聘请法律顾问一名。", "1名"), .init("由一名党委委员具体负责。", "1名"), .init("全年仅发生一起信访案件。", "1起"),
      .init("与一家律师事务所签订合同。", "1家"), .init("组建一支普法志愿队伍。", "1支"), .init("尚有一件未办结。", "1件"),
      .init("打造了一支素质较高的服务队伍。"), .init("组建一支政治过硬、业务精湛的执法队伍。"), .init("作为一名党员干部。"),
      .init("与网格员一起巡逻走访。"), .init("同司法所、派出所一起。"), .init("司法所一家的事。"),
    ])

  /// So many characters name what 一 behind them counts.
  private static let shortestNoun = 4
  private static let shortestRate = 6

  /// Whether 一 before a measure word is a count.
  static func counts(_ candidate: Candidate, in text: MarkedText) -> Bool {
    guard candidate.unitWords.contains(.countableUnit), !candidate.ahead.contains(.anyone) else {
      return false
    }
    let head = phraseStart(candidate, text)
    if text.decided(by: Repetition.rule, Repetition.isManner(candidate, in: text)) { return false }
    if candidate.closesPhrase(in: text) { return closes(candidate, head, text) }
    var ahead = candidate.ahead
    let hasAspect = ahead.contains(.aspect)
    if hasAspect { ahead = text.classes(endingAt: candidate.start - 1, from: candidate.clause.lowerBound) }
    if ahead.contains(.shaping) { return false }
    if candidate.unitWords.contains(.teamUnit) {
      return ahead.contains(.providing) && !text.has(.praise, in: candidate.rest)
    }
    if candidate.unitWords.contains(.personUnit) { return true }
    if candidate.unitWords.contains(.homeUnit) {
      return !candidate.behind.contains(.homely) && ahead.contains(.providing)
    }
    return ahead.contains(.providing) || hasAspect
  }

  /// Behind its noun 一 counts, or behind 仅 and 共.
  private static func closes(_ candidate: Candidate, _ head: Int, _ text: MarkedText) -> Bool {
    // 与网格员一起 is together.
    if candidate.unitWords.contains(.togetherUnit), !candidate.ahead.contains(.incident) { return false }
    if candidate.ahead.contains(.emphatic) { return true }
    let noun = head..<candidate.start
    let setsRate = noun.count <= shortestRate && candidate.ahead.contains(.setsRate)
    return text.hanCount(noun) >= shortestNoun && !setsRate
  }

  /// Where the phrase of a number begins: behind the last mark before it.
  private static func phraseStart(_ candidate: Candidate, _ text: MarkedText) -> Int {
    text.lastMark(in: candidate.lead) { $0.isPause || $0 == .openBracket }.map { $0 + 1 }
      ?? candidate.clause.lowerBound
  }
}
