import ReportModel
import ReportRendering

extension Run {
  /// `nianlun read`: what a report says.
  func read() throws(Failure) {
    let files = try inputs()
    let presenter = Presenter(run: self)
    try presenter.check(inputs: files)
    if files.count > 1, settings.format.holdsOne {
      throw Failure(.severalReports(files.count, format: settings.format))
    }
    let reports = try reports(of: files, byYear: false)
    try presenter.present(reports.map { .report($0.report) }, asArray: files.count > 1)
  }
}
