import Lexicon
import MarkedText

/// 十四届五次全会, 人大三次会议: the number of a session.
enum Session {
  static let rule = Rule(
    family: .quantities, name: "Session",
    pattern: "届 before the number, or 次 + 全会, or a Chinese numeral + 次会议 without 召开",
    reason: "Sessions are numbered; 召开三次会议 counts them.",
    examples: [
      .init("贯彻市委六届二次全会部署。"), .init("贯彻市委六届七次、八次全会精神。"), .init("镇十九届人大三次会议通过。"),
      .init("召开三次会议研究法治建设。", "3次"), .init("召开3次会议研究法治建设。", "3次"),
    ])

  /// Whether a number is that of a session.
  static func isNumbered(_ candidate: Candidate, in text: MarkedText) -> Bool {
    if candidate.ahead.contains(.term) { return true }
    guard candidate.unitWords.contains(.sessionUnit) else { return false }
    if candidate.behind.contains(.plenary) { return true }
    if candidate.behind.contains(.meeting), candidate.numeral.isChinese, !candidate.ahead.contains(.convening)
    {
      return true
    }
    // 七次、八次全会
    guard text.mark(at: candidate.end) == .enumeration, let next = text.numeral(at: candidate.end + 1),
      let unit = next.unit, text.lexicon.form(unit.form, isOf: .sessionUnit)
    else { return false }
    return text.longestForm(.plenary, at: unit.end) != nil
  }
}
