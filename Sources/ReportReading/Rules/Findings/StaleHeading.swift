import Lexicon
import MarkedText
import ReportModel

/// Another year in a heading that announces a part of the report.
enum StaleHeading: FindingRule {
  static let kind = Finding.Kind.staleYear

  static let rule = made(
    "another year in a heading",
    pattern: "a heading that begins with an earlier year and announces a part: 2023年工作开展情况",
    reason: """
      A heading is easily left standing from the year before. Earlier problems put right (2023年度问题整改情况) \
      belong to that year, and a plan to the year after.
      """,
    examples: [
      .report(heading: "一、2023年法治政府建设基本情况", ["报告的是2024年，此处写2023年"]),
      .report(planHeading: "三、2024年工作打算", ["报告的是2024年，下一年度安排仍写2024年"]),
      .report(planHeading: "三、2025年工作打算", []), .report(heading: "一、2024年法治政府建设基本情况", []),
      .report(heading: "一、2023年度查摆问题整改情况", []),
      .report(heading: "一、2021—2024年主要举措和成效", []), .report(heading: "一、2023年以来主要举措和成效", []),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    guard let own = context.report.year, context.isYearCertain else { return [] }
    let text = context.text
    return context.outline.nodes.compactMap { node in
      guard node.part != .rectification,
        let year = text.years(
          in: node.words.lowerBound..<min(node.words.lowerBound + 1, node.words.upperBound)
        ).first,
        year.isSingle, year.month == nil, text.has(.part, in: node.words),
        !text.opens(year.range.upperBound..<node.words.upperBound, with: .pastPoint)
      else { return nil }
      if year.year < own {
        return context.finding(kind, node.heading, .staleYear(own: own, written: year.year))
      }
      return year.year == own && node.part == .plan && announcesPlan(node, text)
        ? context.finding(kind, node.heading, .stalePlan(year: own)) : nil
    }
  }

  /// Whether a heading ends with what announces a plan: not 2024年工作安排落实情况.
  private static func announcesPlan(_ node: OutlineNode, _ text: MarkedText) -> Bool {
    let end = text.firstMark(in: node.words, where: \.isPause) ?? node.words.upperBound
    guard let word = text.closing(.part, of: node.words.lowerBound..<end) else { return false }
    return text.values(word, as: .part).contains { Lexicon.partCodes[$0] == Part.plan.rawValue }
  }
}
