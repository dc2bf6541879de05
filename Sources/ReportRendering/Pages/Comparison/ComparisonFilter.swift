package import ReportModel

/// Which parts of a comparison are shown.
package struct ComparisonFilter: Hashable, Sendable {
  /// A part of the page.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case summary, findings, metrics, shortcomings, commitments, sections, measures, copies

    /// The heading that the part has on the page.
    package var heading: Label {
      switch self {
      case .summary: Words.summary
      case .findings: Words.findings
      case .metrics: Words.figures
      case .shortcomings: Words.shortcomings
      case .commitments: Words.promises
      case .sections: Words.sections
      case .measures: Words.measures
      case .copies: Words.copies
      }
    }
  }

  /// The only part shown, nil for all.
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

  /// Whether parts or rows are picked at all.
  package var isNarrow: Bool { only != nil || theme != nil || section != nil }

  /// Whether a part is shown.
  ///
  /// Those that tell of the whole would mislead where rows are picked.
  func shows(_ kind: Kind) -> Bool {
    switch kind {
    case .summary, .findings, .copies: only == kind || !isNarrow
    case .metrics, .shortcomings, .commitments, .sections, .measures: only == nil || only == kind
    }
  }
}
