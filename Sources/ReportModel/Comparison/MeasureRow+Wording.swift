extension MeasureRow {
  /// How much of an older measure's words a newer one keeps.
  package enum Wording: Hashable, Sendable, CaseIterable {
    /// No clause is lost or rewritten; others may have come.
    case kept
    /// What is kept outweighs what is lost.
    case partlyKept
    /// Most is lost, or all is rewritten.
    case reworded
  }

  /// What the clauses say of the wording; nil where the row has none.
  ///
  /// Clauses weigh by their lengths in the older report; one that was rewritten is half lost.
  package var wording: Wording? {
    guard !clauses.isEmpty else { return nil }
    let (kept, reworded, removed) = (length(.kept), length(.reworded), length(.removed))
    if kept == 0 { return .reworded }
    if reworded + removed == 0 { return .kept }
    return 2 * kept >= reworded + 2 * removed ? .partlyKept : .reworded
  }

  /// How much of the older wording became of one kind.
  private func length(_ change: ClauseRow.Change) -> Int {
    clauses.reduce(0) { $0 + ($1.change == change ? $1.from?.count ?? 0 : 0) }
  }
}
