/// Reads XML as a stream, and nothing but the bytes at hand: a document that declares entities or names another one is
/// refused.
enum XMLReader {
  /// Why a document is not read to its end.
  enum Fault: Error, Hashable {
    /// It declares types or entities, which no report needs.
    case declarations
    /// It is not well formed; the line is counted from one.
    case malformed(line: Int)
    /// Its elements stand in each other too deep.
    case tooDeep
  }

  /// Reads a document.
  ///
  /// - Complexity: O(n).
  static func read(_ bytes: [UInt8], depth: Int, into handler: any XMLHandler) throws(Fault) {
    var scanner = XMLScanner(utf8(bytes), depth: depth, into: handler)
    try scanner.scan()
  }

  /// The document in UTF-8, so that what it must not hold is found whatever its encoding.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let order: UTF16Text.ByteOrder
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0x00]) {
      order = .little
    } else if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C]) {
      order = .big
    } else {
      return bytes
    }
    let start = bytes.starts(with: [0x3C]) || bytes.starts(with: [0x00]) ? 0 : 2
    let text = UTF16Text.decode(bytes, from: start, order).text
    // What the declaration says of the encoding is true no more.
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") else { return Array(text.utf8) }
    return Array(text[end.upperBound...].utf8)
  }
}
