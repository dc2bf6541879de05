import Lexicon
import MarkedText
import ReportModel

/// 同比下降12%, 较去年增加3件, 增速为-1.5%: an amount or a rate of change.
enum Change {
  static let rule = Rule(
    family: .quantities, name: "Change",
    pattern: "增长/下降… (+ 了/约/达) + a number, with 同比/较 in the clause, or before a rate; 净增; 同比多办结",
    reason: "A rise or fall compares with another period. A minus sign turns it round.",
    examples: [
      .init("信访量同比下降12%。", "12% change down"), .init("案件较去年增加3件。", "3件 change up"),
      .init("满意率提高三个百分点。", "3个百分点 change up"), .init("化解率比上年高出三点五个百分点。", "3.5个百分点 change up"),
      .init("财政收入同比增长-3.2%。", "3.2% change down"), .init("工业总产值增速为-1.5%。", "1.5% change down"),
      .init("市场主体净增-3户。", "3户 change down"), .init("同比多办结120件。", "120件 change up"),
      .init("新增持证人员3名。", "3名"), .init("信访积案由15件下降到8件。", "15件", "8件"),
    ])

  /// So far behind 同比多 the number of what was done more may stand.
  private static let longestDeed = 4

  /// The kind and direction of a number that states a change, nil for any other.
  static func kind(of candidate: Candidate, in text: MarkedText) -> (MetricKind, Direction?)? {
    let (from, start) = (candidate.from, candidate.start)
    let verb = text.skipBack(.changeFiller, endingAt: start, from: from)
    let ahead =
      verb == start && from == candidate.clause.lowerBound
      ? candidate.ahead : text.classes(endingAt: verb, from: from)
    let rises = ahead.contains(.rising) || isCompared(.comparedMore, candidate, text)
    guard rises || ahead.contains(.falling) || isCompared(.comparedLess, candidate, text) else { return nil }
    let isRate = candidate.unitClass == .rate
    let isPoints = isRate && candidate.unit != nil && !candidate.unitWords.contains(.tenthUnit)
    guard
      isPoints || ahead.contains(.changing) && isRate || ahead.contains(.netChange)
        || candidate.leadWords.contains(.comparing)
    else { return nil }
    return (.change, rises != candidate.numeral.isNegative ? .up : .down)
  }

  private static func isCompared(_ wordClass: WordClass, _ candidate: Candidate, _ text: MarkedText) -> Bool {
    guard candidate.leadWords.contains(wordClass),
      let word = text.last(wordClass, in: candidate.from..<candidate.start)
    else { return false }
    return candidate.start - word.range.upperBound <= longestDeed
  }
}
