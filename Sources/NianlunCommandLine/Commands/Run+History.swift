import ReportModel
import ReportRendering

extension Run {
  /// `nianlun weaknesses`: a township's shortcomings over the years.
  func weaknesses() throws(Failure) {
    try presentByTownship { reports in .weaknesses(stages.weaknesses(reports), reports: reports) }
  }

  /// `nianlun trends`: a township's figures and themes over the years.
  func trends() throws(Failure) {
    try presentByTownship { reports in .trends(stages.trends(reports), reports: reports) }
  }

  /// Writes one content a township, one after another where the format can hold several.
  private func presentByTownship(_ content: ([Report]) -> Content) throws(Failure) {
    let files = try inputs()
    let presenter = Presenter(run: self)
    try presenter.check(inputs: files)
    let groups = TownshipGroup.groups(of: try datedReports(of: files))
    switch settings.format {
    case .text, .markdown: break
    case .json, .html, .csv:
      guard groups.count == 1 else {
        throw Failure(
          .severalTownships(groups.map(\.name), command: invocation.command, format: settings.format))
      }
    }
    try presenter.present(groups.map { content($0.reports.map(\.report)) })
  }
}
