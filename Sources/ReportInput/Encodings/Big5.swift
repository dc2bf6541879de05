import ChineseText

/// Big5, in which text in traditional characters was saved before UTF-8.
///
/// It is written out here for the reason that `GB18030` is.
enum Big5 {
  /// Decodes strictly: a code without a character is a fault like a byte without its second.
  ///
  /// - Complexity: O(n).
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    var buffer = UTF8Buffer(capacity: bytes.count * 3 / 2)
    var faults = ByteFaults()
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        buffer.append(Unicode.Scalar(first))
        index += 1
      } else if index + 1 < bytes.count, let scalar = character(first, bytes[index + 1]) {
        buffer.append(scalar)
        index += 2
      } else {
        let length = index + 1 < bytes.count && bytes[index + 1] >= 0x80 ? 2 : 1
        faults.add(index, length: length)
        buffer.append("\u{FFFD}")
        index += length
      }
    }
    return DecodedText(text: buffer.string, count: buffer.count, size: bytes.count, faults: faults)
  }

  /// How many second bytes there are: 40 to 7E and A1 to FE.
  private static let width = 157

  private static func character(_ first: UInt8, _ second: UInt8) -> Unicode.Scalar? {
    let column: Int
    switch second {
    case 0x40...0x7E: column = Int(second) - 0x40
    case 0xA1...0xFE: column = Int(second) - 0xA1 + 63
    default: return nil
    }
    guard (0xA1...0xF9).contains(first) else { return nil }
    let scalar = table[(Int(first) - 0xA1) * width + column]
    return scalar == "?" ? nil : scalar
  }

  private static let table: Scalars = (marks + ideographs).scalars
}
