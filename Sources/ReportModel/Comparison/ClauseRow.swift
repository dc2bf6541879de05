/// What became of one clause of measures that continue each other.
public struct ClauseRow: Codable, Hashable, Sendable {
  /// How the clauses relate.
  public enum Change: String, Codable, Hashable, Sendable, CaseIterable {
    /// The words stand, but for figures and a word or two.
    case kept
    /// It is said in other words, or more or less is said.
    case reworded
    /// It came.
    case added
    /// It went.
    case removed
  }
  /// The relation.
  public var change: Change
  /// Where it stands in the older report; nil where it came.
  @Nullable public var from: Span?
  /// Where it stands in the newer report; nil where it went.
  @Nullable public var to: Span?

  /// Makes a row.
  public init(change: Change, from: Span?, to: Span?) {
    self.change = change
    self.from = from
    self.to = to
  }
}
