/// Text as it flows out of a document: paragraphs, each a line, and tables row by row.
///
/// A row is one line with tabs between its cells; where a cell holds running text, as in a page that is laid out by
/// a table, its paragraphs stay lines of their own.
struct TextFlow {
  /// What is being filled: the text, or a cell of a table, with its finished lines.
  private struct Frame {
    var lines: [String] = []
    /// The finished cells of the row that is open in this frame, nil where none is.
    var cells: [[String]]?
    /// Lines that wait for the end of the paragraph, such as those of a text box.
    var waiting: [String] = []
    /// The line that is being written.
    var line = ""
  }

  private var frames = [Frame()]

  /// A cell with more characters than this holds running text.
  private static let cellLength = 300

  /// The line that is being written.
  var line: String { frames[frames.count - 1].line }

  /// The last character of the line that is being written.
  var last: Unicode.Scalar? { frames[frames.count - 1].line.unicodeScalars.last }

  /// How many characters were written to the open frame; it grows with every addition.
  private(set) var written = 0

  /// Adds to the line; invisible signs that part words only for computers are left out.
  mutating func append(_ text: some StringProtocol) {
    guard !text.isEmpty else { return }
    let top = frames.count - 1
    if text.unicodeScalars.contains(where: Self.isInvisible) {
      frames[top].line.unicodeScalars.append(contentsOf: text.unicodeScalars.filter { !Self.isInvisible($0) })
    } else {
      frames[top].line += text
    }
    written += 1
  }

  /// Puts a text before the line that is being written.
  mutating func prepend(_ text: String) {
    frames[frames.count - 1].line = text + frames[frames.count - 1].line
    written += 1
  }

  /// Zero-width spaces and joiners, marks of byte order, soft hyphens, and controls that no text holds.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD: true
    case 0x00...0x08, 0x0E...0x1F, 0x7F: true
    default: false
    }
  }

  /// Ends the line; nothing is added where it is empty.
  mutating func endLine() {
    let top = frames.count - 1
    let line = frames[top].line.trimmed
    if !line.isEmpty { frames[top].lines.append(String(line)) }
    frames[top].line = ""
    if !frames[top].waiting.isEmpty {
      frames[top].lines += frames[top].waiting
      frames[top].waiting = []
    }
  }

  /// Takes back the line that is being written, for a paragraph that turns out to be no part of the text.
  mutating func dropLine() {
    frames[frames.count - 1].line = ""
  }

  // MARK: - Tables

  /// Begins a row of a table.
  mutating func beginRow() {
    endLine()
    frames[frames.count - 1].cells = []
  }

  /// Begins a cell, whose text is held back until its row is whole.
  mutating func beginCell() { frames.append(Frame()) }

  /// Ends a cell, whose text is dropped where it only goes on with one above or beside it.
  mutating func endCell(isContinued: Bool = false) {
    guard frames.count > 1 else { return }
    endLine()
    let cell = frames.removeLast()
    frames[frames.count - 1].cells?.append(isContinued ? [] : cell.lines)
  }

  /// Ends the row, and drops it whole where it was deleted.
  mutating func endRow(isDeleted: Bool = false) {
    let top = frames.count - 1
    guard let cells = frames[top].cells else { return }
    frames[top].cells = nil
    guard !isDeleted else { return }
    let filled = cells.filter { !$0.isEmpty }
    let runs = filled.contains {
      $0.count > 3 || $0.reduce(0) { $0 + $1.unicodeScalars.count } > Self.cellLength
    }
    if filled.count < 2 || runs {
      frames[top].lines += filled.flatMap { $0 }
    } else {
      frames[top].lines.append(filled.map { $0.joined(separator: " ") }.joined(separator: "\t"))
    }
  }

  // MARK: - Boxes

  /// Begins text that stands beside the paragraph and is told behind it.
  mutating func beginBox() { frames.append(Frame()) }

  /// Ends the innermost text of that sort; its lines wait for the end of the paragraph around it.
  mutating func endBox() {
    guard frames.count > 1 else { return }
    endLine()
    let box = frames.removeLast()
    frames[frames.count - 1].waiting += box.lines
  }

  /// Ends it and hands out its lines instead.
  mutating func takeBox() -> [String] {
    guard frames.count > 1 else { return [] }
    endLine()
    return frames.removeLast().lines
  }

  /// The whole text, a line each paragraph; everything open is ended.
  mutating func finish() -> [String] {
    while frames.count > 1 {
      if frames[frames.count - 2].cells == nil { endBox() } else { endCell(); endRow() }
    }
    endRow()
    endLine()
    return frames[0].lines
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: SubSequence {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[first..<scalars.index(after: last)]
  }
}
