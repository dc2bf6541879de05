package import ReportModel

/// The page of a comparison of two reports.
package enum ComparisonPage {
  /// Lays out what changed: the summary first, then contradictions, figures, shortcomings, promises,
  /// sections and measures, each with its evidence.
  ///
  /// - Parameters:
  ///   - comparison: What changed.
  ///   - old: The older report, which ids in `from` refer to.
  ///   - new: The newer report, which ids in `to` refer to.
  ///   - others: Other reports of the township, whose facts the summary may quote; oldest first.
  ///   - language: The language of labels and messages.
  ///   - filter: Which parts are shown.
  package static func page(
    of comparison: Comparison, old: Report, new: Report, others: [Report] = [], language: Language,
    filter: ComparisonFilter = ComparisonFilter()
  ) -> Page {
    var builder = ComparisonBuilder(
      comparison, old: old, new: new, others: others, language: language, filter: filter)
    return builder.page()
  }

  /// Lays out what is handed in on paper: the claims, the questions to the township, what became of the promises and the
  /// weaknesses, and what contradicts, each with its passage and where it stands.
  ///
  /// - Parameters:
  ///   - comparison: What changed.
  ///   - old: The older report, which ids in `from` refer to.
  ///   - new: The newer report, which ids in `to` refer to.
  ///   - others: Other reports of the township, whose facts the summary may quote; oldest first.
  ///   - language: The language of labels and messages.
  ///   - filter: Where formulas are to be listed too, the parts of the whole page follow: figures, sections, measures,
  ///     copied text. Where it picks parts, these alone are shown.
  package static func brief(
    of comparison: Comparison, old: Report, new: Report, others: [Report] = [], language: Language,
    filter: ComparisonFilter = ComparisonFilter()
  ) -> Page {
    var builder = ComparisonBuilder(
      comparison, old: old, new: new, others: others, language: language, filter: filter)
    return filter.isNarrow ? builder.page() : builder.brief(isWhole: filter.includeFormulas)
  }
}
