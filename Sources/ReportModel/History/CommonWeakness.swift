/// A weakness that several townships name.
package struct CommonWeakness: Encodable, Hashable, Sendable {
  /// The weakness's code.
  package var code: String
  /// What is weak.
  package var name: WeaknessName
  /// The townships that name it.
  package var townships: [String]
  /// Of how many townships.
  package var of: Int
  /// The years in which any names it.
  package var years: [Int]

  /// Makes a common weakness.
  package init(code: String, name: WeaknessName, townships: [String], of: Int, years: [Int]) {
    self.code = code
    self.name = name
    self.townships = townships
    self.of = of
    self.years = years
  }

  private enum CodingKeys: CodingKey {
    case code, label, labelEnglish, townships, of, years
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try encoder.phrasebook.words(name)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(words.chinese, forKey: .label)
    try container.encode(words.english, forKey: .labelEnglish)
    try container.encode(townships, forKey: .townships)
    try container.encode(of, forKey: .of)
    try container.encode(years, forKey: .years)
  }
}
