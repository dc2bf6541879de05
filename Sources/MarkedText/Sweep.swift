import Lexicon

/// One loop over the reading text: the trie's code of each character, the marks, and the places at which a number or an
/// enumerator may begin.
struct Sweep {
  /// The code of each character in the lexicon's trie, with one 0 behind the last.
  let codes: [UInt16]
  let marks: MarkLane
  let candidates: [Int32]

  /// - Complexity: O(n).
  init(_ units: [UInt16], _ lexicon: Lexicon) {
    let count = units.count
    let (codeOf, sortOf) = (lexicon.trie.codes, CharacterSort.table)
    var codes = [UInt16](repeating: 0, count: count + 1)
    var places = [Int32](repeating: 0, count: count)
    var kinds = [Punctuation](repeating: .stop, count: count)
    var candidates = [Int32](repeating: 0, count: count)
    var (found, opening) = (0, 0)
    for index in 0..<count {
      let unit = Int(units[index])
      codes[index] = codeOf[unit]
      let sort = sortOf[unit]
      guard sort != 0 else { continue }
      if sort >> CharacterSort.markShift == 0 {
        candidates[opening] = Int32(truncatingIfNeeded: index)
        opening += 1
      } else if let mark = Punctuation(rawValue: sort >> CharacterSort.markShift - 1) {
        // 1,900 is one number.
        if mark == .comma || mark == .colon, MarkLane.partsNumber(units, index) { continue }
        places[found] = Int32(truncatingIfNeeded: index)
        kinds[found] = mark
        found += 1
      }
    }
    places.removeLast(count - found)
    kinds.removeLast(count - found)
    candidates.removeLast(count - opening)
    self.codes = codes
    self.candidates = candidates
    marks = MarkLane(places: places, kinds: kinds)
  }
}
