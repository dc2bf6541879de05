/// How many of the latest report's measures stand in how many reports in a row.
package struct MeasureAge: Codable, Hashable, Sendable {
  /// Reports in a row up to the latest.
  package var reports: Int
  /// How many measures.
  package var count: Int

  /// Makes an age class.
  package init(reports: Int, count: Int) {
    self.reports = reports
    self.count = count
  }
}
