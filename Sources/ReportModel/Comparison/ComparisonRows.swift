/// Sections that continue each other, or stand alone.
package struct SectionRow: Encodable, Hashable, Sendable {
  /// How the sections relate.
  package enum Change: String, Codable, Hashable, Sendable, CaseIterable {
    case matched, split, merged, moved, added, removed, unsure
  }
  /// The relation.
  package var change: Change
  /// Sections of the older report.
  package var from: [String]
  /// Sections of the newer report.
  package var to: [String]
  /// How alike they are in meaning, 0 to 1.
  package var similarity: Double
  /// Why they are linked, or why there is none to link.
  package var reason: Reason
  /// The share of the newer sections' text that stands word for word in the older ones.
  package var copied: Double

  /// Makes a row.
  package init(
    change: Change, from: [String], to: [String], similarity: Double, reason: Reason, copied: Double
  ) {
    self.change = change
    self.from = from
    self.to = to
    self.similarity = similarity
    self.reason = reason
    self.copied = copied
  }

  private enum CodingKeys: CodingKey {
    case change, from, to, similarity, reason, reasonEnglish, copied
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try encoder.phrasebook.words(reason)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change, forKey: .change)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(similarity, forKey: .similarity)
    try container.encode(words.chinese, forKey: .reason)
    try container.encode(words.english, forKey: .reasonEnglish)
    try container.encode(copied, forKey: .copied)
  }
}

/// Measures that continue each other, or stand alone.
package struct MeasureRow: Codable, Hashable, Sendable {
  /// How the measures relate.
  package enum Change: String, Codable, Hashable, Sendable, CaseIterable {
    case kept, reworded, split, merged, added, removed, unsure
  }
  /// The relation.
  package var change: Change
  /// Measures of the older report.
  package var from: [String]
  /// Measures of the newer report.
  package var to: [String]
  /// How alike they are, 0 to 1.
  package var similarity: Double
  /// What became of each clause where both sides are linked.
  ///
  /// In the newer measure's order, those that went where they stood. A clause stands in one row only, also where its
  /// measure was split or merged; an unsure row says nothing of clauses.
  package var clauses: [ClauseRow]
  /// Where only a part of the measure came or went: that part; it lies in the newer report for an
  /// addition, in the older one for a removal.
  @Nullable package var clause: Passage?
  /// Whether the row is a formula that every report has, folded away by default.
  package var formula: Bool
  /// Whether the report says in it that something was not done: an admission, and no deed.
  package var denied: Bool

  /// Makes a row.
  package init(
    change: Change, from: [String], to: [String], similarity: Double, clauses: [ClauseRow] = [],
    clause: Passage? = nil, formula: Bool = false, denied: Bool = false
  ) {
    self.change = change
    self.from = from
    self.to = to
    self.similarity = similarity
    self.clauses = clauses
    self.clause = clause
    self.formula = formula
    self.denied = denied
  }
}

/// The same quantity in both reports, or one that only one of them has.
package struct MetricRow: Encodable, Hashable, Sendable {
  /// How the quantities relate.
  package enum Change: String, Codable, Hashable, Sendable, CaseIterable {
    case increased, decreased, unchanged, added, removed, incomparable
  }
  /// The relation.
  package var change: Change
  /// What is counted, in the newer report's words where it has the quantity.
  package var indicator: Indicator
  /// The older report's metrics; several where it states the fact more than once.
  package var from: [String]
  /// The newer report's metrics.
  package var to: [String]
  /// The difference in the unit's terms; percentage points for rates; nil where there is none to take.
  package var delta: Double?
  /// The difference in percent of the older value; nil for rates and for a start from zero.
  package var percent: Double?
  /// Whether one of the figures is approximate, so that the difference is.
  package var approximate: Bool
  /// Whether the change is to the good, where that is known of the indicator.
  package var improved: Bool?
  /// How alike the two statements are, 0 to 1.
  package var similarity: Double
  /// Why the figures cannot be compared, or what to mind.
  package var reason: Reason?

  /// Makes a row.
  package init(
    change: Change, indicator: Indicator, from: [String], to: [String], delta: Double? = nil,
    percent: Double? = nil, approximate: Bool = false, improved: Bool? = nil, similarity: Double = 0,
    reason: Reason? = nil
  ) {
    self.change = change
    self.indicator = indicator
    self.from = from
    self.to = to
    self.delta = delta
    self.percent = percent
    self.approximate = approximate
    self.improved = improved
    self.similarity = similarity
    self.reason = reason
  }

  private enum CodingKeys: CodingKey {
    case change, indicator, from, to, delta, percent, approximate, improved, similarity, reason, reasonEnglish
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try reason.map(encoder.phrasebook.words)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change, forKey: .change)
    try container.encode(indicator, forKey: .indicator)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(delta, forKey: .delta)
    try container.encode(percent, forKey: .percent)
    try container.encode(approximate, forKey: .approximate)
    try container.encode(improved, forKey: .improved)
    try container.encode(similarity, forKey: .similarity)
    try container.encode(words?.chinese, forKey: .reason)
    try container.encode(words?.english, forKey: .reasonEnglish)
  }
}

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
    case change, label, labelEnglish, from, to, similarity, sure, years, answer
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
  }
}

/// What became of one commitment of the older report.
package struct CommitmentRow: Encodable, Hashable, Sendable {
  /// The commitment's id in the older report.
  package var commitment: String
  /// The verdict, as far as the newer report's own words bear it out.
  package var outcome: Outcome
  /// The target metric in the older report that decided, if any.
  package var target: String?
  /// The metric in the newer report that it was held against, if any.
  package var actual: String?
  /// Passages of the newer report, best first; empty for `noEvidence`.
  package var evidence: [Passage]
  /// Why this verdict.
  package var reason: Reason
  /// Commitments of the newer report that promise the same again.
  package var again: [String]
  /// Whether the verdict holds in 97 of 100 such cases; what is not sure is said as likely.
  package var sure: Bool

  /// Makes a row.
  package init(
    commitment: String, outcome: Outcome, target: String?, actual: String?, evidence: [Passage],
    reason: Reason, again: [String] = [], sure: Bool = true
  ) {
    self.commitment = commitment
    self.outcome = outcome
    self.target = target
    self.actual = actual
    self.evidence = evidence
    self.reason = reason
    self.again = again
    self.sure = sure
  }

  private enum CodingKeys: CodingKey {
    case commitment, outcome, target, actual, evidence, reason, reasonEnglish, again, sure
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try encoder.phrasebook.words(reason)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(commitment, forKey: .commitment)
    try container.encode(outcome, forKey: .outcome)
    try container.encode(target, forKey: .target)
    try container.encode(actual, forKey: .actual)
    try container.encode(evidence, forKey: .evidence)
    try container.encode(words.chinese, forKey: .reason)
    try container.encode(words.english, forKey: .reasonEnglish)
    try container.encode(again, forKey: .again)
    try container.encode(sure, forKey: .sure)
  }

  /// Whether a promise not kept in full is made again.
  package var isPromisedAgain: Bool { outcome != .met && !again.isEmpty }
}

/// Something that contradicts between two reports.
package struct ComparisonFinding: Encodable, Hashable, Sendable {
  /// What kind of contradiction it is.
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// What the newer report says last year's figure was is not what last year's report said.
    case lastYearDiffers
    /// A stated change that the two reports' figures do not give.
    case changeContradicted
    /// A figure for last year restated differently.
    case restated
    /// A year left uncorrected in copied text.
    case staleYear
  }
  /// The kind.
  package var kind: Kind
  /// Metrics of the older report.
  package var from: [String]
  /// Metrics of the newer report.
  package var to: [String]
  /// What contradicts, with what it follows from.
  package var fact: Fact

  /// Makes a finding.
  package init(kind: Kind, from: [String], to: [String], fact: Fact) {
    self.kind = kind
    self.from = from
    self.to = to
    self.fact = fact
  }

  private enum CodingKeys: CodingKey {
    case kind, from, to, message, messageEnglish
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try encoder.phrasebook.words(fact)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(words.chinese, forKey: .message)
    try container.encode(words.english, forKey: .messageEnglish)
  }
}
