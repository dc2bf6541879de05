/// Reads tables of a code and its words, a line each, fields parted by bars.
///
/// Byte by byte: characters would cost more than a whole comparison.
package enum PhraseTable {
  /// The fields of each line, without the blanks around them.
  package static func rows(_ text: String) -> [[String]] {
    Array(text.utf8).split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "|")).map { field in
        let blank = UInt8(ascii: " ")
        let start = field.firstIndex { $0 != blank } ?? field.endIndex
        let end = field.lastIndex { $0 != blank }.map { $0 + 1 } ?? start
        return String(decoding: field[start..<max(start, end)], as: UTF8.self)
      }
    }
  }
}
