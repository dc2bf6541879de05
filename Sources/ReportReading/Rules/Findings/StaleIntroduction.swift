import Lexicon
import MarkedText
import ReportModel

/// Another year where the introduction says what the report is on.
enum StaleIntroduction: FindingRule {
  static let kind = Finding.Kind.staleYear

  static let rule = made(
    "another year in the introduction",
    pattern: """
      现将 or 现就, and in its clause a year that is not the report's; or an introduction that begins with the \
      year before and does not name its own
      """,
    reason: """
      Only the report's own year can stand where it announces itself; names of plans and documents aside.
      """,
    examples: [
      .report(introduction: "2024年，云桥镇扎实推进依法行政。现将2023年度法治政府建设情况报告如下：", ["报告的是2024年，此处写2023年"]),
      .report(
        introduction: "2023年，云桥镇坚持以习近平法治思想为指导，认真落实上级部署，扎实推进依法行政，法治政府建设取得新成效。现将有关情况报告如下：",
        ["报告的是2024年，此处写2023年"]),
      .report(introduction: "2024年，云桥镇扎实推进依法行政。现将2024年度法治政府建设情况报告如下：", []),
      .report(introduction: "2024年，云桥镇扎实推进依法行政。现将贯彻《2023年工作要点》情况报告如下：", []),
      .report(introduction: "2024年，云桥镇扎实推进依法行政。现将落实2021—2025年规划情况报告如下：", []),
    ])

  /// How far behind 现将 the year of the report stands.
  private static let reach = 14

  static func findings(in context: FindingContext) -> [Finding] {
    guard let own = context.report.year, context.isYearCertain else { return [] }
    let (text, end) = (context.text, context.outline.nodes.first?.heading.lowerBound ?? context.text.count)
    let announced = text.all(.announcement, in: 0..<end).compactMap { word -> Finding? in
      let sentence = text.sentence(around: word.range.lowerBound)
      let window = word.range.upperBound..<min(word.range.upperBound + reach, sentence.upperBound)
      guard let year = text.years(in: window).first, year.isSingle, year.year != own, year.month == nil,
        !text.isQuoted(year.range.lowerBound),
        !text.opens(year.range.upperBound..<sentence.upperBound, with: .pastPoint)
      else { return nil }
      return context.finding(
        kind, word.range.lowerBound..<sentence.upperBound, .staleYear(own: own, written: year.year))
    }
    return announced.isEmpty ? opening(own, in: context) : announced
  }

  /// 2023年,… where the introduction begins, and no other word of its own year in it.
  private static func opening(_ own: Int, in context: FindingContext) -> [Finding] {
    let text = context.text
    guard
      let first = context.outline.preamble.first(where: { text.firstMark(in: $0) { $0 == .stop } != nil }),
      let year = text.years(in: first.lowerBound..<first.lowerBound + 1).first, year.isSingle,
      year.month == nil, year.year == own - 1, text.mark(at: year.range.upperBound) == .comma,
      !context.outline.preamble.contains(where: { speaks(of: own, $0, text) })
    else { return [] }
    let sentence = text.sentence(around: year.range.lowerBound)
    return [context.finding(kind, sentence, .staleYear(own: own, written: year.year))]
  }

  private static func speaks(of own: Int, _ range: Range<Int>, _ text: MarkedText) -> Bool {
    text.has(.thisYear, in: range) || text.has(.timeContrast, in: range)
      || text.years(in: range).contains { $0.year == own || $0.last == own }
  }
}
