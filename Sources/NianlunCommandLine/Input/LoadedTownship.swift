import Platform
import ReportHistory
import ReportModel

/// A township with its reports read whole.
struct LoadedTownship {
  /// The township.
  let group: TownshipGroup
  /// Its reports, oldest first.
  private(set) var reports: [Report] = []
  /// What is to be said of those that could be read no more.
  private(set) var failures: [Message] = []

  /// Reads a township's reports, with what a person overruled in force; those of a township that only its place tells from
  /// another one of its name are said to be of the county that the place names.
  init(_ group: TownshipGroup, reader: FileReader) {
    self.group = group
    var loaded: [LoadedReport] = []
    var failures: [Message] = []
    for (entry, read) in zip(group.entries, Parallel.map(group.entries) { reader.report(of: $0.file) }) {
      switch read {
      case .success(let report): loaded.append(LoadedReport(report: report, file: entry.file))
      case .failure(let failure): failures.append(failure.message)
      }
    }
    reports = LoadedReport.corrected(loaded, by: reader) { failures.append($0) }.map {
      loaded in
      var report = loaded.report
      report.township.county = report.township.county ?? group.placeCounty
      return report
    }
    self.failures = failures
  }

  /// What follows from its reports.
  func views(_ stages: Stages) -> TownshipViews { stages.township(reports).noting(group.notes) }
}
