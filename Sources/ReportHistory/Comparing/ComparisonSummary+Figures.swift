import ChineseText
import Lexicon
import ReportModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The figures that an inspector would read out.
extension ComparisonSummary {
  /// A figure less certain than this is no headline.
  private static let certain = 0.7
  /// A change among smaller numbers is great in percent alone.
  private static let telling = 8.0
  /// A smaller change is no headline.
  private static let leastPercent = 10.0

  /// The figures that moved most, as a ratio, so that half and double weigh the same; small numbers aside.
  func figures() -> [SummaryLine] {
    let values = Sides(old, new).map { report in
      Dictionary(report.metrics.map { ($0.id, $0.value) }) { first, _ in first }
    }
    let moved = comparison.metrics.compactMap { row -> (row: MetricRow, ratio: Double)? in
      guard row.change == .increased || row.change == .decreased, let percent = row.percent,
        abs(percent) >= Self.leastPercent, !row.approximate, row.reason == nil,
        row.similarity >= Self.certain, let a = row.from.first.flatMap({ values.old[$0] }),
        let b = row.to.first.flatMap({ values.new[$0] }), max(a, b) >= Self.telling
      else { return nil }
      return (row, abs(log((b + 0.5) / (a + 0.5))))
    }.sorted { ($1.ratio, $0.row.to.first ?? "") < ($0.ratio, $1.row.to.first ?? "") }.map(\.row)
    guard !moved.isEmpty else { return [] }
    let shown = moved.prefix(4).compactMap { row -> (words: String, change: String, refs: [String])? in
      guard let a = old.metrics.first(where: { $0.id == row.from.first }),
        let b = new.metrics.first(where: { $0.id == row.to.first }), let percent = row.percent
      else { return nil }
      let sign = percent > 0 ? "+" : "−"
      let change = sign + ComparisonFindings.figure((abs(percent) * 10).rounded() / 10) + "%"
      return (
        "\(row.indicator.label) \(figures(a, b))\(b.unit)", change,
        [ref(comparison.from, a.id), ref(comparison.to, b.id)]
      )
    }
    let zh = shown.map { "\($0.words)（\($0.change)）" }.joined(separator: "；")
    let en = shown.map { "\($0.words) (\($0.change))" }.joined(separator: "; ")
    return [
      SummaryLine(
        text: "变动最大的数据（\(ComparisonFindings.figure(Self.telling))以下的除外）：\(zh)",
        textEnglish:
          "Figures that moved most (those under \(ComparisonFindings.figure(Self.telling)) aside): \(en)",
        refs: shown.flatMap(\.refs))
    ]
  }

  /// Two figures as written, or both in full where only one is in 万 or in words: 2140→3200, not 2140→0.32万.
  private func figures(_ old: Metric, _ new: Metric) -> String {
    let texts = [old, new].map { PlainText.folded($0.number.text).string }
    let scaled = texts.map { $0.contains("万") || $0.contains("亿") }
    let isPlain =
      scaled[0] == scaled[1]
      && texts.allSatisfy { $0.contains(where: \.isNumber) && $0.contains(where: \.isASCII) }
    let shown = isPlain ? texts : [old, new].map { ComparisonFindings.figure($0.value) }
    return shown.joined(separator: "→")
  }
}
