import ChineseText
import ReportModel

/// Puts the trends of a township together.
struct TrendBuilder {
  let reports: [Report]
  let features: [ReportFeatures]
  let tools: HistoryTools
  let outcomes: [[CommitmentRow]]
  let weaknesses: [Weakness]

  func trends(_ township: Township, fictional: Bool) -> Trends {
    let series = SeriesBuilder(features: features, tools: tools).series()
    var trends = Trends(
      township: township, fictional: fictional, years: reports.compactMap(\.year), series: series,
      themes: themes(),
      measureAges: measureAges(), promises: promises(), copied: copied(), summary: [])
    trends.summary = TrendSummary(trends: trends, reports: reports, weaknesses: weaknesses).sentences()
    return trends
  }

  /// The share of the text on what was done that sections of a theme take.
  private func themes() -> [ThemeShare] {
    let lengths = reports.map { report in
      let parents = Set(report.sections.compactMap(\.parent))
      var lengths: [Theme: Int] = [:]
      for section in report.sections
      where !parents.contains(section.id) && [.achievements, .duties].contains(section.part) {
        if let theme = section.themes.first { lengths[theme, default: 0] += section.span.count }
      }
      return lengths
    }
    return Theme.allCases.compactMap { theme in
      let shares = lengths.map { entry -> Double in
        let total = entry.values.reduce(0, +)
        return total > 0 ? MetricComparer.rounded(Double(entry[theme] ?? 0) / Double(total)) : 0
      }
      return shares.allSatisfy { $0 == 0 } ? nil : ThemeShare(theme: theme, shares: shares)
    }
  }

  /// How many of the latest report's measures have stood in how many reports in a row.
  private func measureAges() -> [MeasureAge] {
    guard var ages = features.first?.report.measures.map({ _ in 1 }) else { return [] }
    for (old, new) in zip(features, features.dropFirst()) {
      let links = MeasureComparer(
        old: old, new: new, tools: tools,
        figures: MetricComparer(old: old, new: new, likeness: MetricLikeness(tools, over: [old, new])).links()
      )
      .rows().links
      ages = new.report.measures.indices.map { place in
        1 + (links.filter { $0.new == place }.map { ages[$0.old] }.max() ?? 0)
      }
    }
    return Dictionary(grouping: ages) { $0 }.map { MeasureAge(reports: $0.key, count: $0.value.count) }.sorted
    { $0.reports < $1.reports }
  }

  private func promises() -> [PromiseYear] {
    zip(reports, outcomes).compactMap { report, rows in report.year.map { PromiseCount.year($0, rows) } }
  }

  private func copied() -> [CopiedYear] {
    zip(features, features.dropFirst()).compactMap { old, new in
      new.report.year.map { CopiedYear(year: $0, share: Copying(old, new).whole) }
    }
  }
}

/// Counts outcomes.
enum PromiseCount {
  static func year(_ year: Int, _ rows: [CommitmentRow]) -> PromiseYear {
    func count(_ outcome: Outcome) -> Int { rows.filter { $0.outcome == outcome }.count }
    return PromiseYear(
      year: year, met: count(.met), partlyMet: count(.partlyMet), missed: count(.missed),
      noEvidence: count(.noEvidence))
  }
}
