/// One form for all widths and variants of a character, and whether the layout of lines is told by it.
///
/// Only few pages of 256 characters hold any that change: the others share one page of zeros, so that the table stays
/// small enough to be at hand, and a look costs no branch.
struct FoldTable {
  /// By the high byte of a code unit: where its page begins.
  let pages: [UInt16]
  /// By page and low byte: what is added to the code unit in the low bits, above them whether it is a stop.
  private let entries: [UInt32]

  /// The table.
  static let standard = FoldTable()

  private static let stop: UInt32 = 1 << 16

  /// The high bytes of the characters that change or are stops; a test holds that there are no others.
  private static let changing: [UInt16] = [0x00, 0x20, 0x22, 0x25, 0x2F, 0x30, 0xFE, 0xFF]

  private init() {
    // The first page is the one of zeros, which all share that do not change.
    var pages = [UInt16](repeating: 0, count: 256)
    var entries = [UInt32](repeating: 0, count: 256 * (Self.changing.count + 1))
    for (number, high) in Self.changing.enumerated() {
      let start = 256 * (number + 1)
      pages[Int(high)] = UInt16(start)
      for low in 0..<UInt16(256) {
        let unit = high << 8 | low
        let folded = Self.fold(unit)
        entries[start + Int(low)] = UInt32(folded &- unit) | (Self.isStop(folded) ? Self.stop : 0)
      }
    }
    self.pages = pages
    self.entries = entries
  }

  /// The folded code unit, and 1 where it is a stop.
  @inline(__always)
  func folded(_ unit: UInt16) -> (unit: UInt16, stops: UInt32) {
    let entry = entries[Int(pages[Int(unit >> 8)] | unit & 0xFF)]
    return (unit &+ UInt16(truncatingIfNeeded: entry), entry >> 16)
  }

  /// What is text beyond doubt runs up to a blank, a line end, a dash or a bracket.
  static func isStop(_ folded: UInt16) -> Bool {
    folded == 0x20 || folded == 0x0A || folded == .of("[") || SourceLines.isDash(folded)
  }

  /// Full-width ASCII becomes half-width, every space and control a plain space, every line end a line feed, what is not
  /// seen a blank, Kangxi radicals their characters.
  static func fold(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x0A...0x0D, 0x2028, 0x2029, 0x0085: 0x0A
    case 0x00..<0x20: 0x20
    case 0xFF01...0xFF5E: unit - 0xFEE0
    case 0x3000, 0x00A0, 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x2064, 0x2066...0x2069, 0xFEFF, 0x00AD:
      0x20
    case 0xFE6A: 0x25
    case 0x25CB: 0x3007
    case 0x2022, 0x30FB, 0x2219, 0x22C5: 0xB7
    case 0x2F00...0x2FD5: KangxiRadicals.characters[Int(unit - 0x2F00)]
    default: unit
    }
  }
}
