/// The names of China's units from the province down to the county, looked up by where they end.
///
/// It tells where a county's name ends and a township's begins (东乡族自治县龙泉镇, 社旗县李店镇). A name that is not in it is
/// no worse for that: readers find it by its form.
package struct Gazetteer: Sendable {
  /// What a name is the name of; some names are of several (吉林).
  package struct Ranks: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A province, or a city of that rank.
    package static let province = Ranks(rawValue: 1)
    /// A unit between province and county.
    package static let prefecture = Ranks(rawValue: 2)
    /// A county, a district, a banner, a city of that rank.
    package static let county = Ranks(rawValue: 4)
  }

  /// A name where it ends in a text.
  package struct Match: Sendable {
    /// Where it begins.
    package let start: Int
    package let ranks: Ranks
  }

  /// The units of today and of the years since 2019; made when first asked for.
  package static let standard = Gazetteer(CountyTable.text)

  /// The longest name in code units.
  package static let longestName = 15

  /// All names, one behind the other, each from its last scalar to its first.
  private var letters: [UInt16] = []
  /// Where each name begins in `letters`.
  private var starts: [Int32] = [0]
  private var ranks: [Ranks] = []
  /// Names by the hash of their scalars, one more than their number; 0 for a free slot.
  private var slots: [UInt16]
  private let mask: Int

  /// Reads a table whose lines are `province|prefecture : county county …`.
  ///
  /// - Complexity: O(n) in the table.
  package init(_ table: String) {
    mask = (1 << 13) - 1
    slots = [UInt16](repeating: 0, count: mask + 1)
    letters.reserveCapacity(table.utf8.count / 3)
    var table = table
    table.withUTF8 { bytes in
      var rank = Ranks.province
      var index = 0
      while index < bytes.count {
        let start = index
        while index + 2 < bytes.count, bytes[index] >= 0xE0 { index += 3 }
        if index > start { add(bytes, start..<index, rank) }
        guard index < bytes.count else { break }
        switch bytes[index] {
        case UInt8(ascii: "|"): rank = .prefecture
        case UInt8(ascii: ":"): rank = .county
        case UInt8(ascii: "\n"): rank = .province
        default: break
        }
        index += 1
      }
    }
  }

  /// How many names there are.
  package var count: Int { ranks.count }

  // MARK: - Looking up

  /// The longest name of a rank that ends right before a place and does not begin before another.
  ///
  /// - Complexity: O(1): no name is longer than `longestName`.
  package func longest(_ wanted: Ranks, endingAt end: Int, notBefore low: Int, in units: [UInt16]) -> Match? {
    var hash: UInt32 = 0
    var found: Match?
    var start = end
    while start > max(low, end - Self.longestName) {
      start -= 1
      hash = Self.next(hash, units[start])
      guard let number = number(hash, length: end - start, last: end - 1, in: units) else { continue }
      if !ranks[number].isDisjoint(with: wanted) { found = Match(start: start, ranks: ranks[number]) }
    }
    return found
  }

  @inline(__always)
  private static func next(_ hash: UInt32, _ unit: UInt16) -> UInt32 {
    (hash ^ UInt32(unit)) &* 0x0100_0193 &+ 0x9E37
  }

  private func slot(_ hash: UInt32) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 15) & mask }

  /// The number of the name that is written backwards from a place.
  private func number(_ hash: UInt32, length: Int, last: Int, in units: [UInt16]) -> Int? {
    number(hash, length: length) { start in
      (0..<length).allSatisfy { letters[start + $0] == units[last - $0] }
    }
  }

  /// The number of the name of a hash and a length whose letters, which begin at a place, are those that are looked for.
  @inline(__always)
  private func number(_ hash: UInt32, length: Int, where areSame: (_ start: Int) -> Bool) -> Int? {
    var at = slot(hash)
    while slots[at] != 0 {
      let number = Int(slots[at]) - 1
      let start = Int(starts[number])
      if Int(starts[number + 1]) - start == length, areSame(start) { return number }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Adds a name whose characters are of three bytes each.
  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ rank: Ranks) {
    let (own, length) = (letters.count, name.count / 3)
    var hash: UInt32 = 0
    for place in stride(from: name.upperBound - 3, through: name.lowerBound, by: -3) {
      let unit =
        UInt16(bytes[place] & 0x0F) << 12 | UInt16(bytes[place + 1] & 0x3F) << 6
        | UInt16(bytes[place + 2] & 0x3F)
      hash = Self.next(hash, unit)
      letters.append(unit)
    }
    let known = number(hash, length: length) { start in
      (0..<length).allSatisfy { letters[start + $0] == letters[own + $0] }
    }
    if let known {
      letters.removeLast(length)
      ranks[known].insert(rank)
      return
    }
    starts.append(Int32(letters.count))
    ranks.append(rank)
    var at = slot(hash)
    while slots[at] != 0 { at = (at + 1) & mask }
    slots[at] = UInt16(ranks.count)
  }
}
