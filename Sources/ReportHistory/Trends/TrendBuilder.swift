import ReportModel

/// Puts the trends of a township together.
struct TrendBuilder {
  let features: [ReportFeatures]
  /// Each two reports that follow each other.
  let pairs: [ReportPair]
  let tools: HistoryTools
  let weaknesses: [Weakness]

  /// The trends.
  func trends(_ township: Township, fictional: Bool) -> Trends {
    let reports = features.map(\.report)
    let series = SeriesBuilder(features: features, tools: tools).series()
    var trends = Trends(
      township: township, fictional: fictional, years: reports.compactMap(\.year), series: series,
      themes: themes(reports), measureAges: measureAges(), promises: promises(), copied: copied(), summary: []
    )
    trends.summary = TrendSummary(trends: trends, features: features, weaknesses: weaknesses).sentences()
    return trends
  }

  /// The share of the text on what was done that sections of a theme take.
  private func themes(_ reports: [Report]) -> [ThemeShare] {
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
    for pair in pairs {
      let before = ages
      ages = [Int](repeating: 1, count: pair.reports.new.report.measures.count)
      for link in pair.measureLinks { ages[link.new] = max(ages[link.new], before[link.old] + 1) }
    }
    return Dictionary(grouping: ages) { $0 }.map { MeasureAge(reports: $0.key, count: $0.value.count) }.sorted
    { $0.reports < $1.reports }
  }

  private func promises() -> [PromiseYear] {
    pairs.compactMap { pair in
      pair.reports.old.report.year.map { PromiseCount.year($0, pair.outcomes) }
    }
  }

  private func copied() -> [CopiedYear] {
    pairs.compactMap { pair in
      pair.reports.new.report.year.map { CopiedYear(year: $0, share: pair.copying.whole) }
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
