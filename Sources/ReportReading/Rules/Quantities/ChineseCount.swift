import Lexicon
import MarkedText

/// 召开专题会议三次: a count in Chinese numerals.
enum ChineseCount {
  static let rule = Rule(
    family: .quantities, name: "ChineseCount",
    pattern: "a number above ten, an approximate one, or one before a measure word that counts",
    reason:
      "Small numerals stand in phrases and names; before most measure words and behind 这 or 每 they count nothing.",
    examples: [
      .init("召开专题会议三次。", "3次"), .init("组织培训两至三场。", "2.5场 approx"), .init("清运垃圾七八公斤。", "7.5公斤 approx"),
      .init("争取资金十元。", "10元"), .init("对任一环节、这三项任务负责。"),
    ])

  /// Whether a number in Chinese numerals counts before its measure word; others always do.
  static func isLicensed(_ candidate: Candidate, in text: MarkedText) -> Bool {
    let numeral = candidate.numeral
    guard numeral.isChinese, let unit = candidate.unit else { return true }
    // 零伤亡 is a zero statement.
    if numeral.value == 0 { return false }
    if numeral.isUpward || numeral.value >= 11 { return true }
    if candidate.ahead.contains(.distributive) { return false }
    if candidate.unitWords.contains(.exactUnit) {
      return !numeral.isOneExactly || !candidate.ahead.contains(.anyone)
    }
    guard numeral.interval != nil || unit.isStrict else { return false }
    text.note(numeral.isOneExactly ? One.rule : rule)
    return numeral.isOneExactly
      ? One.counts(candidate, in: text)
      : !text.decided(by: Rhetoric.rule, Rhetoric.isEnumerated(candidate))
  }
}

extension Numeral {
  /// Whether it is 一 and no interval.
  var isOneExactly: Bool { value == 1 && interval == nil }
}
