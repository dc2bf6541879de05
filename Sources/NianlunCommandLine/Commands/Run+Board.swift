import ReportModel

extension Run {
  /// `nianlun board`: townships side by side.
  func board() throws(Failure) {
    let files = try inputs()
    let presenter = Presenter(run: self)
    try presenter.check(inputs: files)
    let groups = TownshipGroup.groups(of: try datedReports(of: files))
    let reports = groups.flatMap(\.reports).map(\.report)
    try presenter.present([.board(stages.board(reports), reports: reports)])
  }
}
