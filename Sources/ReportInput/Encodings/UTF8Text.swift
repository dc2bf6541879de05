import ChineseText

/// UTF-8, and how bytes fail to be it.
enum UTF8Text {
  /// Decodes the bytes from a place on; offsets of faults count from the start of all bytes.
  ///
  /// - Complexity: O(n).
  static func decode(_ bytes: [UInt8], from start: Int = 0) -> DecodedText {
    var buffer = UTF8Buffer(capacity: bytes.count - start)
    var faults = ByteFaults()
    var decoder = UTF8()
    var iterator = bytes[start...].makeIterator()
    var place = start
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        buffer.append(scalar)
        place += UTF8.width(scalar)
      case .emptyInput:
        return DecodedText(
          text: buffer.string, count: buffer.count, size: bytes.count - start, faults: faults)
      case .error:
        let length = faultLength(bytes, at: place)
        faults.add(place, length: length)
        buffer.append("\u{FFFD}")
        place += length
      }
    }
  }

  /// Whether all bytes from a place on are UTF-8.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether bytes are UTF-8 with some lost: in any other encoding ideographs would come by chance only.
  ///
  /// As GB 18030 such bytes would often pass, and give a page of wrong characters.
  static func isMeant(_ decoded: DecodedText) -> Bool {
    var ideographs = 0
    for scalar in decoded.text.unicodeScalars where scalar.isHan { ideographs += 1 }
    return ideographs > 0 && ideographs >= decoded.faults.count
  }

  /// How many bytes the decoder takes as one fault: the longest beginning of a character, at least one byte.
  private static func faultLength(_ bytes: [UInt8], at place: Int) -> Int {
    guard place < bytes.count else { return 1 }
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch bytes[place] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (1, 0x80...0xBF)
      }
    var end = place + 1
    while end < bytes.count, end < place + length,
      (end == place + 1 ? second : 0x80...0xBF).contains(bytes[end])
    {
      end += 1
    }
    return end - place
  }
}
