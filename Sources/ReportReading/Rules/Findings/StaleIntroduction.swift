import Lexicon
import MarkedText
import ReportModel

/// Another year where the introduction says what the report is on.
enum StaleIntroduction: FindingRule {
  static let kind = Finding.Kind.staleYear

  static let rule = made(
    "another year in the introduction",
    pattern: "现将 or 现就, and in its clause a year with 年 or 年度 that is not the report's",
    reason: """
      Only the report's own year can stand where it announces itself; names of plans and documents aside.
      """,
    examples: [
      .report(introduction: "2024年，云桥镇扎实推进依法行政。现将2023年度法治政府建设情况报告如下：", ["报告的是2024年，此处写2023年"]),
      .report(introduction: "2024年，云桥镇扎实推进依法行政。现将2024年度法治政府建设情况报告如下：", []),
      .report(introduction: "2024年，云桥镇扎实推进依法行政。现将贯彻《2023年工作要点》情况报告如下：", []),
      .report(introduction: "2024年，云桥镇扎实推进依法行政。现将落实2021—2025年规划情况报告如下：", []),
    ])

  /// How far behind 现将 the year of the report stands.
  private static let reach = 14

  static func findings(in context: FindingContext) -> [Finding] {
    guard let own = context.report.year, context.isYearCertain else { return [] }
    let (text, end) = (context.text, context.outline.nodes.first?.heading.lowerBound ?? context.text.count)
    return text.all(.announcement, in: 0..<end).compactMap { word in
      let sentence = text.sentence(around: word.range.lowerBound)
      let window = word.range.upperBound..<min(word.range.upperBound + reach, sentence.upperBound)
      guard let year = text.years(in: window).first, year.isSingle, year.year != own, year.month == nil,
        !text.isQuoted(year.range.lowerBound),
        !text.opens(year.range.upperBound..<sentence.upperBound, with: .pastPoint)
      else { return nil }
      return context.finding(
        kind, word.range.lowerBound..<sentence.upperBound, .staleYear(own: own, written: year.year))
    }
  }
}
