import Lexicon
import ReportModel

/// What the board needs to know of one township; what it follows from need not be kept.
package struct TownshipStanding: Sendable {
  /// The township's row, but for what others name.
  let row: BoardRow
  /// The reports that it rests on, by name and content.
  let reports: Set<[String]>
}

/// Lays the townships of a county side by side.
enum BoardBuilder {
  /// - Parameter known: What is known already of townships of the same reports.
  static func board(
    _ reports: [Report], known: [TownshipStanding], lexicon: Lexicon = .standard
  ) -> Board {
    let standings = groups(reports).compactMap { group in
      known.first { $0.reports == keys(group) } ?? TownshipHistory(group, lexicon: lexicon).standing
    }
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

  /// What tells the reports of a township from those of another.
  static func keys(_ reports: [Report]) -> Set<[String]> {
    Set(reports.map { [$0.source.name, $0.source.sha256, $0.source.fictional ? "fictional" : ""] })
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
    return TownshipStanding(row: row, reports: BoardBuilder.keys(reports))
  }
}
