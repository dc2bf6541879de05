/// Sorts of code units, as the scanners ask for them.
extension UInt16 {
  /// The code unit of a scalar of the first plane, written as a literal.
  @inlinable package static func of(_ scalar: Unicode.Scalar) -> UInt16 {
    UInt16(truncatingIfNeeded: scalar.value)
  }

  /// Whether it is one of 0–9.
  @inlinable package var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether it is one of a–z and A–Z.
  @inlinable package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether it is a Chinese character, 〇 included.
  @inlinable package var isHan: Bool {
    self &- 0x4E00 < 0x5200 || self == 0x3007 || self &- 0x3400 < 0x19C0 || self &- 0xF900 < 0x200
  }
}
