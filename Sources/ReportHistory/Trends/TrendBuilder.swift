import ChineseText
import Models
import ReportModel

/// Puts the trends of a township together.
struct TrendBuilder {
  let features: [ReportFeatures]
  /// Each two reports that follow each other.
  let pairs: [ReportPair]
  let tools: HistoryTools
  /// The figures over the years.
  let series: [Series]
  let weaknesses: [Weakness]

  /// All views of the contract, with their summary.
  func trends(_ township: Township, fictional: Bool) -> Trends {
    let reports = features.map(\.report)
    var trends = Trends(
      township: township, fictional: fictional, years: reports.compactMap(\.year), series: series,
      themes: themes(), measureAges: measureAges(), promises: promises(), copied: copied(), causes: causes(),
      summary: []
    )
    trends.summary = TrendSummary(trends: trends, features: features, weaknesses: weaknesses).sentences()
    return trends
  }

  /// The share of the text on what was done that statements of a theme take, by what each of them says.
  ///
  /// Headings do not tell: a section holds what its heading does not name, and townships recast their outlines.
  private func themes() -> [ThemeShare] {
    let lengths = features.map { side in
      var lengths: [Theme: Int] = [:]
      for (place, statement) in side.encodedStatements.all.prefix(side.report.measures.count).enumerated()
      where !side.report.measures[place].ceremonial {
        guard let theme = side.namedTheme(ofStatement: place) ?? likeliestTheme(of: statement) else {
          continue
        }
        lengths[theme, default: 0] += statement.length
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

  private func likeliestTheme(of statement: EncodedStatement) -> Theme? {
    tools.models.themes.probabilities(statement.whole.vector).peak.flatMap {
      Theme(rawValue: tools.models.themes.classes[$0])
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
      pair.reports.old.report.year.map { year in
        var count = PromiseCount.year(year, pair.outcomes)
        count.commitments = Outcome.allCases.compactMap { outcome in
          let ids = pair.outcomes.filter { $0.outcome == outcome }.map(\.commitment)
          return ids.isEmpty ? nil : PromiseYear.Outcomes(outcome: outcome, commitments: ids)
        }
        return count
      }
    }
  }

  /// The causes that more than one report gives in the same words, then those of the latest report alone.
  private func causes() -> [CauseRow] {
    var rows: [CauseRow] = []
    var places: [Scalars: Int] = [:]
    for report in features.map(\.report) {
      guard let year = report.year else { continue }
      for cause in report.causes {
        let words = FaultNames.plain(cause.text)
        let place = places[words, default: rows.count]
        if place == rows.count {
          places[words] = place
          rows.append(CauseRow(text: cause.text, causes: []))
        }
        rows[place].causes.append(CauseRow.Cause(year: year, id: cause.id))
      }
    }
    let last = features.last?.report.year
    let again = rows.filter { Set($0.causes.map(\.year)).count > 1 }
    let latest = rows.filter { row in row.causes.allSatisfy { $0.year == last } }
    return again.sorted { $1.causes.count < $0.causes.count } + latest
  }

  private func copied() -> [CopiedYear] {
    pairs.compactMap { pair in
      pair.reports.new.report.year.map { CopiedYear(year: $0, share: pair.copying.whole) }
    }
  }
}
