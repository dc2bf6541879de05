/// The source decoded: its scalars in code units of the first plane, widths folded, with where each begins.
struct FoldedSource {
  /// One a scalar.
  ///
  /// Scalars beyond the first plane are all U+FFFD: they are in no form.
  private(set) var units: [UInt16]
  /// Where each scalar begins in the bytes.
  private(set) var offsets: [Int32]

  /// Decodes bytes that are valid UTF-8.
  ///
  /// - Complexity: O(n).
  init(_ bytes: [UInt8]) {
    let count = bytes.count
    units = [UInt16](repeating: 0, count: count)
    offsets = [Int32](repeating: 0, count: count)
    var index = 0
    var found = 0
    while index < count {
      let first = bytes[index]
      offsets[found] = Int32(truncatingIfNeeded: index)
      var unit: UInt16
      if first < 0x80 {
        unit = first >= 0x20 ? UInt16(first) : Self.control(first)
        index += 1
      } else if first >= 0xE4, first <= 0xE9, index + 2 < count {
        // Chinese characters are as they are.
        unit =
          UInt16(first & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6 | UInt16(bytes[index + 2] & 0x3F)
        index += 3
      } else if first < 0xE0, index + 1 < count {
        unit = Self.fold(UInt16(first & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F))
        index += 2
      } else if first < 0xF0, index + 2 < count {
        unit = Self.fold(
          UInt16(first & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6 | UInt16(bytes[index + 2] & 0x3F))
        index += 3
      } else {
        unit = 0xFFFD
        index = min(index + 4, count)
      }
      // A line end of two characters is one.
      if unit == 0x0A, found > 0, first == 0x0A, bytes[index - 1] == 0x0A, index >= 2,
        bytes[index - 2] == 0x0D
      {
        unit = 0x20
      }
      units[found] = unit
      found += 1
    }
    units.removeLast(count - found)
    offsets.removeLast(count - found)
  }

  /// Line ends become a line feed, every other control a blank.
  private static func control(_ byte: UInt8) -> UInt16 {
    switch byte {
    case 0x0A, 0x0B, 0x0C, 0x0D: 0x0A
    default: 0x20
    }
  }

  /// One form for all widths and variants: full-width ASCII becomes half-width, every space a plain one, what is not
  /// seen a blank, Kangxi radicals their characters.
  private static func fold(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0xFF01...0xFF5E: unit - 0xFEE0
    case 0x3000, 0x00A0, 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x2064, 0x2066...0x2069, 0xFEFF, 0x00AD:
      0x20
    case 0x2028, 0x2029, 0x0085: 0x0A
    case 0xFE6A: 0x25
    case 0x25CB: 0x3007
    case 0x2022, 0x30FB, 0x2219, 0x22C5: 0xB7
    case 0x2F00...0x2FD5: KangxiRadicals.characters[Int(unit - 0x2F00)]
    default: unit
    }
  }
}
