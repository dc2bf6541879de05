import Platform
import ReportHistory
import ReportModel
import ReportRendering

extension CommandRun {
  /// `nianlun compare`: what changed from one report to another.
  func compare() throws(Failure) {
    if settings.filter.isNarrow, settings.format == .json {
      throw Failure(.filterOfWholeFormat(settings.format))
    }
    let files = try inputs()
    guard reporter.exitCode == .success else { throw .alreadyReported }
    guard files.count == 2 else {
      if invocation.operands.count == 1, files.count > 2, let township = files[0].township {
        throw Failure(.comparisonWithoutYears(township: township, years: files.compactMap(\.year)))
      }
      throw Failure(.comparisonOfOtherThanTwo(found: files.count))
    }
    let presenter = Presenter(run: self)
    try presenter.check(inputs: files)
    Parallel.start(stages.prepare)
    let loaded = loader.reports(of: files)
    guard loaded.count == 2 else { throw .alreadyReported }
    let (old, new) = (loaded[0].report, loaded[1].report)
    if let words = settings.filter.section { try checkSection(words, in: [old, new]) }
    let others = others(beside: loaded)
    let comparison = comparison(loaded, beside: others)
    for warning in comparison.warnings { reporter.report(.comparison(warning)) }
    try presenter.present([
      .comparison(comparison, old: old, new: new, others: others.map(\.report))
    ])
  }

  /// What changed, told with the township's other reports in sight where it was named and not two files.
  private func comparison(_ both: [LoadedReport], beside others: [LoadedReport]) -> Comparison {
    let (old, new) = (both[0].report, both[1].report)
    let notes = YearNotes.notes(on: (others + both).map(\.entry), beside: [], unread: unread)
    return stages.township(others.map(\.report) + [old, new]).noting(notes)
      .comparison(others.count, others.count + 1)
  }

  /// The other reports of a township that was named by its name or folder and two years.
  private func others(beside both: [LoadedReport]) -> [LoadedReport] {
    let operands = invocation.operands
    guard operands.count > 1, operands.dropFirst().allSatisfy({ FileYear.years($0) != nil }) else {
      return []
    }
    let resolver = InputResolver(
      workingDirectory: workingDirectory, report: { _ in }, look: { loader.look(at: $0) })
    let compared = Set(both.map(\.report.year))
    let files = resolver.files([operands[0]]).filter { file in !both.contains { $0.file.path == file.path } }
    let loaded = loader.reports(of: files)
    let all = both + loaded
    guard
      let own = TownshipGroups(all.map(\.entry.mention)).groups.first(where: {
        $0.contains(0) && $0.contains(1)
      })
    else {
      return []
    }
    return own.filter { $0 > 1 }.map { all[$0] }.filter { !compared.contains($0.report.year) }
  }

  /// Checks that some heading holds the words that sections are picked by.
  private func checkSection(_ words: String, in reports: [Report]) throws(Failure) {
    let sections = reports.flatMap(\.sections)
    guard !sections.contains(where: { $0.heading.text.contains(words) }) else { return }
    var headings: [String] = []
    for section in sections where section.level == 1 && !headings.contains(section.heading.text) {
      headings.append(section.heading.text)
    }
    throw Failure(.sectionUnknown(words, headings: headings))
  }
}
