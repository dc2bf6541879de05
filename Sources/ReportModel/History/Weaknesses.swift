/// The weaknesses of one township over its reports.
public struct WeaknessHistory: Codable, Hashable, Sendable {
  /// The name and version of this form.
  public var schema = "nianlun/weaknesses/1"
  /// The township.
  public var township: Township
  /// Whether it is invented.
  public var fictional: Bool
  /// The years at hand.
  public var years: [Int]
  /// The weaknesses, ordered by what an inspector would ask about first.
  public var weaknesses: [Weakness]

  /// Makes a history.
  public init(township: Township, fictional: Bool, years: [Int], weaknesses: [Weakness]) {
    self.township = township
    self.fictional = fictional
    self.years = years
    self.weaknesses = weaknesses
  }
}

/// One weakness, whatever its wording from year to year.
public struct Weakness: Codable, Hashable, Sendable {
  /// The points of one year's report that state it.
  public struct Occurrence: Codable, Hashable, Sendable {
    /// The year.
    public var year: Int
    /// The shortcomings' ids in that report.
    public var shortcomings: [String]

    /// Makes an occurrence.
    public init(year: Int, shortcomings: [String]) {
      self.year = year
      self.shortcomings = shortcomings
    }
  }
  /// A later report's words that it was put right.
  public struct Resolution: Codable, Hashable, Sendable {
    /// The year of the report that says so.
    public var year: Int
    /// Its words.
    public var text: String
    /// Where they stand.
    public var span: Span

    /// Makes a resolution.
    public init(year: Int, text: String, span: Span) {
      self.year = year
      self.text = text
      self.span = span
    }
  }
  /// A plan against the weakness and what became of it.
  public struct Promise: Codable, Hashable, Sendable {
    /// The year of the report that promises.
    public var year: Int
    /// The commitment's id in that report.
    public var commitment: String
    /// The outcome by the next report, nil where there is none yet.
    @Nullable public var outcome: Outcome?

    /// Makes a promise.
    public init(year: Int, commitment: String, outcome: Outcome?) {
      self.year = year
      self.commitment = commitment
      self.outcome = outcome
    }
  }
  /// A fact of one year's report.
  public struct Reference: Codable, Hashable, Sendable {
    /// The year.
    public var year: Int
    /// The fact's id in that report.
    public var id: String

    /// Makes a reference.
    public init(year: Int, id: String) {
      self.year = year
      self.id = id
    }
  }

  /// A stable code of what is weak; `other` with the first point's id where it is no known subject.
  public var code: String
  /// What is weak, in Chinese.
  public var label: String
  /// The same in English.
  public var labelEnglish: String
  /// The themes concerned, most fitting first.
  public var aspects: [Theme]
  /// Where it stands after the latest report.
  public var status: WeaknessStatus
  /// How many reports in a row, up to the latest in which it stands, name it.
  public var streak: Int
  /// The points, by year.
  public var occurrences: [Occurrence]
  /// The latest words that call it put right.
  @Nullable public var resolution: Resolution?
  /// Whether it stands in a report after one that called it put right.
  public var returnedAfterResolution: Bool
  /// The causes given for it.
  public var causes: [Reference]
  /// The plans against it.
  public var promised: [Promise]
  /// Later measures that answer to it.
  public var measures: [Reference]
  /// How alike the wordings of successive occurrences are, 1 being the same words.
  public var wording: Double
  /// Why it stands where it does in the list, in Chinese.
  public var note: String
  /// The same in English.
  public var noteEnglish: String

  /// Makes a weakness.
  public init(
    code: String, label: String, labelEnglish: String, aspects: [Theme], status: WeaknessStatus, streak: Int,
    occurrences: [Occurrence], resolution: Resolution?, returnedAfterResolution: Bool,
    causes: [Reference], promised: [Promise], measures: [Reference], wording: Double, note: String,
    noteEnglish: String
  ) {
    self.code = code
    self.label = label
    self.labelEnglish = labelEnglish
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
    self.noteEnglish = noteEnglish
  }
}
