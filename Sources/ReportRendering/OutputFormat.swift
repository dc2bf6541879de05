/// The forms in which a command can answer.
package enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  /// Plain text for a terminal.
  case text
  /// The values themselves.
  case json
  /// The values themselves, one a line.
  case ndjson
  /// GitHub-flavoured Markdown.
  case markdown
  /// One self-contained page.
  case html
  /// One table for a spreadsheet.
  case csv
  /// One file for word processors.
  case docx

  /// The format that a file's name asks for by its ending, nil where no format has that ending.
  ///
  /// - Parameter ending: The ending in lower case, without the dot.
  package init?(ending: String) {
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = format
  }

  /// The endings of files in the format, the usual one first.
  package var endings: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .json: ["json"]
    case .ndjson: ["ndjson", "jsonl"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .csv: ["csv"]
    case .docx: ["docx"]
    }
  }

  /// Whether one output holds one report or township; others follow each other in the other formats.
  package var holdsOne: Bool { self == .html || self == .docx }

  /// Whether it is bytes that no terminal can show.
  package var isBinary: Bool { self == .docx }
}
