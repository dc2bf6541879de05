extension String {
  /// Makes a string of code units of the first plane, none of them half of a pair.
  ///
  /// - Complexity: O(n); a third of what the general way takes.
  package init(plain units: ArraySlice<UInt16>) {
    // No code unit of the first plane takes more than three bytes.
    self.init(unsafeUninitializedCapacity: 3 * units.count) { bytes in
      var count = 0
      func put(_ byte: UInt16) {
        bytes[count] = UInt8(truncatingIfNeeded: byte)
        count &+= 1
      }
      for unit in units {
        if unit < 0x80 {
          put(unit)
        } else if unit < 0x800 {
          put(0xC0 | unit >> 6)
          put(0x80 | unit & 0x3F)
        } else {
          put(0xE0 | unit >> 12)
          put(0x80 | unit >> 6 & 0x3F)
          put(0x80 | unit & 0x3F)
        }
      }
      return count
    }
  }
}
