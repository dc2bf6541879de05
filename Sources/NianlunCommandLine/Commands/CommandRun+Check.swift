import ReportModel

extension CommandRun {
  /// `nianlun check`: what does not add up in reports by themselves.
  func check() throws(Failure) {
    let files = try inputs()
    let presenter = Presenter(run: self)
    try presenter.check(inputs: files)
    let reports = try reports(of: files).map(\.report)
    if reports.contains(where: { !$0.findings.isEmpty }) { reporter.foundSomething() }
    try presenter.present([.findings(reports)])
  }
}
