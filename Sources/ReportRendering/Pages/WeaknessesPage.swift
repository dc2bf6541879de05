package import ReportModel

/// The page of a township's weaknesses over its reports.
package enum WeaknessesPage {
  /// Lays out a timeline of all weaknesses, then each with its passages, causes and promises.
  package static func page(of history: WeaknessHistory, reports: [Report], language: Language) -> Page {
    var builder = WeaknessPageBuilder(history, reports: reports, language: language)
    return builder.page()
  }
}
