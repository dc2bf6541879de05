/// A prefix code by the lengths of its words, as RFC 1951 gives them.
///
/// Words of up to nine bits are told by one look into `quick`, longer ones bit by bit by their counts.
struct HuffmanCode {
  /// The bits that are looked up at once.
  static let quickBits = 9
  /// The longest word.
  static let longest = 15

  /// For every value of the next nine bits the symbol shifted by four and its length; 0 where the word is longer.
  let quick: [UInt16]
  /// How many words there are of each length.
  let counts: [UInt16]
  /// The symbols in the order of their words.
  let symbols: [UInt16]

  /// Makes a code, nil where more words are asked for than there can be.
  init?(lengths: some Collection<UInt8>) {
    var counts = [UInt16](repeating: 0, count: Self.longest + 1)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    var next = [Int](repeating: 0, count: Self.longest + 2)
    var firstCode = [Int](repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest {
      left = left << 1 - Int(counts[length])
      if left < 0 { return nil }
      next[length + 1] = next[length] + Int(counts[length])
      firstCode[length + 1] = (firstCode[length] + Int(counts[length])) << 1
    }
    var symbols = [UInt16](repeating: 0, count: next[Self.longest + 1])
    var quick = [UInt16](repeating: 0, count: 1 << Self.quickBits)
    var place = next
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      let code = firstCode[length] + place[length] - next[length]
      symbols[place[length]] = UInt16(symbol)
      place[length] += 1
      guard length <= Self.quickBits else { continue }
      // Words come with their first bit lowest.
      var reversed = 0
      for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
      for value in stride(from: reversed, to: 1 << Self.quickBits, by: 1 << length) {
        quick[value] = UInt16(symbol << 4 | length)
      }
    }
    self.counts = counts
    self.symbols = symbols
    self.quick = quick
  }
}
