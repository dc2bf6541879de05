import ChineseText

/// A number as a spreadsheet program leaves it: `1,200`, `12.00`, `1.2E+3`, `95%`, `３万`.
struct LedgerNumber {
  /// The number; of a percentage what stands before the sign.
  let value: Double

  /// The greatest number that a figure may be.
  private static let greatest = 1e15

  /// Takes a text that is nothing but a number; two numbers with a space between are none.
  init?(_ text: String) {
    var scalars = text.unicodeScalars.map(Folding.fold)[...]
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    func trim() {
      scalars = scalars.drop(while: isSpace)
      while let last = scalars.last, isSpace(last) { scalars = scalars.dropLast() }
    }
    trim()
    var scale = 1.0
    let scales: [Unicode.Scalar: Double] = ["%": 1, "万": 1e4, "亿": 1e8]
    if let last = scalars.last, let own = scales[last] {
      scale = own
      scalars = scalars.dropLast()
      trim()
    }
    guard let digits = Self.ungrouped(scalars), let first = digits.first, ("0"..."9").contains(first),
      digits.allSatisfy({ ("0"..."9").contains($0) || ".eE+".unicodeScalars.contains($0) }),
      let number = Double(String(String.UnicodeScalarView(digits))), number * scale <= Self.greatest
    else { return nil }
    // 3.2 × 10000 is 32000, whatever the tenths are in binary.
    value = (number * scale * 1e6).rounded() / 1e6
  }

  /// The digits without the commas between groups of three; nil where commas stand elsewhere.
  private static func ungrouped(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    let whole = scalars.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return Array(scalars) }
    guard let head = groups.first, (1...3).contains(head.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.flatMap(\.self) + scalars.dropFirst(whole.count)
  }
}
