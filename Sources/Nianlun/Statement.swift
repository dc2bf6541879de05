import ReportModel

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
