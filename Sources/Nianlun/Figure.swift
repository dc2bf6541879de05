import ReportModel

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
