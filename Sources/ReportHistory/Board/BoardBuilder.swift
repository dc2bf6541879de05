package import ReportModel

/// What the board needs to know of one township; what it follows from need not be kept.
package struct TownshipStanding: Sendable {
  /// The township's row, but for what others name.
  package let row: BoardRow

  /// Takes a township's row.
  package init(row: BoardRow) { self.row = row }
}

/// Lays the townships of a county side by side.
enum BoardBuilder {
  /// Lays out what is known of each, in the order given.
  static func board(of standings: [TownshipStanding]) -> Board {
    let naming = Dictionary(
      grouping: standings.enumerated().flatMap { index, standing in
        standing.row.weaknesses.map { (code: $0.code, township: index, weakness: $0) }
      },
      by: \.code)
    let rows = standings.enumerated().map { index, standing in
      var row = standing.row
      row.silentOn = silent(index, naming, standings.count)
      return row
    }
    let common = naming.values.compactMap { entries -> CommonWeakness? in
      let townships = Set(entries.map(\.township)).sorted()
      guard townships.count >= 2, let first = entries.first, !first.code.hasPrefix("other") else {
        return nil
      }
      return CommonWeakness(
        code: first.code, name: first.weakness.name,
        townships: townships.map { rows[$0].township.name ?? "?" }, of: rows.count,
        years: Set(entries.flatMap { $0.weakness.occurrences.map(\.year) }).sorted())
    }.sorted { ($1.townships.count, $0.code) < ($0.townships.count, $1.code) }
    return Board(townships: rows, common: common)
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
}

extension TownshipHistory {
  /// What the board needs to know of the township; nil without a report that has a year.
  package var standing: TownshipStanding? {
    guard let side = years.last else { return nil }
    let latest = side.report
    let checkable =
      latest.metrics.filter { $0.kind == .actual }.count
      + latest.commitments.filter { !$0.metrics.isEmpty }.count
    let length = Double(max(1, side.sourceCount))
    let row = BoardRow(
      township: township, fictional: latest.source.fictional, years: years.compactMap(\.report.year),
      weaknesses: weaknessList,
      promises: PromiseCount.year(latest.year ?? 0, neighbours.flatMap(\.outcomes)),
      contradictions: years.reduce(0) { $0 + $1.report.findings.count(where: \.kind.isOfFigures) },
      copied: neighbours.last?.copying.whole,
      specificity: MetricComparer.rounded(1000 * Double(checkable) / length), silentOn: [])
    return TownshipStanding(row: row)
  }
}
