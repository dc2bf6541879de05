/// Whose report it is and of which year, without what it says.
package struct ReportIdentity: Hashable, Sendable {
  /// Where it was read from.
  package var source: Source
  /// The township that reports.
  package var township: Township
  /// The year reported on; nil where neither the report nor its file's name tells.
  package var year: Int?
  /// What the year is known from, as `Report.yearRule`.
  package var yearRule: String?

  /// Makes an identity.
  package init(source: Source, township: Township, year: Int?, yearRule: String?) {
    self.source = source
    self.township = township
    self.year = year
    self.yearRule = yearRule
  }
}

extension Report {
  /// Whose report it is and of which year.
  package var identity: ReportIdentity {
    ReportIdentity(source: source, township: township, year: year, yearRule: yearRule)
  }
}
