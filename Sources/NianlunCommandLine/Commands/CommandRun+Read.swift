import ReportModel
import ReportRendering

extension CommandRun {
  /// `nianlun read`: what a report says.
  func read() throws(Failure) {
    if settings.format == .ndjson { return try readAsLines() }
    if settings.stream == .ndjson { throw Failure(.linesWantLines(settings.format)) }
    let files = try inputs()
    let presenter = Presenter(run: self)
    try presenter.check(inputs: files)
    if files.count > 1, settings.format.holdsOne {
      throw Failure(.severalReports(files.count, format: settings.format))
    }
    let reports = try reports(of: files)
    try presenter.present(reports.map { .report($0.report) }, asArray: files.count > 1)
  }
}
