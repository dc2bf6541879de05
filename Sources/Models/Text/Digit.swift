/// The 91 characters that arrays of numbers are written with: `#` to `~` but for `\`.
///
/// None of them, in whatever order, ends a raw string literal or means anything in it. A *level* (−45 to 45) is one
/// character. A *number* is a row of digits to the base 45, the lowest first; all but the last are raised by 45. Its sign
/// is in the lowest bit, so that small numbers of either sign are short (0, −1, 1, −2 are 0, 1, 2, 3).
enum Digit {
  /// So many digits are there.
  static let count: UInt8 = 91
  /// The base of numbers.
  static let base = 45
  /// So many characters stand in a line.
  static let perLine = 96

  /// The character of a digit.
  @inline(__always) static func character(_ digit: UInt8) -> UInt8 {
    digit &+ 0x23 &+ (digit >= 0x39 ? 1 : 0)
  }

  /// The digit of a character; 91 or more where it has none.
  @inline(__always) static func digit(_ character: UInt8) -> UInt8 {
    let raised: UInt8 = character > 0x5C ? 1 : 0
    // A mask instead of a choice, as the compiler then reads many characters at once.
    let backslash: UInt8 = character == 0x5C ? 0xFF : 0
    return (character &- 0x23 &- raised) | backslash
  }

  /// The level of a character that is one.
  @inline(__always) static func level(_ character: UInt8) -> Int32 {
    Int32(character &- 0x23 &- (character > 0x5C ? 1 : 0)) &- Int32(Levels.limit)
  }

  /// The levels of four characters, the lowest byte first.
  @inline(__always) static func levels(_ characters: UInt32) -> SIMD4<Int32> {
    let codes = SIMD4<Int32>(
      truncatingIfNeeded: unsafeBitCast(characters.littleEndian, to: SIMD4<UInt8>.self))
    let levels = codes &- Int32(0x23 + Int32(Levels.limit))
    return levels.replacing(with: levels &- 1, where: codes .> 0x5C)
  }
}
