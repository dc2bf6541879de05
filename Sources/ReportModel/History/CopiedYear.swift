/// How much of a report stands word for word in the one before.
package struct CopiedYear: Codable, Hashable, Sendable {
  /// The year of the later report.
  package var year: Int
  /// 0 to 1, by characters.
  package var share: Double

  /// Makes the share of a year.
  package init(year: Int, share: Double) {
    self.year = year
    self.share = share
  }
}
