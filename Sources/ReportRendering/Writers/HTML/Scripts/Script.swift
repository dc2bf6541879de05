/// The script of the pages: it searches, picks, orders and steps, and the page is whole without it.
///
/// One text for all pages, so that its hash is the same everywhere; what a page lacks is passed over. Words come from
/// the page. It must not hold the end of a CDATA section.
enum Script {
  static let text = [head, core, search, tables, comparison, township, board, tail].joined(separator: "\n")

  private static let head = "(() => {\n'use strict';"
  private static let tail = "})();"
}
