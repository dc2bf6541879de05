/// Whose report it is and of which year, without what it says.
package struct ReportIdentity: Hashable, Sendable {
  /// Where it was read from.
  package var source: Source
  /// The township that reports.
  package var township: Township
  /// The year reported on; nil where the report does not tell.
  package var year: Int?

  /// Makes an identity.
  package init(source: Source, township: Township, year: Int?) {
    self.source = source
    self.township = township
    self.year = year
  }
}

extension Report {
  /// Whose report it is and of which year.
  package var identity: ReportIdentity { ReportIdentity(source: source, township: township, year: year) }
}
