package import ReportModel

/// Which parts of a comparison are shown.
package struct ComparisonFilter: Hashable, Sendable {
  /// A kind of row.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case sections, measures, metrics, shortcomings, commitments
  }

  /// The only kind shown, nil for all.
  package var only: Kind?
  /// The theme that rows must be about, nil for all.
  package var theme: Theme?
  /// Words that a heading above the row must hold, nil for all.
  package var section: String?
  /// Whether formula sentences that every report has are listed rather than counted.
  package var includeFormulas: Bool

  /// Makes a filter; without arguments it lets everything through.
  package init(
    only: Kind? = nil, theme: Theme? = nil, section: String? = nil, includeFormulas: Bool = false
  ) {
    self.only = only
    self.theme = theme
    self.section = section
    self.includeFormulas = includeFormulas
  }

  /// Whether rows are picked at all, so that a summary of the whole would mislead.
  var isNarrow: Bool { only != nil || theme != nil || section != nil }

  /// Whether a kind of row is shown.
  func shows(_ kind: Kind) -> Bool { only == nil || only == kind }
}
