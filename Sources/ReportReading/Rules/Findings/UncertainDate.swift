import ReportModel

/// A date that cannot be read for certain.
enum UncertainDate: FindingRule {
  static let kind = Finding.Kind.damagedDate

  static let rule = made(
    "a damaged date",
    pattern: "a date under the signature whose day or month is missing or run together",
    reason: "A date that may be read in two ways is no date; the report gives none then.",
    examples: [
      .report(signature: "云桥镇人民政府\n2025年41", ["日期残缺，无法确认：2025年41"]),
      .report(signature: "云桥镇人民政府\n2025年1月25日", []),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    context.report.damagedDates.map { context.finding(kind, text: $0, .damagedDate(written: $0)) }
  }
}
