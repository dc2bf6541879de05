/// How much of a report stands word for word in the one before.
package struct CopiedYear: Codable, Hashable, Sendable {
  /// The year.
  package var year: Int
  /// The share, 0 to 1.
  package var share: Double

  /// Makes the share of a year.
  package init(year: Int, share: Double) {
    self.year = year
    self.share = share
  }
}
