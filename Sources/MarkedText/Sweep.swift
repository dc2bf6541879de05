import Lexicon

/// One loop over the reading text: the trie's code of each character, the places at which a word may begin, the marks,
/// and the places at which a number or an enumerator may begin.
struct Sweep {
  /// The code of each character in the lexicon's trie, with one 0 behind the last.
  private(set) var codes: [UInt16] = []
  /// The places where the first two characters begin a form that is marked everywhere, or the first is one.
  private(set) var openings: [Int32] = []
  let marks: MarkLane
  /// How many characters there are.
  let count: Int
  private(set) var candidates: [Int32] = []

  /// - Complexity: O(n).
  init(_ units: [UInt16], _ lexicon: Lexicon) {
    count = units.count
    var (codes, openings): ([UInt16], [Int32]) = ([], [])
    // What is of a sort is looked at in a loop of its own: in this one no branch depends on the text.
    let special = [Int32](room: units.count) { special in
      openings = [Int32](room: units.count + 1) { openings in
        codes = [UInt16](room: units.count + 1) { codes in
          Self.sweep(units, lexicon, &codes, &openings, &special)
        }
      }
    }
    (self.codes, self.openings) = (codes, openings)
    var places: [Int32] = []
    var kinds: [Punctuation] = []
    let (sortOf, markOf) = (CharacterSort.table, CharacterSort.marks)
    candidates = [Int32](room: special.count) { candidates in
      places = [Int32](room: special.count) { places in
        kinds = [Punctuation](room: special.count) { kinds in
          for place in special {
            let sort = sortOf[units[Int(place)]]
            guard let mark = markOf[Int(sort >> CharacterSort.markShift)] else {
              candidates.append(place)
              continue
            }
            // 1,900 is one number.
            if mark == .comma || mark == .colon, MarkLane.partsNumber(units, Int(place)) { continue }
            places.append(place)
            kinds.append(mark)
          }
        }
      }
    }
    marks = MarkLane(places: places, kinds: kinds)
  }

  @inline(__always)
  private static func sweep(
    _ units: [UInt16], _ lexicon: Lexicon, _ codes: inout Room<UInt16>, _ openings: inout Room<Int32>,
    _ special: inout Room<Int32>
  ) {
    let (codeOf, sortOf) = (lexicon.trie.codes, CharacterSort.table)
    let (check, openingOf) = (lexicon.trie.check, lexicon.marked.openings)
    // The place before the first begins nothing.
    var opening: UInt32 = 0
    var before: Int32 = -1
    for unit in units {
      let code = codeOf[unit]
      codes.append(code)
      // The low bits are the base of the state that the character before leads to.
      let label = check[Int(opening & 0xFFFF) &+ Int(code)]
      openings.append(before, times: isZero(label ^ code) | opening >> 16)
      opening = openingOf[Int(code)]
      before &+= 1
      special.append(before, times: 1 &- isZero(UInt16(sortOf[unit])))
    }
    codes.append(0)
    openings.append(before, times: opening >> 16)
  }

  /// 1 for zero, 0 for all else.
  @inline(__always)
  static func isZero(_ number: UInt16) -> UInt32 { (UInt32(number) &- 1) >> 31 }
}
