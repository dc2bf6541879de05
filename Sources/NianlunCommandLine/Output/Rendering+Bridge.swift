import ReportModel
import ReportRendering

// All that this target asks of `ReportRendering` beside labels stands in this file.

extension Content {
  /// The page of the content.
  func page(_ language: Language, filter: ComparisonFilter = ComparisonFilter()) -> Page {
    switch self {
    case .report(let report): ReportPage.page(of: report, language: language)
    case .comparison(let comparison, let old, let new, let others):
      ComparisonPage.page(
        of: comparison, old: old, new: new, others: others, language: language, filter: filter)
    case .weaknesses(let history, let reports):
      WeaknessesPage.page(of: history, reports: reports, language: language)
    case .trends(let trends, let reports): TrendsPage.page(of: trends, reports: reports, language: language)
    case .findings(let reports): CheckPage.page(of: reports, language: language)
    case .board(let board, _): BoardPage.page(of: board, language: language)
    case .vocabulary(let vocabulary): VocabularyPage.page(of: vocabulary, language: language)
    }
  }

  /// The page of the content for paper.
  func paper(_ language: Language, filter: ComparisonFilter) -> Page {
    guard case .comparison(let comparison, let old, let new, let others) = self else {
      return page(language, filter: filter)
    }
    return ComparisonPage.brief(
      of: comparison, old: old, new: new, others: others, language: language, filter: filter)
  }

  /// The main rows of the content.
  func table(_ language: Language, filter: ComparisonFilter = ComparisonFilter()) -> CSVTable {
    switch self {
    case .report(let report): .metrics(of: report, language: language)
    case .comparison(let comparison, let old, let new, _):
      .comparison(comparison, old: old, new: new, language: language, filter: filter)
    case .weaknesses(let history, let reports):
      .weaknesses(history, reports: reports, language: language)
    case .trends(let trends, let reports): .trends(trends, reports: reports, language: language)
    case .findings(let reports): .findings(of: reports, language: language)
    case .board(let board, let reports): .board(board, reports: reports, language: language)
    case .vocabulary(let vocabulary): .vocabulary(vocabulary, language: language)
    }
  }
}
