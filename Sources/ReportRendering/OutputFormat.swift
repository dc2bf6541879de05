/// The forms in which a command can answer.
package enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  /// Plain text for a terminal.
  case text
  /// The values themselves.
  case json
  /// GitHub-flavoured Markdown.
  case markdown
  /// One self-contained page.
  case html
  /// One table for a spreadsheet.
  case csv
}
