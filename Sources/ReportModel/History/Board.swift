/// The townships of a county side by side; no league table, since a candid report must not look worse than
/// an empty one.
public struct Board: Codable, Hashable, Sendable {
  /// The name and version of this form.
  public var schema = "nianlun/board/1"
  /// The townships, by county and name.
  public var townships: [BoardRow]
  /// The weaknesses that several townships name.
  public var common: [CommonWeakness]

  /// Makes a board.
  public init(townships: [BoardRow], common: [CommonWeakness]) {
    self.townships = townships
    self.common = common
  }
}

/// One township on the board.
public struct BoardRow: Codable, Hashable, Sendable {
  /// The township.
  public var township: Township
  /// Whether it is invented.
  public var fictional: Bool
  /// The years at hand.
  public var years: [Int]
  /// Its weaknesses.
  public var weaknesses: [Weakness]
  /// What became of its promises, all years together.
  public var promises: PromiseYear
  /// How many contradictions its reports hold.
  public var contradictions: Int
  /// The copied share of the latest report, nil where there is one report only.
  @Nullable public var copied: Double?
  /// Figures and checkable promises per 1,000 characters of the latest report.
  public var specificity: Double
  /// Codes of weaknesses that most others name and this one does not.
  public var silentOn: [String]

  /// Makes a row.
  public init(
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

/// A weakness that several townships name.
public struct CommonWeakness: Codable, Hashable, Sendable {
  /// The weakness's code.
  public var code: String
  /// What is weak, in Chinese.
  public var label: String
  /// The same in English.
  public var labelEnglish: String
  /// The townships that name it.
  public var townships: [String]
  /// Of how many townships.
  public var of: Int
  /// The years in which any names it.
  public var years: [Int]

  /// Makes a common weakness.
  public init(code: String, label: String, labelEnglish: String, townships: [String], of: Int, years: [Int]) {
    self.code = code
    self.label = label
    self.labelEnglish = labelEnglish
    self.townships = townships
    self.of = of
    self.years = years
  }
}
