import Platform
import ReportHistory
import ReportModel
import ReportRendering

extension CommandRun {
  /// `nianlun board`: townships side by side.
  func board() throws(Failure) {
    let files = try inputs()
    let presenter = Presenter(run: self)
    try presenter.check(inputs: files)
    let groups = try datedGroups(of: files).sorted { $0.township.isListed(before: $1.township) }
    // The ledger alone quotes the reports; nothing else of them is kept.
    let quotes = settings.format == .csv
    let (stages, reader) = (stages, loader.reader)
    var standings: [TownshipStanding] = []
    var quoted: [Report] = []
    Parallel.each(
      of: groups,
      make: { group in
        let township = LoadedTownship(group, reader: reader)
        return (
          standing: township.views(stages).standing(), failures: township.failures,
          quoted: quotes ? township.reports.map(\.points) : []
        )
      },
      take: { group, made in
        made.failures.forEach(reporter.report)
        if let standing = made.standing { standings.append(standing) }
        quoted += made.quoted
      })
    guard !standings.isEmpty else { throw .alreadyReported }
    try presenter.present([.board(stages.board(standings), reports: quoted)])
  }
}

extension Report {
  /// The report with nothing in it but its shortcomings and commitments, and what tells where they stand.
  fileprivate var points: Report {
    var report = self
    (report.measures, report.metrics) = ([], [])
    (report.causes, report.rectifications, report.findings) = ([], [], [])
    return report
  }
}
