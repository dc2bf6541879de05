import ChineseText

/// The national encoding, in which offices saved text before UTF-8; GBK and GB 2312 are parts of it.
///
/// It is written out here because converters differ from one system to the next, in what they hold and in whether
/// they are there at all, and the same bytes are to give the same text everywhere.
enum GB18030 {
  /// Decodes strictly: a code of four bytes without a character is a fault like a byte without its second.
  ///
  /// - Complexity: O(n).
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    var buffer = UTF8Buffer(capacity: bytes.count * 3 / 2)
    var faults = ByteFaults()
    var index = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        buffer.append(Unicode.Scalar(bytes[index]))
        index += 1
      } else if let (scalar, length) = character(bytes, at: index) {
        buffer.append(scalar)
        index += length
      } else {
        // Every code of two bytes has a character: what has none is a byte by itself.
        faults.add(index, length: 1)
        buffer.append("\u{FFFD}")
        index += 1
      }
    }
    return DecodedText(text: buffer.string, count: buffer.count, size: bytes.count, faults: faults)
  }

  /// U+FEFF, which some editors put in front.
  static let byteOrderMark: [UInt8] = [0x84, 0x31, 0x95, 0x33]

  /// The character that begins at a place, and how many bytes it takes.
  private static func character(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int)? {
    guard index + 1 < bytes.count else { return nil }
    let (first, second) = (bytes[index], bytes[index + 1])
    if (0x30...0x39).contains(second) {
      guard index + 3 < bytes.count else { return nil }
      return ofFour(first, second, bytes[index + 2], bytes[index + 3]).map { ($0, 4) }
    }
    return cell(first, second).flatMap { twoByte[$0] }.map { ($0, 2) }
  }

  // MARK: - Two bytes

  /// How many second bytes there are: 40 to 7E and 80 to FE.
  private static let width = 190

  private static func cell(_ first: UInt8, _ second: UInt8) -> Int? {
    guard (0x81...0xFE).contains(first), (0x40...0xFE).contains(second), second != 0x7F else { return nil }
    return (Int(first) - 0x81) * width + Int(second) - (second < 0x7F ? 0x40 : 0x41)
  }

  private static let twoByte: [Unicode.Scalar?] = {
    var table = [Unicode.Scalar?](repeating: nil, count: 126 * width)
    func fill(
      _ first: ClosedRange<UInt8>, _ second: ClosedRange<UInt8>, _ scalars: some Sequence<Unicode.Scalar>
    ) {
      var next = scalars.makeIterator()
      for high in first {
        for low in second {
          guard let place = cell(high, low) else { continue }
          guard let scalar = next.next() else { return }
          if scalar != "?" { table[place] = scalar }
        }
      }
    }
    fill(0xA1...0xA9, 0xA1...0xFE, symbols.scalars)
    fill(0xA8...0xA9, 0x40...0xA0, furtherSymbols.scalars)
    fill(0xB0...0xF7, 0xA1...0xFE, ideographs.scalars)
    let common = Set(ideographs.unicodeScalars)
    let others = block(0x4E00...0x9FA5).filter { !common.contains($0) }
    // The rest of the ideographs lies in two pieces before and behind the marks.
    let before = 32 * width
    fill(0x81...0xA0, 0x40...0xFE, others.prefix(before))
    fill(0xAA...0xFE, 0x40...0xA0, others.dropFirst(before) + furtherIdeographs.scalars)
    fill(0xAA...0xAF, 0xA1...0xFE, block(0xE000...0xE233))
    fill(0xF8...0xFE, 0xA1...0xFE, block(0xE234...0xE4C5))
    fill(0xA1...0xA7, 0x40...0xA0, block(0xE4C6...0xE765))
    // What is left has the private characters that are left; the edition of 2022 gave some of them characters of Unicode.
    let left = privateOfTwo.flatMap(block).drop { $0.value <= 0xE765 }
    for (place, scalar) in zip(table.indices.filter { table[$0] == nil }, left) { table[place] = scalar }
    for (code, scalar) in later {
      if let place = cell(UInt8(code >> 8), UInt8(code & 0xFF)) { table[place] = scalar }
    }
    // Some editors write a full-width space so, where the standard has a private character.
    if let space = cell(0xA3, 0xA0) { table[space] = "\u{3000}" }
    return table
  }()

  /// What the edition of 2022 gave characters of Unicode; these stood for private characters before.
  private static let later: [UInt16: Unicode.Scalar] = [
    0xA6D9: "\u{FE10}", 0xA6DA: "\u{FE12}", 0xA6DB: "\u{FE11}", 0xA6DC: "\u{FE13}",
    0xA6DD: "\u{FE14}", 0xA6DE: "\u{FE15}", 0xA6DF: "\u{FE16}", 0xA6EC: "\u{FE17}", 0xA6ED: "\u{FE18}",
    0xA6F3: "\u{FE19}", 0xA8BC: "\u{1E3F}", 0xFE59: "\u{9FB4}", 0xFE61: "\u{9FB5}", 0xFE66: "\u{9FB6}",
    0xFE67: "\u{9FB7}", 0xFE6D: "\u{9FB8}", 0xFE7E: "\u{9FB9}", 0xFE90: "\u{9FBA}", 0xFEA0: "\u{9FBB}",
  ]

  private static func block(_ values: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    values.compactMap(Unicode.Scalar.init)
  }

  // MARK: - Four bytes

  /// Private characters that the standard gives two bytes, in the order of these.
  private static let privateOfTwo: [ClosedRange<UInt32>] = [
    0xE000...0xE76B, 0xE76D...0xE7C7, 0xE7C9...0xE7E6, 0xE7F4...0xE814, 0xE816...0xE818, 0xE81E...0xE81E,
    0xE826...0xE826, 0xE82B...0xE82C, 0xE831...0xE832, 0xE83B...0xE83B, 0xE843...0xE843, 0xE854...0xE855,
    0xE864...0xE864,
  ]

  /// The characters of the basic plane that take four bytes, in the order of their codes, which is Unicode's.
  private static let fourByte: [Unicode.Scalar] = {
    // Those of 2022 have kept their four bytes beside the two.
    let short = Set(twoByte.compactMap { $0 }).subtracting(later.values)
    return block(0x80...0xFFFF).filter { scalar in
      !short.contains(scalar) && !privateOfTwo.contains { $0.contains(scalar.value) }
    }
  }()

  private static func ofFour(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8
  ) -> Unicode.Scalar? {
    guard (0x81...0xFE).contains(first), (0x81...0xFE).contains(third), (0x30...0x39).contains(fourth)
    else { return nil }
    let place =
      ((Int(first) - 0x81) * 10 + Int(second) - 0x30) * 1260 + (Int(third) - 0x81) * 10
      + Int(fourth) - 0x30
    if place < fourByte.count { return fourByte[place] }
    // 90308130 is U+10000; between lie codes without a character.
    let beyond = place - 189_000
    return beyond >= 0 ? Unicode.Scalar(UInt32(0x10000 + beyond)) : nil
  }
}
