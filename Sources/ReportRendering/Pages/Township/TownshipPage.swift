package import ReportModel

/// The page of one township over all its reports, as a site has it.
package enum TownshipPage {
  /// Lays out weaknesses, promises, contradictions, figures, pairs of years, and sections and measures over the years.
  ///
  /// - Parameters:
  ///   - history: The weaknesses.
  ///   - trends: The figures and themes.
  ///   - comparisons: The comparisons of reports that follow each other, oldest first.
  ///   - reports: The reports.
  ///   - language: The language of labels and messages.
  ///   - path: The relative path of the page that compares two years, where there is one.
  package static func page(
    of history: WeaknessHistory, trends: Trends, comparisons: [Comparison], reports: [Report],
    language: Language,
    path: @escaping (_ old: Int, _ new: Int) -> String? = { _, _ in nil }
  ) -> Page {
    let name = PageParts.name(of: history.township, language)
    let years = Figures.years(history.years)
    let genre = GenreWords.name(of: reports)
    let title = Label("\(name)：历年\(genre.zh)（\(years)）", "\(name): \(genre.en)s, \(years)")
    var page = Page(title: title(language), isFictional: history.fictional, blocks: [])
    var builder = TownshipBuilder(
      history, trends: trends, comparisons: comparisons, reports: reports, language: language, path: path)
    page.screen = builder.screen()
    return page
  }
}
