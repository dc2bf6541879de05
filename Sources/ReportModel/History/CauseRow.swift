/// A cause that reports give, in one wording.
package struct CauseRow: Codable, Hashable, Sendable {
  /// A cause of one year's report.
  package struct Cause: Codable, Hashable, Sendable {
    /// The year of the report that gives it.
    package var year: Int
    /// The cause's id in that report.
    package var id: String

    /// Names a cause.
    package init(year: Int, id: String) {
      self.year = year
      self.id = id
    }
  }
  /// The words, of the earliest report.
  package var text: String
  /// Where it stands, by year.
  package var causes: [Cause]

  /// Makes a row.
  package init(text: String, causes: [Cause]) {
    self.text = text
    self.causes = causes
  }
}
