import Lexicon
import MarkedText

/// 下降两成, 占三分之一: shares in tenths, thirds and thousandths, which the words around them license.
enum Tenths {
  static let rule = Rule(
    family: .quantities, name: "Tenths",
    pattern: "达/占/降… + a number with 成 or 分之 + the phrase's end or 以上/左右/的",
    reason: "成 begins many words, and a condition (三分之二以上同意) is no share that came about.",
    examples: [
      .init("信访总量较上年下降两成以上。", "20% change down atLeast"), .init("近九成纠纷化解在村一级。", "90% approx"),
      .init("群众满意度达九成五。", "95%"), .init("线上办理占比达三成半。", "35%"), .init("网上申报占比达六点五成。", "65%"),
      .init("持证人员占干部总数的五分之三。", "60%"), .init("差错率下降千分之三。", "0.3% change down"),
      .init("三名副镇长为组成人员。", "3名"), .init("经三分之二以上村民代表表决同意。"), .init("改变一成不变的方式。"),
    ])

  /// Whether a share in tenths or another fraction is stated.
  static func isShare(_ candidate: Candidate, in text: MarkedText) -> Bool {
    if candidate.behind.contains(.otherWord) { return false }
    let isLed = candidate.ahead.contains(.shareLead)
    if candidate.closesPhrase(in: text) { return isLed }
    if candidate.numeral.isFraction { return isLed && candidate.behind.contains(.shareTail) }
    if let unit = candidate.unit, isOtherWord(unit, text) { return false }
    return candidate.behind.contains(.shareTail)
      || candidate.ahead.contains(.rough) && !candidate.ahead.contains(.notRough)
  }

  private static func isOtherWord(_ unit: UnitToken, _ text: MarkedText) -> Bool {
    guard let other = text.longestForm(.otherWord, at: unit.range.lowerBound) else { return false }
    return other.end > unit.end
  }
}
