import ReportModel
@testable import ReportRendering

extension Fixture {
  /// A corpus of what a report, a file name or a user's vocabulary could smuggle in.
  static let hostile =
    "<script>alert(1)</script> javascript:alert(2) \"quoted\" 'single' | `code` *b* _i_ [a](javascript:b) "
    + "\u{1B}[31mred\u{1B}[0m \u{202E}reversed\u{2066} \u{7}\u{0}\u{9B}2J \u{200B}& &amp; ]]> --> =1+1"

  /// Every page of the fixture by name.
  func pages(_ language: Language) -> [(name: String, page: Page)] {
    let reports = [old, new]
    let weak = WeaknessesPage.page(of: weaknesses, reports: reports, language: language)
    let trend = TrendsPage.page(of: trends, reports: reports, language: language)
    return [
      ("compare", ComparisonPage.page(of: comparison, old: old, new: new, language: language)),
      ("read", ReportPage.page(of: new, language: language)),
      ("check", CheckPage.page(of: reports, language: language)), ("weaknesses", weak), ("trends", trend),
      ("board", BoardPage.page(of: board, language: language)), ("history", history(language)),
      ("index", index(language)), ("pair", pair(language)), ("narrow", narrow(language)),
    ]
  }

  /// A township of a site.
  private func history(_ language: Language) -> Page {
    TownshipPage.page(
      of: weaknesses, trends: trends, comparisons: [comparison], reports: [old, new], language: language
    ) { old, new in "\(old)-\(new)#?.html" }
  }

  /// A part of a comparison, which both texts are no part of.
  private func narrow(_ language: Language) -> Page {
    ComparisonPage.page(
      of: comparison, old: old, new: new, language: language, filter: ComparisonFilter(only: .sections))
  }

  /// The board of a site, whose links hold what a township's name may hold.
  private func index(_ language: Language) -> Page {
    BoardPage.page(of: board, language: language) { row in "\(row.township.name ?? "")#?/index.html" }
  }

  /// A comparison within a site.
  private func pair(_ language: Language) -> Page {
    var page = ComparisonPage.page(of: comparison, old: old, new: new, language: language)
    let name = new.township.name ?? ""
    page.navigation = [
      PageLink(title: name, path: "../\(name)/javascript:alert(1).html"),
      PageLink(title: name, path: "", isHere: true),
    ]
    return page
  }

  /// Every table of the fixture by name.
  func tables(_ language: Language) -> [(name: String, table: CSVTable)] {
    let reports = [old, new]
    return [
      ("compare", .comparison(comparison, old: old, new: new, language: language)),
      ("read", .metrics(of: new, language: language)), ("check", .findings(of: reports, language: language)),
      ("weaknesses", .weaknesses(weaknesses, reports: reports, language: language)),
      ("trends", .trends(trends, reports: reports, language: language)),
      ("board", .board(board, reports: reports, language: language)),
    ]
  }
}
