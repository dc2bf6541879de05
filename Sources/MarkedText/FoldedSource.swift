/// The source decoded: its scalars in code units of the first plane, widths folded, with where each begins.
struct FoldedSource {
  /// One a scalar.
  ///
  /// Scalars beyond the first plane are all U+FFFD: they are in no form.
  private(set) var units: [UInt16] = []
  /// Where each scalar begins in the bytes.
  private(set) var offsets: [Int32] = []
  /// The places of all blanks, line ends, dashes and opening brackets, by which the layout of lines is told.
  private(set) var stops: [Int32] = []

  /// Decodes bytes that are valid UTF-8.
  ///
  /// - Complexity: O(n).
  init(_ bytes: [UInt8]) {
    // Three arrays of one loop: each is made within the one around it.
    units = [UInt16](room: bytes.count) { units in
      offsets = [Int32](room: bytes.count) { offsets in
        stops = [Int32](room: bytes.count) { stops in
          bytes.withUnsafeBufferPointer { Self.decode($0, &units, &offsets, &stops) }
        }
      }
    }
  }

  /// Every place is held to the count before its byte is read.
  @inline(__always)
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ units: inout Room<UInt16>, _ offsets: inout Room<Int32>,
    _ stops: inout Room<Int32>
  ) {
    let table = FoldTable.standard
    let count = bytes.count
    var index = 0
    while index < count {
      let first = bytes[index]
      offsets.append(Int32(truncatingIfNeeded: index))
      var unit: UInt16
      if first >= 0xE0, first < 0xF0, index &+ 2 < count {
        unit =
          UInt16(first) << 12 | UInt16(bytes[index &+ 1] & 0x3F) << 6 | UInt16(bytes[index &+ 2] & 0x3F)
        index &+= 3
        // Chinese characters are as they are.
        if first >= 0xE4, first <= 0xE9 {
          units.append(unit)
          continue
        }
      } else if first < 0x80 {
        // A line end of two characters is one: the second counts as a blank.
        unit = first == 0x0A && index > 0 && bytes[index &- 1] == 0x0D ? 0x20 : UInt16(first)
        index &+= 1
      } else if first < 0xE0, index &+ 1 < count {
        unit = UInt16(first & 0x1F) << 6 | UInt16(bytes[index &+ 1] & 0x3F)
        index &+= 2
      } else {
        unit = 0xFFFD
        index = min(index &+ 4, count)
      }
      let folded = table.folded(unit)
      stops.append(Int32(truncatingIfNeeded: units.count), times: folded.stops)
      units.append(folded.unit)
    }
  }
}
