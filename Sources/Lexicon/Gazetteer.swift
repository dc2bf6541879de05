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
      var name: [UInt16] = []
      var rank = Ranks.province
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte >= 0xE0, index + 2 < bytes.count {
          name.append(
            UInt16(byte & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6 | UInt16(bytes[index + 2] & 0x3F)
          )
          index += 3
          continue
        }
        index += 1
        if !name.isEmpty { add(name, rank) }
        name.removeAll(keepingCapacity: true)
        switch byte {
        case UInt8(ascii: "|"): rank = .prefecture
        case UInt8(ascii: ":"): rank = .county
        case UInt8(ascii: "\n"): rank = .province
        default: break
        }
      }
      if !name.isEmpty { add(name, rank) }
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
    var at = slot(hash)
    while slots[at] != 0 {
      let number = Int(slots[at]) - 1
      let start = Int(starts[number])
      if Int(starts[number + 1]) - start == length,
        (0..<length).allSatisfy({ letters[start + $0] == units[last - $0] })
      {
        return number
      }
      at = (at + 1) & mask
    }
    return nil
  }

  private mutating func add(_ name: [UInt16], _ rank: Ranks) {
    var hash: UInt32 = 0
    for unit in name.reversed() { hash = Self.next(hash, unit) }
    if let known = number(hash, length: name.count, last: name.count - 1, in: name) {
      ranks[known].insert(rank)
      return
    }
    for unit in name.reversed() { letters.append(unit) }
    starts.append(Int32(letters.count))
    ranks.append(rank)
    var at = slot(hash)
    while slots[at] != 0 { at = (at + 1) & mask }
    slots[at] = UInt16(ranks.count)
  }
}
