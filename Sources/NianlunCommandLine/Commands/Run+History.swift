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
    let groups = asNamed(TownshipGroup.groups(of: try datedReports(of: files)))
    if groups.count > 1, settings.format.holdsOne {
      throw Failure(
        .severalTownships(groups.map(\.name), format: settings.format))
    }
    try presenter.present(groups.map { content($0.reports.map(\.report)) }, asArray: groups.count > 1)
  }

  /// Files of one township's name that were named one by one are taken for one township whatever counties they
  /// name, with a warning: who names them so means them together, and a county is easily misread.
  private func asNamed(_ groups: [TownshipGroup]) -> [TownshipGroup] {
    let reports = groups.flatMap(\.reports)
    let first = reports[0]
    guard groups.count > 1, Set(invocation.operands).isSuperset(of: reports.map(\.file.shown)),
      reports.allSatisfy({
        $0.townshipName != nil && $0.townshipName == first.townshipName
          && $0.report.source.fictional == first.report.source.fictional
      }), Set(reports.map(\.report.year)).count == reports.count
    else { return groups }
    let name = first.townshipName ?? ""
    let counties = groups.compactMap { $0.reports.lazy.compactMap(\.report.township.county).first }
    reporter.report(.countiesDiffer(township: name, counties: counties))
    return [
      TownshipGroup(name: name, reports: reports.sorted { ($0.report.year ?? 0) < ($1.report.year ?? 0) })
    ]
  }
}
