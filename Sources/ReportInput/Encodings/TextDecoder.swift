import ChineseText

/// Finds the encoding of bytes: a mark at the start, then validity, then how the text reads.
enum TextDecoder {
  /// A text with the encoding that it was found to be in.
  struct Found {
    var text: String
    var encoding: TextEncoding
    var faults: ByteFaults
  }

  /// Decodes bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; a byte order mark is no part of the text.
  ///   - declared: What the file itself says; it decides only between encodings in which the bytes are equally good,
  ///     since pages are often wrong about themselves.
  /// - Throws: `InputError.encoding` where the bytes are a text in none of the encodings.
  /// - Complexity: O(n).
  static func decode(_ bytes: [UInt8], declared: TextEncoding? = nil) throws(InputError) -> Found {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try found(UTF16Text.decode(bytes, from: 2, .little), .utf16)
    }
    if bytes.starts(with: [0xFE, 0xFF]) { return try found(UTF16Text.decode(bytes, from: 2, .big), .utf16) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try found(UTF8Text.decode(bytes, from: 3), .utf8) }
    if bytes.starts(with: GB18030.byteOrderMark) { return try found(GB18030.decode(bytes), .gb18030) }
    if let order = UTF16Text.plainOrder(of: bytes) {
      return try found(UTF16Text.decode(bytes, from: 0, order), .utf16)
    }
    if UTF8Text.isValid(bytes[...]) {
      return Found(text: String(decoding: bytes, as: UTF8.self), encoding: .utf8, faults: ByteFaults())
    }
    return try found(eightBit: bytes, declared: declared)
  }

  /// So much more of the pairs must be usual ones in Big5 before a text is taken for one that does not say so.
  private static let lead = 0.05

  private static func found(eightBit bytes: [UInt8], declared: TextEncoding?) throws(InputError) -> Found {
    let utf8 = UTF8Text.decode(bytes)
    if UTF8Text.isMeant(utf8) { return try found(utf8, .utf8) }
    let (national, big5) = (GB18030.decode(bytes), Big5.decode(bytes))
    let (own, other) = (GenreGrams.share(in: national.text), GenreGrams.share(in: big5.text))
    // Bytes that are Big5 by their form alone may as well be a damaged text of the mainland.
    let mayBeBig5 = big5.isReadable && (declared == .big5 || other > lead)
    guard national.isReadable || mayBeBig5 else {
      let places = [utf8, national, big5].compactMap(\.faults.first)
      // In none of the encodings: the byte to look at is where that one stops which gets furthest.
      throw .encoding(offset: places.max() ?? 0)
    }
    let isBig5 =
      mayBeBig5 && (!national.isReadable || (declared == .big5 ? other >= own : other > own + lead))
    return try isBig5 ? found(big5, .big5) : found(national, .gb18030)
  }

  private static func found(_ decoded: DecodedText, _ encoding: TextEncoding) throws(InputError) -> Found {
    guard decoded.isReadable else { throw .encoding(offset: decoded.faults.first ?? 0) }
    return Found(text: decoded.text, encoding: encoding, faults: decoded.faults)
  }
}
