import ChineseText

/// UTF-16, and which bytes are it though no byte order mark says so.
enum UTF16Text {
  enum ByteOrder: CaseIterable {
    case little, big
  }

  /// Decodes the bytes from a place on: half a pair and a byte left over at the end are faults.
  ///
  /// - Complexity: O(n).
  static func decode(_ bytes: [UInt8], from start: Int, _ order: ByteOrder) -> DecodedText {
    var buffer = UTF8Buffer(capacity: (bytes.count - start) * 3 / 2)
    var faults = ByteFaults()
    var decoder = UTF16()
    var iterator = units(bytes[start...], order).makeIterator()
    var place = start
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        buffer.append(scalar)
        place += UTF16.width(scalar) * 2
      case .error:
        faults.add(place, length: 2)
        buffer.append("\u{FFFD}")
        place += 2
      case .emptyInput:
        if place < bytes.count {
          faults.add(place, length: 1)
          buffer.append("\u{FFFD}")
        }
        return DecodedText(
          text: buffer.string, count: buffer.count, size: bytes.count - start, faults: faults)
      }
    }
  }

  private static func units(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return order == .little ? second << 8 | first : first << 8 | second
    }
  }

  // MARK: - Without a byte order mark

  /// So many of the characters must be usual ones, and so many more than in the other byte order.
  private static let (share, lead) = (0.9, 0.2)

  /// The byte order in which the bytes are plainly a Chinese text, nil where they are in neither.
  ///
  /// Digits and line ends have a zero byte there, which no text in another encoding holds; without one, bytes of
  /// another encoding may be ideographs by chance.
  static func plainOrder(of bytes: [UInt8]) -> ByteOrder? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2), bytes.contains(0) else { return nil }
    let shares = ByteOrder.allCases.map { order in
      let units = units(bytes[...], order)
      return units.contains(where: isOdd) ? 0 : Double(units.count(where: isUsual)) / Double(units.count)
    }
    let (little, big) = (shares[0], shares[1])
    guard max(little, big) >= share, abs(little - big) >= lead else { return nil }
    return little > big ? .little : .big
  }

  /// Control characters and such as are none.
  private static func isOdd(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09...0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether a report may be full of a character.
  private static func isUsual(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09...0x0D, 0x20...0x7E, 0xB7, 0x2010...0x2027, 0x2460...0x249B, 0x3000...0x3017, 0xFF01...0xFF5E:
      true
    // An ASCII letter in the wrong byte order is an ideograph of this form, few of which are in use.
    case 0x4E00, 0x5F00, 0x6700: true
    case 0x4E01...0x9FFF: unit & 0xFF != 0
    default: false
    }
  }
}
