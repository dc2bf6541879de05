import ChineseText

/// What the file says.
///
/// Its scalars after the byte order mark, line ends as they are; every span refers to them.
struct SourceText {
  let scalars: Scalars
  let encoding: String

  /// Decodes UTF-8, and UTF-16 with a byte order mark.
  init(_ bytes: [UInt8]) throws(ReadingError) {
    if bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) { throw .format("PDF") }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .format("Word (.docx)") }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .format("Word (.doc)") }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      scalars = Self.utf16(bytes)
      encoding = "utf-16"
    } else {
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
      scalars = try Self.utf8(body, offset: bytes.count - body.count)
      encoding = "utf-8"
    }
    if !scalars.contains(where: { !$0.properties.isWhitespace }) { throw .empty }
  }

  private static func utf8(_ bytes: [UInt8], offset: Int) throws(ReadingError) -> Scalars {
    var result = Scalars()
    result.reserveCapacity(bytes.count / 2)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): result.append(scalar)
      case .emptyInput: return result
      case .error: throw .encoding(offset: offset + String(result.string).utf8.count)
      }
    }
  }

  private static func utf16(_ bytes: [UInt8]) -> Scalars {
    let little = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return little ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self).scalars
  }
}
