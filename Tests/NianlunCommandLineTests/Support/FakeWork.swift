import NianlunCommandLine
import ReportHistory
import ReportModel
import ReportReading

/// What the stages without the library do; tests replace one or the other.
struct FakeWork: Sendable {
  /// A file holds township, year, county and `!` for a finding, `-` for unknown.
  var read: @Sendable (_ bytes: [UInt8], _ name: String, _ fictional: Bool) throws -> Report = {
    bytes, name, fictional in
    let text = String(decoding: bytes, as: UTF8.self)
    let words = text.split(separator: " ").map { $0 == "-" ? "" : String($0) } + ["", "", "", ""]
    guard !text.isEmpty else { throw ReadingError.empty }
    func fact(_ word: String) -> String? { word.isEmpty ? nil : word }
    return Report.fake(
      township: fact(words[0]), year: Int(words[1]), county: fact(words[2]), fictional: fictional,
      name: name, text: text, findings: words.contains("!") ? 1 : 0)
  }
  var compare: @Sendable (_ old: Report, _ new: Report) -> Comparison = { old, new in
    let wrongOrder = (old.year ?? 0) > (new.year ?? 0)
    return Comparison(
      township: new.township, from: old.year, to: new.year, fictional: false, copied: 0, sections: [],
      measures: [], metrics: [], shortcomings: [], commitments: [], findings: [], summary: [],
      warnings: wrongOrder
        ? [SummaryLine(.warning(.reversed(Sides(old.year ?? 0, new.year ?? 0))))]
        : [])
  }
  var trends: @Sendable (_ reports: [Report]) -> Trends = { reports in
    Trends(
      township: reports[0].township, fictional: false, years: reports.compactMap(\.year), series: [],
      themes: [], measureAges: [], promises: [], copied: [], summary: [])
  }
  var board: @Sendable (_ standings: [TownshipStanding]) -> Board = { standings in
    Board(townships: standings.map(\.row), common: [])
  }

  /// The stages that do so.
  var stages: Stages {
    let work = self
    return Stages(
      read: read,
      identify: { bytes, name, fictional in try work.read(bytes, name, fictional).identity },
      township: { reports in
        TownshipViews(
          comparison: { work.compare(reports[$0], reports[$1]) },
          weaknesses: {
            WeaknessHistory(
              township: Township.together(reports.reversed().map(\.township)), fictional: false,
              years: reports.compactMap(\.year), weaknesses: [])
          },
          trends: { work.trends(reports) }, standing: { Self.standing(reports) })
      },
      board: board)
  }

  private static func standing(_ reports: [Report]) -> TownshipStanding {
    TownshipStanding(
      row: BoardRow(
        township: Township.together(reports.reversed().map(\.township)),
        fictional: reports.contains { $0.source.fictional }, years: reports.compactMap(\.year).sorted(),
        weaknesses: [], promises: PromiseYear(year: 2023, met: 0, partlyMet: 0, missed: 0, noEvidence: 0),
        contradictions: 0, copied: nil, specificity: 0, silentOn: []))
  }
}

extension Stages {
  /// Stages without the library.
  static let fake = FakeWork().stages
}
