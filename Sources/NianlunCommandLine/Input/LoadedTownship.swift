import ReportModel

/// A township with its reports read whole.
struct LoadedTownship {
  /// The township.
  let group: TownshipGroup
  /// Its reports, oldest first.
  private(set) var reports: [Report] = []
  /// What is to be said of those that could be read no more.
  private(set) var failures: [Message] = []

  /// Reads a township's reports.
  init(_ group: TownshipGroup, reader: FileReader) {
    self.group = group
    for entry in group.entries {
      switch reader.report(of: entry.file) {
      case .success(let report): reports.append(report)
      case .failure(let failure): failures.append(failure.message)
      }
    }
  }
}
