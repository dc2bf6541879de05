import ChineseText
import ReportModel
import Vocabulary

/// What a metric is compared by: its composed indicator, its unit, its own words.
struct MetricFeatures {
  let metric: Metric
  let objects: [String]
  let actions: Set<String>
  let scope: String?
  let flags: Set<String>
  let unitClass: String
  let label: StatementFeatures
  /// The pairs of characters around the number.
  let words: CharacterPairs
  let themes: Set<Theme>
  /// Whether the report gives it as the figure of the year before (比上年的64户).
  let isOfLastYear: Bool
}

/// Reads what the figures of a report are compared by.
struct MetricReading {
  let vocabulary: Vocabulary
  let similarity: Similarity

  func features(_ report: Report) -> [MetricFeatures] {
    let sections = Dictionary(report.sections.map { ($0.id, $0) }) { first, _ in first }
    let text = report.text.scalars
    return report.metrics.map { metric in
      let parts = Self.parts(of: metric.indicator.code)
      return MetricFeatures(
        metric: metric, objects: parts.objects, actions: parts.actions, scope: parts.scope,
        flags: parts.flags,
        unitClass: vocabulary.units.unitClass(of: metric.unit) ?? metric.unit,
        label: similarity.features(metric.indicator.label),
        words: CharacterPairs(PlainText.folded(metric.text)),
        themes: Set(metric.section.flatMap { sections[$0]?.themes } ?? []),
        isOfLastYear: metric.kind == .actual && Self.isOfLastYear(metric, text))
    }
  }

  private static let lastYear = ["上年", "上年的", "去年", "去年的", "上年度", "上年度的", "上一年", "上一年的", "上年同期的", "去年同期的"]

  private static func isOfLastYear(_ metric: Metric, _ text: Scalars) -> Bool {
    let start = metric.number.span.start
    let before = PlainText.folded(Array(text[max(0, start - 8)..<start]).string).string
    return lastYear.contains(where: before.hasSuffix)
  }

  private static func parts(
    of code: String
  ) -> (objects: [String], actions: Set<String>, scope: String?, flags: Set<String>) {
    let flagged = code.split(separator: "!", omittingEmptySubsequences: false).map(String.init)
    let scoped = (flagged.first ?? "").split(separator: "@", omittingEmptySubsequences: false).map(
      String.init)
    let sides = (scoped.first ?? "").split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return (
      (sides.first ?? "").split(separator: "+").map(String.init),
      Set((sides.count > 1 ? sides[1] : "").split(separator: "+").map(String.init)),
      scoped.count > 1 ? scoped[1] : nil, Set(flagged.dropFirst())
    )
  }
}
