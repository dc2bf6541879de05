/// A shortcoming that recurs, or stands in one report only.
package struct ShortcomingRow: Encodable, Hashable, Sendable {
  /// How the shortcomings relate.
  package enum Change: String, Codable, Hashable, Sendable, CaseIterable {
    case recurring, added, notRepeated
  }
  /// The relation.
  package var change: Change
  /// What is weak.
  package var name: WeaknessName
  /// Shortcomings of the older report.
  package var from: [String]
  /// Shortcomings of the newer report.
  package var to: [String]
  /// How alike the wordings are, 0 to 1.
  package var similarity: Double
  /// Whether the relation holds in 97 of 100 such cases; what is not sure is said as likely.
  package var sure: Bool
  /// The years of the reports at hand, up to the newer of the two, that list it, ascending.
  package var years: [Int]
  /// What the newer report says elsewhere of a shortcoming that it no longer lists; nil where it is silent.
  package var answer: Answer?
  /// Whether a person overruled something of it; left out where nobody did.
  package var corrected: Bool?

  /// What a report says of an earlier shortcoming outside its list of shortcomings.
  package struct Answer: Codable, Hashable, Sendable {
    /// Which way it answers.
    package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
      /// It calls it put right.
      case resolved
      /// It calls it better.
      case eased
      /// It tells of something done about it, without a word on how it stands.
      case acted
      /// It tells that what was promised against it was done, without a word on how it stands.
      case kept
      /// It tells that what was to be done about it was not done.
      case admitted
    }
    /// Which way it answers.
    package var kind: Kind
    /// The words, in the newer report.
    package var passage: Passage

    /// Makes an answer.
    package init(kind: Kind, passage: Passage) {
      self.kind = kind
      self.passage = passage
    }
  }

  /// Makes a row.
  package init(
    change: Change, name: WeaknessName, from: [String], to: [String], similarity: Double, sure: Bool = true,
    years: [Int] = [], answer: Answer? = nil
  ) {
    self.change = change
    self.name = name
    self.from = from
    self.to = to
    self.similarity = similarity
    self.sure = sure
    self.years = years
    self.answer = answer
  }

  private enum CodingKeys: CodingKey {
    case change, label, labelEnglish, from, to, similarity, sure, years, answer, corrected
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try encoder.phrasebook.words(name)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change, forKey: .change)
    try container.encode(words.chinese, forKey: .label)
    try container.encode(words.english, forKey: .labelEnglish)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(similarity, forKey: .similarity)
    try container.encode(sure, forKey: .sure)
    try container.encode(years, forKey: .years)
    try container.encode(answer, forKey: .answer)
    try container.encodeIfPresent(corrected, forKey: .corrected)
  }
}
