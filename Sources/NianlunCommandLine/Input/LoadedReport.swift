import ReportCorrection
import ReportModel

/// A report with where it came from.
struct LoadedReport {
  /// The report, with what a person overruled in force.
  var report: Report
  /// The report as it was read.
  var read: Report
  /// The file that it was read from.
  var file: InputFile
  /// What a person overruled.
  var corrections: [CorrectionEntry] = []

  /// Takes a report that nobody has overruled yet.
  init(report: Report, file: InputFile) {
    self.report = report
    read = report
    self.file = file
  }
}
