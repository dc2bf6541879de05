import ChineseText
import ReportModel
import Lexicon

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
  /// What the report says in brackets that the figure holds or leaves out: 含网格上报, 不含村级代办.
  let scopeNote: String?
}

/// Reads what the figures of a report are compared by.
struct MetricReading {
  let lexicon: Lexicon
  let similarity: Similarity

  func features(_ report: Report) -> [MetricFeatures] {
    let sections = Dictionary(report.sections.map { ($0.id, $0) }) { first, _ in first }
    let text = report.text.scalars
    return report.metrics.map { metric in
      let parts = Self.parts(of: metric.indicator.code)
      return MetricFeatures(
        metric: metric, objects: parts.objects, actions: parts.actions, scope: parts.scope,
        flags: parts.flags,
        unitClass: lexicon.unitClass(of: metric.unit) ?? metric.unit,
        label: similarity.features(metric.indicator.label),
        words: CharacterPairs(PlainText.folded(metric.text)),
        themes: Set(metric.section.flatMap { sections[$0]?.themes } ?? []),
        isOfLastYear: metric.kind == .actual && Self.isOfLastYear(metric, text),
        scopeNote: Self.scopeNote(behind: metric, text))
    }
  }

  private static let lastYear = ["上年", "上年的", "去年", "去年的", "上年度", "上年度的", "上一年", "上一年的", "上年同期的", "去年同期的"]

  private static func isOfLastYear(_ metric: Metric, _ text: Scalars) -> Bool {
    let start = metric.number.span.start
    let before = PlainText.folded(Array(text[max(0, start - 8)..<start]).string).string
    return lastYear.contains(where: before.hasSuffix)
  }

  private static let scopes = ["含", "不含", "包括", "不包括", "未含", "已含"]
  private static let longestNote = 30

  private static func scopeNote(behind metric: Metric, _ text: Scalars) -> String? {
    let start = metric.number.span.end + metric.unit.unicodeScalars.count
    let behind = PlainText.folded(
      Array(text[min(start, text.count)..<min(start + longestNote + 2, text.count)]).string)
    guard behind.first == "(", let end = behind.firstIndex(of: ")") else { return nil }
    let note = Array(behind[1..<end]).string
    // 含…3件 tells of a part and leaves the figure what it was.
    guard scopes.contains(where: note.hasPrefix), !note.unicodeScalars.contains(where: \.isASCIIDigit) else {
      return nil
    }
    return note
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
