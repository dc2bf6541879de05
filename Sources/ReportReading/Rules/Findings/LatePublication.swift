import ReportModel

/// A report published after the day that the rule of 2019 sets.
enum LatePublication: FindingRule {
  static let kind = Finding.Kind.latePublication

  static let rule = made(
    "published late",
    pattern: "the date of publication, else of the signature, behind 1 April of the year after",
    reason: "The rule of 2019 asks for publication before 1 April.",
    examples: [
      .report(signature: "云桥镇人民政府\n2025年4月2日", ["2025-04-02公开，晚于2025年4月1日"]),
      .report(signature: "云桥镇人民政府\n2025年4月1日", []), .report(signature: "云桥镇人民政府\n2025年1月25日", []),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    guard let year = context.report.year, let published = context.report.published,
      let date = context.report.publication, date > (year + 1, 4, 1)
    else { return [] }
    return [context.finding(kind, .late(published: published, year: year))]
  }
}
