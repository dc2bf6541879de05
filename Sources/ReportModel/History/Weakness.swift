/// One weakness, whatever its wording from year to year.
package struct Weakness: Encodable, Hashable, Sendable {
  /// The points of one year's report that state it.
  package struct Occurrence: Codable, Hashable, Sendable {
    /// The year reported on.
    package var year: Int
    /// The shortcomings' ids in that report.
    package var shortcomings: [String]

    /// Makes an occurrence.
    package init(year: Int, shortcomings: [String]) {
      self.year = year
      self.shortcomings = shortcomings
    }
  }
  /// A later report's words that it was put right.
  package struct Resolution: Codable, Hashable, Sendable {
    /// The year of the report that says so.
    package var year: Int
    /// Its words.
    package var text: String
    /// Where they stand.
    package var span: Span

    /// Makes a resolution.
    package init(year: Int, text: String, span: Span) {
      self.year = year
      self.text = text
      self.span = span
    }
  }
  /// A plan against the weakness and what became of it.
  package struct Promise: Codable, Hashable, Sendable {
    /// The year of the report that promises.
    package var year: Int
    /// The commitment's id in that report.
    package var commitment: String
    /// The outcome by the next report, nil where there is none yet.
    @Nullable package var outcome: Outcome?

    /// Makes a promise.
    package init(year: Int, commitment: String, outcome: Outcome?) {
      self.year = year
      self.commitment = commitment
      self.outcome = outcome
    }
  }
  /// A fact of one year's report.
  package struct Reference: Codable, Hashable, Sendable {
    /// The year reported on.
    package var year: Int
    /// The fact's id in that report.
    package var id: String

    /// Makes a reference.
    package init(year: Int, id: String) {
      self.year = year
      self.id = id
    }
  }

  /// A stable code of what is weak; `other` with the first point's id where it is no known subject.
  package var code: String
  /// What is weak.
  package var name: WeaknessName
  /// The themes concerned, most fitting first.
  package var aspects: [Theme]
  /// Where it stands after the latest report.
  package var status: WeaknessStatus
  /// How many reports in a row, up to the latest in which it stands, name it.
  package var streak: Int
  /// The points, by year.
  package var occurrences: [Occurrence]
  /// The latest words that call it put right.
  package var resolution: Resolution?
  /// Whether it stands in a report after one that called it put right.
  package var returnedAfterResolution: Bool
  /// The causes given for it.
  package var causes: [Reference]
  /// The plans against it.
  package var promised: [Promise]
  /// Later measures that answer to it.
  package var measures: [Reference]
  /// How alike the wordings of successive occurrences are, 1 being the same words.
  package var wording: Double
  /// Why it stands where it does in the list.
  package var note: Note
  /// Whether a person overruled something of it; left out where nobody did.
  package var corrected: Bool?

  /// Makes a weakness.
  package init(
    code: String, name: WeaknessName, aspects: [Theme], status: WeaknessStatus, streak: Int,
    occurrences: [Occurrence], resolution: Resolution?, returnedAfterResolution: Bool,
    causes: [Reference], promised: [Promise], measures: [Reference], wording: Double, note: Note
  ) {
    self.code = code
    self.name = name
    self.aspects = aspects
    self.status = status
    self.streak = streak
    self.occurrences = occurrences
    self.resolution = resolution
    self.returnedAfterResolution = returnedAfterResolution
    self.causes = causes
    self.promised = promised
    self.measures = measures
    self.wording = wording
    self.note = note
  }

  private enum CodingKeys: CodingKey {
    case code, label, labelEnglish, aspects, status, streak, occurrences, resolution, returnedAfterResolution
    case causes, promised, measures, wording, note, noteEnglish, corrected
  }

  package func encode(to encoder: any Encoder) throws {
    let book = try encoder.phrasebook
    let (called, told) = (book.words(name), book.words(note))
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(called.chinese, forKey: .label)
    try container.encode(called.english, forKey: .labelEnglish)
    try container.encode(aspects, forKey: .aspects)
    try container.encode(status, forKey: .status)
    try container.encode(streak, forKey: .streak)
    try container.encode(occurrences, forKey: .occurrences)
    try container.encode(resolution, forKey: .resolution)
    try container.encode(returnedAfterResolution, forKey: .returnedAfterResolution)
    try container.encode(causes, forKey: .causes)
    try container.encode(promised, forKey: .promised)
    try container.encode(measures, forKey: .measures)
    try container.encode(wording, forKey: .wording)
    try container.encode(told.chinese, forKey: .note)
    try container.encode(told.english, forKey: .noteEnglish)
    try container.encodeIfPresent(corrected, forKey: .corrected)
  }
}
