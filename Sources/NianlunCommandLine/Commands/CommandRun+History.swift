import Platform
import ReportModel
import ReportRendering

extension CommandRun {
  /// `nianlun weaknesses`: a township's shortcomings over the years.
  func weaknesses() throws(Failure) {
    try presentByTownship { .weaknesses($0.weaknesses(), reports: $1) }
  }

  /// `nianlun trends`: a township's figures and themes over the years.
  func trends() throws(Failure) {
    try presentByTownship { .trends($0.trends(), reports: $1) }
  }

  /// Writes one content a township, one after another where the format can hold several.
  private func presentByTownship(_ content: @Sendable (TownshipViews, [Report]) -> Content) throws(Failure) {
    let files = try inputs()
    let presenter = Presenter(run: self)
    try presenter.check(inputs: files)
    Parallel.start(stages.prepare)
    let groups = asNamed(try datedGroups(of: files))
    if groups.count > 1, settings.format.holdsOne {
      throw Failure(
        .severalTownships(groups.map(\.name), format: settings.format))
    }
    let (stages, reader) = (stages, loader.reader)
    var contents: [Content] = []
    Parallel.each(
      of: groups,
      make: { group in
        let township = LoadedTownship(group, reader: reader)
        let reports = township.reports
        return (
          content: reports.isEmpty ? nil : content(township.views(stages), reports),
          failures: township.failures
        )
      },
      take: { _, made in
        made.failures.forEach(reporter.report)
        if let content = made.content { contents.append(content) }
      })
    guard !contents.isEmpty else { throw .alreadyReported }
    try presenter.present(contents, asArray: groups.count > 1)
  }

  /// Files of one township's name that were named one by one are taken for one township whatever counties they
  /// name, with a warning: who names them so means them together, and a county is easily misread.
  private func asNamed(_ groups: [TownshipGroup]) -> [TownshipGroup] {
    let entries = groups.flatMap(\.entries)
    let first = entries[0]
    guard groups.count > 1, Set(invocation.operands).isSuperset(of: entries.map(\.file.shown)),
      entries.allSatisfy({
        $0.townshipName != nil && $0.townshipName == first.townshipName
          && $0.identity.source.fictional == first.identity.source.fictional
      }), Set(entries.map(\.identity.year)).count == entries.count
    else { return groups }
    let name = first.townshipName ?? ""
    reporter.report(.countiesDiffer(township: name, counties: groups.compactMap(\.township.county)))
    return [
      TownshipGroup(
        name: name, entries: entries.sorted { ($0.identity.year ?? 0) < ($1.identity.year ?? 0) },
        notes: groups.flatMap(\.notes).sorted { $0.year < $1.year })
    ]
  }
}
