import ReportModel

/// Takes out reports that were named twice.
enum Duplicates {
  /// Returns the reports without those that stand among them already.
  ///
  /// - Parameters:
  ///   - reports: The reports in order; of equal ones the first stays.
  ///   - byYear: Whether another text of the same township and year counts as the same report, as it must
  ///     where years are counted.
  ///   - report: Takes a warning for each that is taken out.
  static func removed(
    from reports: [LoadedReport], byYear: Bool, report: (Message) -> Void
  ) -> [LoadedReport] {
    var kept: [LoadedReport] = []
    for loaded in reports {
      if let same = kept.first(where: { $0.report.source.sha256 == loaded.report.source.sha256 }) {
        report(.sameFile(path: loaded.file.shown, as: same.file.shown))
        continue
      }
      if byYear, let year = loaded.report.year, let name = loaded.townshipName,
        let same = kept.first(where: { $0.report.year == year && $0.isSameTownship(as: loaded) })
      {
        report(.sameReport(path: loaded.file.shown, as: same.file.shown, township: name, year: year))
        continue
      }
      kept.append(loaded)
    }
    return kept
  }
}
