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
  ///   - language: The language of labels and messages.
  ///   - filter: Which parts are shown.
  package static func page(
    of comparison: Comparison, old: Report, new: Report, language: Language,
    filter: ComparisonFilter = ComparisonFilter()
  ) -> Page {
    var builder = ComparisonBuilder(comparison, old: old, new: new, language: language, filter: filter)
    return builder.page()
  }
}
