/// The weaknesses of one township over its reports.
package struct WeaknessHistory: Encodable, Hashable, Sendable {
  /// The name and version of this form.
  package var schema = "nianlun/weaknesses/1"
  /// As its reports together name it.
  package var township: Township
  /// Whether it is invented.
  package var fictional: Bool
  /// The years at hand.
  package var years: [Int]
  /// What is to be known of a year; nil, and no key in JSON, where there is nothing.
  package var notes: [YearNote]?
  /// The weaknesses, ordered by what an inspector would ask about first.
  package var weaknesses: [Weakness]

  /// Makes a history.
  package init(township: Township, fictional: Bool, years: [Int], weaknesses: [Weakness]) {
    self.township = township
    self.fictional = fictional
    self.years = years
    self.weaknesses = weaknesses
  }
}
