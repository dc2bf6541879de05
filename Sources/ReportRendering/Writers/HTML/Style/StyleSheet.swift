/// The style sheet of the pages; additions are blue and underlined, deletions orange and struck out, so
/// that neither colour vision nor a colour printer is needed.
enum StyleSheet {
  /// The sheet, which holds neither `<` nor `&`, so that it stands in XML as it is.
  static let text = [
    tokens, frame, tools, words, tables, brief, aligned, years, plots, board, drawings, print, printParts,
  ].joined(separator: "\n")
}
