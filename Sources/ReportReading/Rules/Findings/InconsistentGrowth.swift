import Lexicon
import MarkedText
import ReportModel

/// A rate of growth that the two figures beside it do not give.
enum InconsistentGrowth: FindingRule {
  static let kind = Finding.Kind.inconsistentRate

  static let rule = made(
    "a rate of growth that its figures do not give",
    pattern: """
      this year's figure, 上年的 and last year's, then 增长 or 下降 with a percentage; or 由 … 增加到 … and the \
      percentage
      """,
    reason: "Both figures stand beside the rate, so that nothing of another sentence is held against it.",
    examples: [
      .passage("审批宅基地82户，比上年的64户增长25.6%。", "与前后两数不符：64→82，增长28.13%，报告写增长25.6%"),
      .passage("持证人员由20名增加到26名，增长25%。", "与前后两数不符：20→26，增长30%，报告写增长25%"),
      .passage("审批宅基地80户，比上年的64户增长25%。"), .passage("受理信访事项30件，比上年的40余件下降15%。"),
      .passage("持证人员由20名增加到26名，占比提高25%。"),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    context.quantities.indices.compactMap { finding(at: $0, in: context) }
  }

  private static func finding(at index: Int, in context: FindingContext) -> Finding? {
    // Most figures are no change, and need not be copied to tell so.
    guard index >= 2, context.quantities[index].quantity.kind == .change else { return nil }
    let (text, entry) = (context.text, context.quantities[index])
    let rate = entry.quantity
    guard rate.isPercent, rate.qualifier == .exact,
      let direction = rate.direction
    else { return nil }
    let (first, second) = (context.quantities[index - 2], context.quantities[index - 1])
    guard first.quantity.isCount, second.quantity.isCount,
      first.quantity.unitClass == second.quantity.unitClass,
      text.sentence(around: rate.number.lowerBound).contains(first.quantity.number.lowerBound)
    else { return nil }
    let now: FindingContext.Entry
    let before: FindingContext.Entry
    let lead = max(0, second.quantity.number.lowerBound - 6)..<second.quantity.number.lowerBound
    if text.has(.yearBefore, in: lead) {
      (now, before) = (first, second)
    } else if isRise(from: first.quantity, to: second.quantity, then: rate, text) {
      (now, before) = (second, first)
    } else {
      return nil
    }
    guard before.quantity.value > 0 else { return nil }
    let growth = (now.quantity.value - before.quantity.value) / before.quantity.value * 100
    let stated = direction == .down ? -rate.value : rate.value
    guard abs(growth - stated) > InconsistentRate.tolerance(rate, text) else { return nil }
    return context.finding(
      kind, first.quantity.clause.lowerBound..<rate.clause.upperBound,
      .growth(before: before.quantity.value, now: now.quantity.value, given: stated),
      metrics: [now.id, before.id, entry.id])
  }

  /// 由20名增加到26名,增长25%: the rate has no words of its own but the rise.
  private static func isRise(
    from first: Quantity, to second: Quantity, then rate: Quantity, _ text: MarkedText
  ) -> Bool {
    text.closes(first.clause.lowerBound..<first.number.lowerBound, with: .growthFrom)
      && first.end < second.number.lowerBound && second.end < rate.number.lowerBound
      && text.closes(first.end..<second.number.lowerBound, with: .growthTo)
      && text.hanCount(second.end..<rate.number.lowerBound) <= 2
  }
}
