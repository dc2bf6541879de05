import ReportModel
import ReportRendering

extension Run {
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
    let loaded = loader.reports(of: files)
    guard loaded.count == 2 else { throw .alreadyReported }
    let (old, new) = (loaded[0].report, loaded[1].report)
    if let words = settings.filter.section { try checkSection(words, in: [old, new]) }
    let comparison = stages.township([old, new]).comparison(0, 1)
    for warning in comparison.warnings { reporter.report(.comparison(warning)) }
    try presenter.present([.comparison(comparison, old: old, new: new)])
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
