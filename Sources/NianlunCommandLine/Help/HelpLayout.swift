import ChineseText

/// Lines of mixed Chinese and English text, which breaks between any two Chinese characters but only at
/// spaces elsewhere.
enum HelpLayout {
  /// How many columns a text takes on a terminal.
  static func columns(of text: String) -> Int { DisplayWidth.of(text) }

  /// Returns the lines of a text, indented.
  static func wrapped(_ text: String, width: Int, indent: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = indent
    for piece in pieces(of: text) {
      let columns = columns(of: piece)
      let isSpace = piece == " "
      if used + columns > width, !line.isEmpty, !isStuck(piece) {
        lines.append(line)
        line = ""
        used = indent
      }
      if isSpace, line.isEmpty { continue }
      line += piece
      used += columns
    }
    if !line.isEmpty { lines.append(line) }
    let margin = String(repeating: " ", count: indent)
    return lines.map { margin + ($0.hasSuffix(" ") ? String($0.dropLast()) : $0) }
  }

  /// Returns the lines of a list, broken between its items only.
  static func list(_ items: [String], width: Int, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for (index, item) in items.enumerated() {
      let item = item + (index + 1 < items.count ? "," : "")
      if let last = lines.last, columns(of: last) + 1 + columns(of: item) <= width {
        lines[lines.count - 1] = last + " " + item
      } else {
        lines.append(margin + item)
      }
    }
    return lines
  }

  /// Words, single spaces and single wide characters.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar == " " || columns(of: String(scalar)) == 2 {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        pieces.append(String(scalar))
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }

  /// Whether a mark may not begin a line; it then hangs over the edge.
  private static func isStuck(_ piece: String) -> Bool { "，。；：、？！）”".contains(piece) || piece == " " }
}
