/// The characters of a text and their pairs, as numbers.
///
/// What differs without meaning is made alike first: full-width ASCII is half-width, letters are lower-case, a run of
/// digits is one `0`, blanks are left out (also inside a run of digits).
package enum Grams {
  /// The keys of all characters and of all pairs of neighbours, in the order of the text: a character's key is its
  /// code, a pair's is the first's code × 65,536 + the second's.
  ///
  /// - Parameter units: Text as UTF-16; characters above U+FFFF count as their two surrogates.
  /// - Complexity: O(n) in the units.
  @inlinable package static func keys(_ units: some Collection<UInt16>) -> [UInt32] {
    units.withContiguousStorageIfAvailable(keys(contiguous:))
      ?? Array(units).withUnsafeBufferPointer(keys(contiguous:))
  }

  /// The keys of a text given as a string.
  package static func keys(_ text: String) -> [UInt32] { keys(Array(text.utf16)) }

  /// The gram that a key stands for, for explanations.
  package static func string(_ key: UInt32) -> String {
    let units = [UInt16(key >> 16), UInt16(key & 0xFFFF)]
    return String(decoding: key > 0xFFFF ? units[...] : units[1...], as: UTF16.self)
  }

  @usableFromInline static func keys(contiguous units: UnsafeBufferPointer<UInt16>) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: 2 * units.count) { keys, count in
      forEachKey(in: units) { key in
        keys[count] = key
        count += 1
      }
    }
  }

  /// Tells each key in the order of the text, two for a unit at most.
  @inline(__always) static func forEachKey(in units: UnsafeBufferPointer<UInt16>, _ body: (UInt32) -> Void) {
    var before: UInt32 = 0
    for unit in units {
      let folded = folded(unit)
      if folded == 0 || folded == 0x30 && before == 0x30 { continue }
      body(folded)
      if before != 0 { body(before &<< 16 | folded) }
      before = folded
    }
  }

  /// A character as grams know it; 0 where it is left out.
  @inline(__always) private static func folded(_ unit: UInt16) -> UInt32 {
    // Nearly all are Chinese characters, which stand for themselves.
    if unit >= 0x3001, unit < 0xFEFF { return UInt32(unit) }
    let half = unit > 0xFF00 && unit < 0xFF5F ? unit - 0xFEE0 : unit
    return switch half {
    case 0x30...0x39: 0x30
    case 0x41...0x5A: UInt32(half) + 0x20
    case 0...0x20, 0x7F...0xA0, 0x2000...0x200B, 0x2028...0x202F, 0x3000, 0xFEFF: 0
    default: UInt32(half)
    }
  }
}
