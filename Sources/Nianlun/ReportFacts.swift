import ReportCorrection
import ReportModel
import ReportRendering

// What a report says, each with the words in which it says it, and what a person overruled of that.

/// A passage of a report.
public struct Passage: Hashable, Sendable {
  /// The report's own words, line breaks included.
  public let text: String
  /// Where they stand, in Unicode scalars of `Report.text`.
  public let scalars: Range<Int>

  init(_ text: String, _ span: Span) {
    self.text = text
    scalars = span.range
  }

  init(_ inner: ReportModel.Passage) { self.init(inner.text, inner.span) }
}

/// Something that a report says, with the words in which it says it.
public struct Statement: Hashable, Sendable, Identifiable {
  /// What sort of thing is said.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What was done.
    case measure
    /// What the report admits to be weak.
    case shortcoming
    /// Why something is weak.
    case cause
    /// That an earlier problem was put right.
    case rectification
    /// What is planned for the next year.
    case promise
  }

  /// A letter and a number, unique within the report and the same in its JSON: `m345`, `w2810`, `c3320`.
  public let id: String
  /// What sort of thing is said.
  public let kind: Kind
  /// The words.
  public let passage: Passage
  /// Codes of what it is about, such as `enforcement`, the most fitting first.
  public let themes: [String]
  /// The figures that a promise aims at, or the shortcoming that a cause is given for, by their ids.
  public let relatedIDs: [String]

  init(_ measure: Measure) {
    self.init(.measure, measure, themes: measure.themes)
  }

  init(_ shortcoming: Shortcoming) {
    self.init(.shortcoming, shortcoming, themes: shortcoming.aspects)
  }

  init(_ cause: Cause) {
    self.init(.cause, cause, related: cause.shortcoming.map { [$0] } ?? [])
  }

  init(_ rectification: Rectification) { self.init(.rectification, rectification) }

  init(_ commitment: Commitment) {
    self.init(.promise, commitment, themes: commitment.themes, related: commitment.metrics)
  }

  private init(
    _ kind: Kind, _ inner: some ReportModel.Statement, themes: [Theme] = [], related: [String] = []
  ) {
    id = inner.id
    self.kind = kind
    passage = Passage(inner.text, inner.span)
    self.themes = themes.map(\.rawValue)
    relatedIDs = related
  }
}

/// A quantity that a report states, with what it counts.
public struct Figure: Hashable, Sendable, Identifiable {
  /// What a quantity states.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A fact.
    case actual
    /// An aim.
    case target
    /// By how much something rose or fell.
    case change
  }
  /// How exact a quantity is stated.
  public enum Exactness: String, Hashable, Sendable, CaseIterable {
    case exact, approx, atLeast, atMost
  }

  /// `q` and a number, unique within the report and the same in its JSON.
  public let id: String
  /// What is counted, in the report's own words.
  public let label: String
  /// A stable code of what is counted.
  public let code: String
  /// The number, scaled (3.2万 is 32000); the middle of an interval; never negative.
  public let value: Double
  /// Both ends of an interval, nil for a single number.
  public let interval: ClosedRange<Double>?
  /// The measure word or unit as written; percent for a rate.
  public let unit: String
  /// Whether a `change` goes up; nil for all others.
  public let rises: Bool?
  /// What the quantity states.
  public let kind: Kind
  /// How exact it is.
  public let exactness: Exactness
  /// The shortest run of text that tells what is counted.
  public let passage: Passage

  init(_ inner: Metric) {
    id = inner.id
    label = inner.indicator.label
    code = inner.indicator.code
    value = inner.value
    interval = inner.range.flatMap { ends in
      guard let low = ends.min(), let high = ends.max() else { return nil }
      return low...high
    }
    unit = inner.unit
    rises = inner.direction.map { $0 == .up }
    kind =
      switch inner.kind {
      case .actual: .actual
      case .target: .target
      case .change: .change
      }
    exactness =
      switch inner.qualifier {
      case .exact: .exact
      case .approx: .approx
      case .atLeast: .atLeast
      case .atMost: .atMost
      }
    passage = Passage(inner.text, inner.span)
  }
}

/// What a person overruled of a report, as `nianlun correct` keeps it beside the report: `2023.corrections.json`.
public struct Correction: Hashable, Sendable {
  /// What is overruled and what holds instead, as a person would write it: “value 30”.
  public let wording: Wording
  /// The words of the report that it is about, without white space.
  public let passage: String
  /// Whether it is in force; one whose words do not stand in the report any more is not.
  public let isInForce: Bool

  init(_ entry: CorrectionEntry, isInForce: Bool) {
    let told = ReportModel.Correction(
      kind: entry.kind, ref: "", other: entry.other.map { String($0.year) }, now: entry.now)
    wording = Wording(chinese: told.words(.zh), english: told.words(.en))
    passage = entry.fact.passage.text
    self.isInForce = isInForce
  }
}
