import ChineseText

/// The national encoding, in which offices saved text before UTF-8; GBK and GB 2312 are parts of it.
///
/// It is written out here because converters differ from one system to the next, in what they hold and in whether
/// they are there at all, and the same bytes are to give the same text everywhere.
enum GB18030 {
  /// What bytes say, as far as they could be read.
  struct Decoded {
    var scalars: Scalars
    /// The first byte that belongs to no character, nil where all do.
    var firstBad: Int?
  }

  /// Decodes strictly: a code without a character is bad like a byte without its second.
  static func decode(_ bytes: [UInt8]) -> Decoded {
    var result = Scalars()
    result.reserveCapacity(bytes.count / 2)
    var index = 0
    while index < bytes.count {
      guard let (scalar, length) = character(bytes[index...].prefix(4)) else {
        return Decoded(scalars: result, firstBad: index)
      }
      result.append(scalar)
      index += length
    }
    return Decoded(scalars: result)
  }

  /// The character that up to four bytes begin with, and how many of them it takes.
  private static func character(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, length: Int)? {
    let code = Array(bytes)
    if code[0] < 0x80 { return (Unicode.Scalar(code[0]), 1) }
    guard code.count >= 2 else { return nil }
    if (0x30...0x39).contains(code[1]) {
      guard code.count == 4 else { return nil }
      return ofFour(code).map { ($0, 4) }
    }
    return cell(code[0], code[1]).flatMap { twoByte[$0] }.map { ($0, 2) }
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
    return table
  }()

  private static func block(_ values: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    values.compactMap(Unicode.Scalar.init)
  }

  // MARK: - Four bytes

  /// Private characters that the standard gives two bytes, though most of them have none in `twoByte`.
  private static let privateOfTwo: [ClosedRange<UInt32>] = [
    0xE000...0xE76B, 0xE76D...0xE7C7, 0xE7C9...0xE7E6, 0xE7F4...0xE814, 0xE816...0xE818, 0xE81E...0xE81E,
    0xE826...0xE826, 0xE82B...0xE82C, 0xE831...0xE832, 0xE83B...0xE83B, 0xE843...0xE843, 0xE854...0xE855,
    0xE864...0xE864,
  ]

  /// The characters of the basic plane that take four bytes, in the order of their codes, which is Unicode's.
  private static let fourByte: [Unicode.Scalar] = {
    let short = Set(twoByte.compactMap { $0 })
    return block(0x80...0xFFFF).filter { scalar in
      !short.contains(scalar) && !privateOfTwo.contains { $0.contains(scalar.value) }
    }
  }()

  private static func ofFour(_ code: [UInt8]) -> Unicode.Scalar? {
    guard (0x81...0xFE).contains(code[0]), (0x81...0xFE).contains(code[2]), (0x30...0x39).contains(code[3])
    else { return nil }
    let place =
      ((Int(code[0]) - 0x81) * 10 + Int(code[1]) - 0x30) * 1260 + (Int(code[2]) - 0x81) * 10
      + Int(code[3]) - 0x30
    if place < fourByte.count { return fourByte[place] }
    // 90308130 is U+10000; between lie codes without a character.
    let beyond = place - 189_000
    return beyond >= 0 ? Unicode.Scalar(UInt32(0x10000 + beyond)) : nil
  }
}
