import NianlunCommandLine
import ReportModel
import ReportReading

extension Stages {
  /// Stages without the library: a file holds township, year, county and `!` for a finding, `-` for unknown.
  static let fake = Stages(
    read: { bytes, name, fictional in
      let text = String(decoding: bytes, as: UTF8.self)
      let words = text.split(separator: " ").map { $0 == "-" ? "" : String($0) } + ["", "", "", ""]
      guard !text.isEmpty else { throw ReadingError.empty }
      func fact(_ word: String) -> String? { word.isEmpty ? nil : word }
      return Report.fake(
        township: fact(words[0]), year: Int(words[1]), county: fact(words[2]), fictional: fictional,
        name: name, text: text, findings: words.contains("!") ? 1 : 0)
    },
    compare: { old, new in
      let wrongOrder = (old.year ?? 0) > (new.year ?? 0)
      return Comparison(
        township: new.township, from: old.year, to: new.year, fictional: false, copied: 0, sections: [],
        measures: [], metrics: [], shortcomings: [], commitments: [], findings: [], summary: [],
        warnings: wrongOrder
          ? [SummaryLine(.warning(.reversed(Sides(old.year ?? 0, new.year ?? 0))))]
          : [])
    },
    weaknesses: { reports in
      WeaknessHistory(
        township: reports[0].township, fictional: false, years: reports.compactMap(\.year), weaknesses: [])
    },
    trends: { reports in
      Trends(
        township: reports[0].township, fictional: false, years: reports.compactMap(\.year), series: [],
        themes: [], measureAges: [], promises: [], copied: [], summary: [])
    },
    board: { reports in
      Board(
        townships: Set(reports.compactMap(\.township.name)).sorted().map { name in
          BoardRow(
            township: Township(name: name),
            fictional: reports.contains { $0.township.name == name && $0.source.fictional },
            years: reports.filter { $0.township.name == name }.compactMap(\.year).sorted(), weaknesses: [],
            promises: PromiseYear(year: 2023, met: 0, partlyMet: 0, missed: 0, noEvidence: 0),
            contradictions: 0, copied: nil, specificity: 0, silentOn: [])
        }, common: [])
    })
}
