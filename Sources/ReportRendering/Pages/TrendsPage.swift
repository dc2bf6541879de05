package import ReportModel

/// The page of a township's figures and themes over its reports.
package enum TrendsPage {
  /// Lays out the sentences, the series with their plots, the themes, promises and copied text by year.
  package static func page(of trends: Trends, reports: [Report], language: Language) -> Page {
    TrendsBuilder(trends, reports: reports, language: language).page()
  }
}
