import ReportModel

/// A report with where it came from.
struct LoadedReport {
  /// The report.
  var report: Report
  /// The file that it was read from.
  var file: InputFile
}
