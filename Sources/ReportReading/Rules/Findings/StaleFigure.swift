import Lexicon
import MarkedText
import ReportModel

/// The year before in front of a figure that must be the report's own.
enum StaleFigure: FindingRule {
  static let kind = Finding.Kind.staleYear

  static let rule = made(
    "the year before in front of a figure",
    pattern: """
      a sentence of the achievements that begins with the year before and 全镇, 全年 or 共, and holds a figure
      """,
    reason: """
      What a report counts for the whole township is of its own year. A comparison names both years or \
      says 比; history says 以来 or names a document.
      """,
    examples: [
      .passage("2023年全镇排查矛盾纠纷80起，化解76起。", "报告的是2024年，此处写2023年"),
      .passage("加强普法宣传。2023年，全镇共开展普法活动12场次。", "报告的是2024年，此处写2023年"),
      .passage("2024年全镇排查矛盾纠纷80起，化解76起。"), .passage("2023年全镇排查矛盾纠纷80起，2024年降到60起。"),
      .passage("2023年全镇排查矛盾纠纷80起。2024年排查60起，降幅明显。"), .passage("2023年以来，全镇共开展普法活动12场次。"),
      .passage("2023年全镇获评省级平安镇，是全县3个获评乡镇之一。"), .passage("2023年全镇投入120万元建成的法治公园投入使用。"),
      .passage("2023年印发的《清单》列明全镇权责事项95项。"), .passage("全镇排查矛盾纠纷60起，较2023年下降25%。"),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    guard let own = context.report.year, context.isYearCertain else { return [] }
    return context.text.years.compactMap { year in
      guard year.year == own - 1, year.isSingle, year.month == nil,
        context.part(at: year.range.lowerBound).map({ $0 == .achievements || $0 == .duties }) ?? false
      else { return nil }
      return finding(year, own, in: context)
    }
  }

  private static func finding(_ year: YearToken, _ own: Int, in context: FindingContext) -> Finding? {
    let text = context.text
    let start = year.range.lowerBound
    let sentence = text.sentence(around: start)
    guard begins(start, sentence, in: context), !text.isQuoted(start) else { return nil }
    var behind = year.range.upperBound
    if text.mark(at: behind) == .comma { behind += 1 }
    let rest = behind..<max(behind, sentence.upperBound)
    guard text.opens(rest, with: .wholeScope) || opensCount(rest, text), !text.has(.timeContrast, in: rest),
      !text.has(.thisYear, in: rest), text.years(in: rest).isEmpty, text.dates(in: rest).isEmpty,
      counts(rest, in: context),
      !isAnswered(sentence, own, text)
    else { return nil }
    return context.finding(kind, start..<sentence.upperBound, .staleYear(own: own, written: year.year))
  }

  /// Whether the first clause ends with a figure: 全镇获评平安镇,是全县3个之一 counts nothing, nor does 投入120万元建成的公园.
  private static func counts(_ rest: Range<Int>, in context: FindingContext) -> Bool {
    let end = context.text.firstMark(in: rest, where: \.endsClause) ?? rest.upperBound
    return context.quantities.contains { $0.quantity.isSummand && $0.quantity.end == end }
  }

  /// 共 and 累计 count for a whole; 各类 and 开展 may not.
  private static func opensCount(_ rest: Range<Int>, _ text: MarkedText) -> Bool {
    text.opens(rest, with: .wholeCount) && !text.opens(rest, with: .wholeCountLookalike)
  }

  /// Whether a place is the first of its sentence, of its point or behind its heading.
  private static func begins(_ place: Int, _ sentence: Range<Int>, in context: FindingContext) -> Bool {
    let text = context.text
    var start = sentence.lowerBound
    if let node = context.node(at: place).map({ context.outline.nodes[$0] }), node.heading.upperBound <= place
    {
      start = max(start, node.heading.upperBound)
    }
    while start < place, text.units[start] == 0x20 { start += 1 }
    if let enumerator = text.enumerator(at: start) { start = enumerator.range.upperBound }
    return start == place
  }

  /// Whether the sentence before or behind speaks of the report's own year: the two years are held against each other.
  private static func isAnswered(_ sentence: Range<Int>, _ own: Int, _ text: MarkedText) -> Bool {
    let low = sentence.lowerBound > 0 ? text.sentence(around: sentence.lowerBound - 1).lowerBound : 0
    let high =
      sentence.upperBound + 1 < text.count
      ? text.sentence(around: sentence.upperBound + 1).upperBound : text.count
    let near = low..<max(low, high)
    return text.years(in: near).contains { $0.year == own } || text.has(.thisYear, in: near)
      || text.has(.timeContrast, in: sentence.upperBound..<max(sentence.upperBound, high))
  }
}
