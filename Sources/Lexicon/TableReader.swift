/// Reads the vocabulary's tables: blank-separated words, and lines with a head and a tail.
enum TableReader {
  /// The words of a list, first come first.
  static func words(_ table: String) -> [String] {
    table.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The lines of a table that hold something, trimmed.
  static func lines(_ table: String) -> [String] {
    table.split(separator: "\n").map(trimmed).filter { !$0.isEmpty }
  }

  /// The line cut at the first separator, both sides trimmed; nil where it has none.
  static func cut(_ line: String, at separator: Character) -> (head: String, tail: String)? {
    guard let index = line.firstIndex(of: separator) else { return nil }
    return (trimmed(line[..<index]), trimmed(line[line.index(after: index)...]))
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
