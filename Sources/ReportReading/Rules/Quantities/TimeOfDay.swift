import Lexicon
import MarkedText

/// 上午9点, 下午2点30分至5点: an hour.
enum TimeOfDay {
  static let rule = Rule(
    family: .quantities, name: "TimeOfDay",
    pattern: "上午… + a number + 点, or 点 that goes on with 半, 至, minutes, or goes on from such an hour",
    reason: "点 counts opinions at the end of a phrase (建议3点) and else tells the hour.",
    examples: [
      .init("上午9点召开专题会议。"), .init("下午2点30分至5点开展宣传。"), .init("每天十一点半后轮班。"),
      .init("晚上8点至10点组织夜间巡逻12次。", "12次"), .init("提出修改建议3点。", "3点"), .init("驾驶证记3分。", "3分"),
    ])

  /// Whether a number is an hour or the minutes behind one.
  static func isTold(_ candidate: Candidate, in text: MarkedText) -> Bool {
    if candidate.unitWords.contains(.minuteUnit) { return hour(before: candidate.start, in: text) }
    guard candidate.unitWords.contains(.clockUnit) else { return false }
    if candidate.ahead.contains(.dayPart) || candidate.behind.contains(.hourTail) { return true }
    if text.numeral(at: candidate.end) != nil || hour(before: candidate.start - 1, in: text) { return true }
    return !candidate.closesPhrase(in: text)
  }

  /// Whether an hour, or its minutes, end at a place.
  private static func hour(before place: Int, in text: MarkedText) -> Bool {
    guard let last = text.numerals(in: max(0, place - 8)..<max(0, place)).last, last.end == place,
      let unit = last.unit
    else { return false }
    return text.lexicon.form(unit.form, isOf: .clockUnit) || text.lexicon.form(unit.form, isOf: .minuteUnit)
  }
}
