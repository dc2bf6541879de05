import WordDocument

/// The one entry to the writers; each takes a page or a table and returns text or bytes.
package enum Rendering {
  /// Writes a page for a terminal or a plain text file.
  ///
  /// - Parameters:
  ///   - page: What is shown.
  ///   - width: How many columns a line may take.
  ///   - colour: Whether styles are painted.
  ///   - language: The language that the page was built in.
  package static func text(_ page: Page, width: Int = 80, colour: Bool = false, language: Language) -> String
  {
    TerminalWriter(width: width, colour: colour, language: language).write(page)
  }

  /// Writes a page as GitHub-flavoured Markdown.
  package static func markdown(_ page: Page, language: Language) -> String {
    MarkdownWriter(language: language).write(page)
  }

  /// Writes a page as one self-contained HTML file.
  package static func html(_ page: Page, language: Language) -> String {
    HTMLWriter(language: language).write(page)
  }

  /// Writes a page as a file for word processors (.docx), in the form that Chinese offices use.
  package static func word(_ page: Page, language: Language) -> [UInt8] {
    WordWriter(language: language).write(page).file()
  }

  /// Writes a table as CSV, with a byte order mark unless asked without.
  package static func csv(_ table: CSVTable, byteOrderMark: Bool = true) -> String {
    CSVWriter(byteOrderMark: byteOrderMark).write(table)
  }
}
