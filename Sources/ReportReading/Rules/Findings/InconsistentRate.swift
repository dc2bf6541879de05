import Lexicon
import MarkedText
import ReportModel

/// A rate that its part and its whole do not give.
enum InconsistentRate: FindingRule {
  static let kind = Finding.Kind.inconsistentRate

  static let rule = made(
    "a rate that its parts do not give",
    pattern: "whole, part, then …率 with a percentage, in one sentence, the part named as the rate is",
    reason: """
      A rate is held only against a part that has its name (化解, 化解率), and only where its name says \
      nothing that the two figures do not: a 及时办结率 is of other cases than those closed.
      """,
    examples: [
      .passage("全年排查矛盾纠纷80起，化解75起，化解率95%。", "与件数不符：按件数为93.8%（75÷80），报告写95%"),
      .passage("调解矛盾纠纷200件，调解成功180件，成功率98.5%。", "与件数不符：按件数为90%（180÷200），报告写98.5%"),
      .passage("应考76人，参考70人，参考率98.7%。", "与件数不符：按件数为92.1%（70÷76），报告写98.7%"),
      .passage("全年排查矛盾纠纷80起，化解75起，化解率94%。"), .passage("排查矛盾纠纷80起，调解75起，调解成功率98%。"),
      .passage("受理信访事项40件，办结38件，及时办结率100%。"), .passage("受理信访事项40件，办结38件，初次信访办结率100%。"),
      .passage("受理信访事项40件，办结38件，群众满意率100%。"),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    context.quantities.indices.compactMap { finding(at: $0, in: context) }
  }

  /// How many figures before a rate may be its part and its whole.
  private static let reach = 4

  private static func finding(at index: Int, in context: FindingContext) -> Finding? {
    // Most figures are no rate, and need not be copied to tell so.
    guard index >= 2, context.quantities[index].quantity.unitClass == .rate else { return nil }
    let (text, entry) = (context.text, context.quantities[index])
    let rate = entry.quantity
    guard rate.isPercent, rate.kind == .actual, rate.qualifier == .exact, rate.value <= 100 else {
      return nil
    }
    let start = text.sentence(around: rate.number.lowerBound).lowerBound
    let before = context.quantities[max(0, index - reach)..<index].filter {
      $0.quantity.number.lowerBound >= start && $0.quantity.isCount
        && !text.has(.pending, in: $0.quantity.lead)
    }
    guard before.count >= 2 else { return nil }
    let (whole, part) = (before[before.count - 2], before[before.count - 1])
    let tolerance = tolerance(rate, text)
    guard whole.quantity.value > 0, part.quantity.value <= whole.quantity.value,
      !isGiven(rate.value, by: before, tolerance), countAlike(part.quantity, whole.quantity),
      !text.has(.among, in: start..<part.quantity.number.lowerBound),
      names(rate, part.quantity, whole.quantity, text)
    else { return nil }
    return context.finding(
      kind, whole.quantity.clause.lowerBound..<rate.clause.upperBound,
      .rate(part: part.quantity.value, whole: whole.quantity.value, given: rate.value),
      metrics: [whole.id, part.id, entry.id])
  }

  /// Whether any two of the figures give the rate; of which it is is then left to the report.
  private static func isGiven(_ rate: Double, by figures: [FindingContext.Entry], _ tolerance: Double) -> Bool
  {
    figures.indices.contains { whole in
      let total = figures[whole].quantity.value
      return total > 0
        && figures.indices.contains { part in
          let value = figures[part].quantity.value
          return part != whole && value <= total && abs(value / total * 100 - rate) <= tolerance
        }
    }
  }

  /// The rounding that the written rate allows, with a little room for a last digit cut instead of rounded.
  static func tolerance(_ rate: Quantity, _ text: MarkedText) -> Double {
    switch text.decimalScale(of: rate.number) {
    case 1: 1
    case 10: 0.11
    default: 0.06
    }
  }

  private static func countAlike(_ left: Quantity, _ right: Quantity) -> Bool {
    let loose: [UnitClass] = [.countedCase, .item, .place]
    return left.unit == right.unit || left.unitClass == right.unitClass
      || loose.contains(left.unitClass) && loose.contains(right.unitClass)
  }

  // MARK: - Names

  /// Whether the rate is called by what was done to the part, and by nothing that neither figure says.
  private static func names(_ rate: Quantity, _ part: Quantity, _ whole: Quantity, _ text: MarkedText) -> Bool
  {
    guard let word = text.last(.rateWord, in: rate.lead) else { return false }
    let label = text.clause(at: word.range.lowerBound, in: rate.lead).lowerBound..<word.range.lowerBound
    guard !label.isEmpty, isCovered(word.range.upperBound..<rate.number.lowerBound, text, by: []),
      isCovered(label, text, by: [part.clause, whole.clause])
    else { return false }
    if text.has(.settledDispute, in: label) { return text.has(.settledDispute, in: part.lead) }
    for wordClass in [WordClass.settledAttempt, .settledCase, .settledFault]
    where text.has(wordClass, in: label) && text.has(wordClass, in: part.lead) { return true }
    // 参考75人,参考率: the two characters before 率 stand before the part.
    guard label.count >= 2 else { return false }
    let name = text.units[label.upperBound - 2..<label.upperBound]
    return text.holds(name, in: part.lead)
  }

  /// Whether each character of a range lies in a word of rates or stands in one of some other ranges.
  private static func isCovered(_ range: Range<Int>, _ text: MarkedText, by ranges: [Range<Int>]) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      if let end = Self.covering.compactMap({
        text.opening($0, of: place..<range.upperBound)?.range.upperBound
      }).max() {
        place = end
        continue
      }
      let unit = text.units[place]
      if unit.isHan, !ranges.contains(where: { text.units[$0].contains(unit) }) { return false }
      place += 1
    }
    return true
  }

  private static let covering: [WordClass] = [
    .rateFiller, .settledAttempt, .settledDispute, .settledCase, .settledFault,
  ]
}

extension MarkedText {
  /// Whether a run of code units stands in a range.
  func holds(_ wanted: ArraySlice<UInt16>, in range: Range<Int>) -> Bool {
    guard range.count >= wanted.count else { return false }
    return (range.lowerBound...range.upperBound - wanted.count).contains {
      units[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
