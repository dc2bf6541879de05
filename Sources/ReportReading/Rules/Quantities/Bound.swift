import Lexicon
import MarkedText
import ReportModel

/// 不少于12场, 200人以上, 近500人次: how exact a number is.
enum Bound {
  static let rule = Rule(
    family: .quantities, name: "Bound",
    pattern: "不少于/至少/大于/≥ before the number or 以上 behind it; 不超过/不足/≤ or 以内; 约/近/超过/余/左右 or an interval",
    reason: "The words right before and right behind a number say whether it is met, passed or neared.",
    examples: [
      .init("培训人数大于200人。", "200人 atLeast"), .init("参加干部不下200人。", "200人 atLeast"),
      .init("每场参加群众200人或以上。", "200人 atLeast"), .init("各村至少开展了法治宣传3次。", "3次 atLeast"),
      .init("纠纷化解率≥95%。", "95% atLeast"), .init("信访积案小于40件。", "40件 atMost"),
      .init("行政诉讼案件不足5件。", "5件 atMost"),
      .init("检查至多5次。", "5次 atMost"), .init("发案率≤3%。", "3% atMost"), .init("遗留问题不大于五十个。", "50个 atMost"),
      .init("调处纠纷约60起。", "60起 approx"),
      .init("接受咨询近千人次。", "1000人次 approx"), .init("修订村规民约17份。", "17份"), .init("开展线上宣讲3次。", "3次"),
      .init("执法力量不足,现有持证人员3名。", "3名"), .init("化解率高于全县平均水平3.5个百分点。", "3.5个百分点"),
    ])

  /// So far before its number a bound in the form of an adverb may stand: 不少于每村3次.
  private static let reach = 6
  private static let adverbs: WordClasses = [.atLeastAdverb, .atMostAdverb]

  /// How exact a number is, by the words around it.
  static func qualifier(of candidate: Candidate, in text: MarkedText) -> Qualifier {
    let (ahead, behind) = (candidate.ahead, candidate.behind)
    let own = candidate.from..<candidate.start
    if candidate.leadWords.contains(anyOf: adverbs) {
      let near = max(candidate.from, candidate.start - reach)..<candidate.start
      if text.has(.atLeastAdverb, in: near) { return .atLeast }
      // 不大于 ends with 大于.
      if text.has(.atMostAdverb, in: near) { return .atMost }
    }
    if ahead.contains(.above) { return .atLeast }
    if ahead.contains(.below) { return .atMost }
    if behind.contains(.upward) { return .atLeast }
    if behind.contains(.downward) { return .atMost }
    if behind.contains(.within), candidate.unitClass == .time || text.has(.control, in: own) {
      return .atMost
    }
    if candidate.numeral.isUpward || candidate.numeral.interval != nil || candidate.numeral.isBareScale {
      return .approx
    }
    if ahead.contains(.rough), !ahead.contains(.notRough) || behind.contains(.roughTail) { return .approx }
    if candidate.leadWords.contains(.leastDeed), text.has(.leastDeed, in: own) { return .atLeast }
    return behind.contains(.roughTail) ? .approx : .exact
  }
}
