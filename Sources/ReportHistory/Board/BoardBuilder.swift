import ReportModel

/// Lays the townships of a county side by side.
enum BoardBuilder {
  static func board(_ reports: [Report], _ tools: HistoryTools) -> Board {
    let histories = groups(reports).map { TownshipHistory($0, tools) }.filter { !$0.reports.isEmpty }
    let naming = Dictionary(
      grouping: histories.enumerated().flatMap { index, history in
        history.weaknesses.map { (code: $0.code, township: index, weakness: $0) }
      },
      by: \.code)
    let rows = histories.enumerated().map { index, history in
      row(history, silentOn: silent(index, naming, histories.count))
    }
    let common = naming.values.compactMap { entries -> CommonWeakness? in
      let townships = Set(entries.map(\.township)).sorted()
      guard townships.count >= 2, let first = entries.first, !first.code.hasPrefix("other") else {
        return nil
      }
      return CommonWeakness(
        code: first.code, label: first.weakness.label, labelEnglish: first.weakness.labelEnglish,
        townships: townships.map { histories[$0].township.name ?? "?" }, of: histories.count,
        years: Set(entries.flatMap { $0.weakness.occurrences.map(\.year) }).sorted())
    }.sorted { ($1.townships.count, $0.code) < ($0.townships.count, $1.code) }
    return Board(townships: rows, common: common)
  }

  /// One township over files: the same name and county; a report that names no county joins the only one of its
  /// name, and stands alone where several counties have one.
  static func groups(_ reports: [Report]) -> [[Report]] {
    func key(_ report: Report) -> (Int, String, String, Int, String) {
      let (name, county) = (report.township.name ?? "", report.township.county)
      return (county == nil ? 1 : 0, name, county ?? "", report.year ?? 0, report.source.sha256)
    }
    var groups: [[Report]] = []
    for report in reports.sorted(by: { key($0) < key($1) }) {
      let fits = groups.indices.filter { index in
        groups[index].allSatisfy {
          $0.source.fictional == report.source.fictional && $0.township.canBe(report.township)
        }
      }
      if fits.count == 1 { groups[fits[0]].append(report) } else { groups.append([report]) }
    }
    return groups.sorted {
      ($0[0].township.name ?? "", $0[0].township.county ?? "") < (
        $1[0].township.name ?? "", $1[0].township.county ?? ""
      )
    }
  }

  private static func silent(
    _ township: Int, _ naming: [String: [(code: String, township: Int, weakness: Weakness)]], _ count: Int
  ) -> [String] {
    guard count >= 3 else { return [] }
    return naming.filter { code, entries in
      let others = Set(entries.map(\.township)).subtracting([township]).count
      return !code.hasPrefix("other") && !entries.contains { $0.township == township }
        && 2 * others > count - 1
    }.keys.sorted()
  }

  private static func row(_ history: TownshipHistory, silentOn: [String]) -> BoardRow {
    let latest = history.reports[history.reports.count - 1]
    let checkable =
      latest.metrics.filter { $0.kind == .actual }.count
      + latest.commitments.filter { !$0.metrics.isEmpty }.count
    let length = Double(max(1, latest.text.unicodeScalars.count))
    let counts = history.outcomes.flatMap { $0 }
    return BoardRow(
      township: history.township, fictional: latest.source.fictional,
      years: history.reports.compactMap(\.year),
      weaknesses: history.weaknesses, promises: PromiseCount.year(latest.year ?? 0, counts),
      contradictions: history.reports.reduce(0) { $0 + $1.findings.count(where: \.kind.isOfFigures) },
      copied: history.features.count > 1
        ? Copying(history.features[history.features.count - 2], history.features[history.features.count - 1]).whole : nil,
      specificity: MetricComparer.rounded(1000 * Double(checkable) / length), silentOn: silentOn)
  }
}
