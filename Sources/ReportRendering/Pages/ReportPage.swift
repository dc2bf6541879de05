package import ReportModel

/// The page of one report as read.
package enum ReportPage {
  /// Lays out what was found: identity, outline, figures by section, shortcomings, causes, commitments and
  /// findings.
  package static func page(of report: Report, language: Language) -> Page {
    var builder = ReportPageBuilder(report, language: language)
    return builder.page()
  }
}
