import Lexicon
import MarkedText
import ReportModel

/// A year called the first or last of a plan that it is not.
enum StaleSlogan: FindingRule {
  static let kind = Finding.Kind.staleYear

  static let rule = made(
    "a slogan of another year",
    pattern: "今年, 明年 or a year, then 是, a five-year plan by name, and 开局之年 or 收官之年",
    reason: "The years of the plans are facts. Where 今年 stands, the year of publication may be meant too.",
    examples: [
      .passage("今年是“八五”普法开局之年。", "2024年不是该规划的开局之年：规划期为2021—2025年"),
      .passage("2024年是“十四五”规划的收官之年。", "2024年不是该规划的收官之年：规划期为2021—2025年"),
      .report(plan: "2025年是“十四五”规划收官之年。", []), .report(plan: "明年是“八五”普法收官之年。", []),
      .report(plan: "2026年是“十五五”规划开局之年。", []), .passage("2024年是全面贯彻新精神的开局之年。"),
      .passage("2021年是“八五”普法开局之年，四年来成效明显。"), .passage("谋划“十五五”，开好局、起好步。"),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    guard let own = context.report.year, context.isYearCertain else { return [] }
    let text = context.text
    var found: [Finding] = []
    for (wordClass, isOpening) in [(WordClass.planOpening, true), (.planClosing, false)] {
      for word in text.all(wordClass, in: 0..<text.count) {
        let clause = text.clause(
          at: word.range.lowerBound, in: text.sentence(around: word.range.lowerBound))
        guard let plan = plan(before: word, in: clause, text),
          let claim = claim(before: plan.place, in: clause, own, text)
        else { continue }
        let right = isOpening ? plan.years.lowerBound : plan.years.upperBound
        guard !claim.years.contains(right) else { continue }
        found.append(
          context.finding(
            kind, claim.place..<word.range.upperBound,
            .staleSlogan(year: claim.years.lowerBound, plan: plan.years, isOpening: isOpening)))
      }
    }
    return found
  }

  /// The plan that a slogan is said of: the last before it, with no other slogan and no 、 between.
  private static func plan(
    before slogan: Word, in clause: Range<Int>, _ text: MarkedText
  ) -> (place: Int, years: ClosedRange<Int>)? {
    let start = text.lastMark(in: clause.lowerBound..<slogan.range.lowerBound) { $0 == .enumeration }
    let range = (start.map { $0 + 1 } ?? clause.lowerBound)..<slogan.range.lowerBound
    guard let word = text.last(.planPeriod, in: range),
      let value = text.value(word, as: .planPeriod), let years = PlanPeriods(text.lexicon).years(value)
    else { return nil }
    return (word.range.lowerBound, years)
  }

  /// The years that a slogan may be said of: 今年是, 2024年是.
  private static func claim(
    before plan: Int, in clause: Range<Int>, _ own: Int, _ text: MarkedText
  ) -> (place: Int, years: ClosedRange<Int>)? {
    let range = clause.lowerBound..<plan
    if let year = text.years(in: range).last, year.isSingle, year.month == nil {
      return text.longestForm(.yearCopula, at: year.range.upperBound) == nil
        ? nil : (year.range.lowerBound, year.year...year.year)
    }
    if let word = text.last(.nextYear, in: range),
      text.longestForm(.yearCopula, at: word.range.upperBound) != nil
    {
      return (word.range.lowerBound, own + 1...own + 2)
    }
    if let word = text.last(.thisYear, in: range),
      text.longestForm(.yearCopula, at: word.range.upperBound) != nil
    {
      return (word.range.lowerBound, own...own + 1)
    }
    return nil
  }
}
