/// One township on the board.
package struct BoardRow: Encodable, Hashable, Sendable {
  /// As its reports together name it.
  package var township: Township
  /// Whether it is invented.
  package var fictional: Bool
  /// The years at hand.
  package var years: [Int]
  /// Open and closed ones, what an inspector would ask about first.
  package var weaknesses: [Weakness]
  /// What became of its promises, all years together.
  package var promises: PromiseYear
  /// How many contradictions its reports hold.
  package var contradictions: Int
  /// The copied share of the latest report, nil where there is one report only.
  @Nullable package var copied: Double?
  /// Figures and checkable promises per 1,000 characters of the latest report.
  package var specificity: Double
  /// Codes of weaknesses that most others name and this one does not.
  package var silentOn: [String]

  /// Makes a row.
  package init(
    township: Township, fictional: Bool, years: [Int], weaknesses: [Weakness], promises: PromiseYear,
    contradictions: Int, copied: Double?, specificity: Double, silentOn: [String]
  ) {
    self.township = township
    self.fictional = fictional
    self.years = years
    self.weaknesses = weaknesses
    self.promises = promises
    self.contradictions = contradictions
    self.copied = copied
    self.specificity = specificity
    self.silentOn = silentOn
  }
}
