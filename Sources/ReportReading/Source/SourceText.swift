import ChineseText

/// What the file says.
///
/// Its scalars after the byte order mark, line ends as they are; every span refers to them.
struct SourceText {
  let scalars: Scalars
  let encoding: String

  /// Decodes UTF-8, UTF-16 with a byte order mark or where it is plain without one, and GB 18030.
  init(_ bytes: [UInt8]) throws(ReadingError) {
    if let format = FileFormat.other(than: bytes) { throw .format(format) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      (scalars, encoding) = (UTF16Text.decode(bytes.dropFirst(2), .little), "utf-16")
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (scalars, encoding) = (UTF16Text.decode(bytes.dropFirst(2), .big), "utf-16")
    } else if let order = UTF16Text.plainOrder(of: bytes) {
      (scalars, encoding) = (UTF16Text.decode(bytes[...], order), "utf-16")
    } else {
      (scalars, encoding) = try Self.decode(bytes)
    }
    if !scalars.contains(where: { !$0.properties.isWhitespace }) { throw .empty }
  }

  /// Decodes UTF-8, and GB 18030 where the bytes are none.
  private static func decode(_ bytes: [UInt8]) throws(ReadingError) -> (Scalars, encoding: String) {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = utf8(bytes[mark...])
    guard let place = text.firstBad else { return (text.scalars, "utf-8") }
    if mark > 0 || text.isMeant { throw .encoding(offset: place) }
    let national = GB18030.decode(bytes)
    // In neither encoding: the byte to look at is where the one stops that gets further.
    if let bad = national.firstBad { throw .encoding(offset: max(bad, place)) }
    return (national.scalars, "gb18030")
  }

  // MARK: - UTF-8

  private struct UTF8Text {
    var scalars = Scalars()
    /// The first byte that belongs to no character, nil where all do.
    var firstBad: Int?
    var faults = 0
    var ideographs = 0

    /// Whether it is UTF-8 with some bytes lost: in any other encoding ideographs would come by chance only.
    ///
    /// As GB 18030 such bytes would often pass, and give a page of wrong characters.
    var isMeant: Bool { ideographs > 0 && ideographs >= faults }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> UTF8Text {
    var text = UTF8Text()
    text.scalars.reserveCapacity(bytes.count / 2)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = bytes.startIndex
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if text.firstBad == nil { text.scalars.append(scalar) }
        if scalar.isHan { text.ideographs += 1 }
        place += UTF8.width(scalar)
      case .emptyInput: return text
      case .error:
        if text.firstBad == nil { text.firstBad = place }
        text.faults += 1
      }
    }
  }
}
