import ReportModel

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
