package import ReportModel

/// The page of a county's townships side by side.
package enum BoardPage {
  /// Lays out the townships with their open weaknesses, promises and contradictions, and what is common.
  ///
  /// - Parameters:
  ///   - board: The townships.
  ///   - language: The language of labels and messages.
  ///   - pages: The relative path of a township's own page in a site, where it has one.
  ///   - series: A township's figures over its years, where they are known.
  package static func page(
    of board: Board, language: Language, pages: (BoardRow) -> String? = { _ in nil },
    series: (BoardRow) -> [Series] = { _ in [] }
  ) -> Page {
    let paths = board.townships.map(pages)
    let builder = BoardPageBuilder(board: board, language: language, paths: paths)
    var page = builder.page()
    page.screen = builder.screen(series: board.townships.map(series))
    if paths.contains(where: { $0 != nil }) {
      page.searchWords = Label("查找乡镇、问题，报告全文也查", "Search townships, weaknesses and all reports")(language)
    }
    return page
  }
}
