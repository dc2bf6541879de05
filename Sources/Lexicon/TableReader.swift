/// Reads the vocabulary's tables: blank-separated words, and lines with a head and a tail.
enum TableReader {
  /// The words of a list, first come first.
  static func words(_ table: String) -> [String] {
    table.unicodeScalars.split(whereSeparator: isBlank).map(String.init)
  }

  /// The lines of a table that hold something, trimmed.
  static func lines(_ table: String) -> [String] {
    table.unicodeScalars.split(separator: "\n").map { trimmed(Substring($0)) }.filter { !$0.isEmpty }
  }

  /// The line cut at the first separator, both sides trimmed; nil where it has none.
  static func cut(_ line: String, at separator: Character) -> (head: String, tail: String)? {
    guard let index = line.firstIndex(of: separator) else { return nil }
    return (trimmed(line[..<index]), trimmed(line[line.index(after: index)...]))
  }

  private static func trimmed(_ text: Substring) -> String {
    var scalars = text.unicodeScalars
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Whether a scalar parts words.
  ///
  /// Only what may be a blank is looked up, since tables are read at the start of a run.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20: true
    case 0x85, 0xA0, 0x1680, 0x2000...0x205F, 0x3000:
      scalar.properties.isWhitespace
    default: false
    }
  }
}
