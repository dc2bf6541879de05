/// What became of one clause of measures that continue each other.
package struct ClauseRow: Codable, Hashable, Sendable {
  /// How the clauses relate.
  package enum Change: String, Codable, Hashable, Sendable, CaseIterable {
    /// The words stand, but for figures.
    case kept
    /// It is said in other words, or more or less is said.
    case reworded
    /// It came.
    case added
    /// It went.
    case removed
  }
  /// The relation.
  package var change: Change
  /// Where it stands in the older report; nil where it came.
  @Nullable package var from: Span?
  /// Where it stands in the newer report; nil where it went.
  @Nullable package var to: Span?

  /// Makes a row.
  package init(change: Change, from: Span?, to: Span?) {
    self.change = change
    self.from = from
    self.to = to
  }
}
