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
}

/// Reads what the figures of a report are compared by.
struct MetricReading {
  let vocabulary: Vocabulary
  let similarity: Similarity

  func features(_ report: Report) -> [MetricFeatures] {
    let sections = Dictionary(report.sections.map { ($0.id, $0) }) { first, _ in first }
    return report.metrics.map { metric in
      let parts = Self.parts(of: metric.indicator.code)
      return MetricFeatures(
        metric: metric, objects: parts.objects, actions: parts.actions, scope: parts.scope,
        flags: parts.flags,
        unitClass: vocabulary.units.unitClass(of: metric.unit) ?? metric.unit,
        label: similarity.features(metric.indicator.label),
        words: CharacterPairs(PlainText.folded(metric.text)),
        themes: Set(metric.section.flatMap { sections[$0]?.themes } ?? []))
    }
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
