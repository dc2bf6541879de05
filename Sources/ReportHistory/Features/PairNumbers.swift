import MarkedText

/// A number for each pair of neighbouring Chinese characters of a history, in the order of the characters.
///
/// Passages share a pair where they share its number. The order is that of the characters, so that what is summed over
/// shared pairs comes out the same whatever other reports there are.
struct PairNumbers {
  /// By place in the pool the number of the pair that begins there, −1 for none; blanks part no pair.
  let at: [Int32]
  /// How many pairs there are.
  let count: Int

  /// Numbers the pairs of a pool's characters.
  ///
  /// - Complexity: O(n).
  init(_ units: [UInt16]) {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(units.count)
    var last = -1
    for place in units.indices where units[place] != 0x20 && units[place] != 0x0A {
      if last >= 0, units[place].isHan, units[last].isHan {
        pairs.append(UInt64(units[last]) << 48 | UInt64(units[place]) << 32 | UInt64(last))
      }
      last = place
    }
    Self.sort(&pairs)
    var at = [Int32](repeating: -1, count: units.count)
    var number: Int32 = -1
    var before = UInt64.max
    for pair in pairs {
      if pair >> 32 != before {
        before = pair >> 32
        number += 1
      }
      at[Int(pair & 0xFFFF_FFFF)] = number
    }
    self.at = at
    count = Int(number) + 1
  }

  private static let digitBits: UInt64 = 11

  /// Sorts by the upper 32 bits; what is alike there keeps its order.
  private static func sort(_ pairs: inout [UInt64]) {
    var other = pairs
    for shift in stride(from: UInt64(32), to: 64, by: Int(digitBits)) {
      var ends = [Int](repeating: 0, count: 1 << Int(digitBits))
      let mask = UInt64(1) << digitBits - 1
      for pair in pairs { ends[Int(pair >> shift & mask)] += 1 }
      var sum = 0
      for digit in ends.indices { (ends[digit], sum) = (sum, sum + ends[digit]) }
      for pair in pairs {
        let digit = Int(pair >> shift & mask)
        other[ends[digit]] = pair
        ends[digit] += 1
      }
      swap(&pairs, &other)
    }
  }
}

/// Small numbers collected in any order and given back in ascending order, each once.
struct NumberSet {
  private var bits: [UInt64]
  private var bounds = (low: Int.max, high: -1)

  /// - Parameter limit: Greater than every number.
  init(limit: Int) { bits = [UInt64](repeating: 0, count: limit / 64 + 1) }

  /// Collects a number.
  mutating func insert(_ number: Int) {
    let word = number >> 6
    bits[word] |= 1 << UInt64(number & 63)
    bounds = (min(bounds.low, word), max(bounds.high, word))
  }

  /// Gives the numbers and forgets them.
  ///
  /// - Complexity: O(n) in the numbers and their reach.
  mutating func drain() -> [Int32] {
    guard bounds.high >= 0 else { return [] }
    var numbers: [Int32] = []
    bits.withUnsafeMutableBufferPointer { bits in
      let reach = bounds.low...bounds.high
      numbers.reserveCapacity(reach.reduce(0) { $0 &+ bits[$1].nonzeroBitCount })
      for word in reach {
        var rest = bits[word]
        bits[word] = 0
        while rest != 0 {
          numbers.append(Int32(truncatingIfNeeded: word << 6 + rest.trailingZeroBitCount))
          rest &= rest &- 1
        }
      }
    }
    bounds = (Int.max, -1)
    return numbers
  }
}
