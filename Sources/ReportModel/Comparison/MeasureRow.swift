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
