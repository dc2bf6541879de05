import Lexicon

/// A word of the lexicon where it stands in a text.
package struct Word: Sendable, Equatable {
  /// The number of its form.
  package let form: Int
  /// Where it stands.
  package let range: Range<Int>
  /// Its place in the lane.
  let index: Int
}

/// All words of a text, overlapping and nested ones too, by start and then longest first.
struct WordLane: Sendable {
  let forms: [UInt16]
  let starts: [Int32]
  let ends: [Int32]
  /// The topical classes of the word that no longer word of the same class covers.
  let live: [UInt32]
  /// By place: the number of the first word that begins there or behind.
  let firstFrom: [Int32]

  /// Walks the trie from each place.
  ///
  /// - Complexity: O(n · d) in the text and the longest form; near O(n), as a walk seldom goes beyond two steps.
  init(_ units: [UInt16], _ lexicon: Lexicon) {
    let trie = lexicon.trie
    let (codes, base, check, value) = (trie.codes, trie.base, trie.check, trie.value)
    let limit = trie.starterLimit
    let (topical, onDemand) = (lexicon.topical, lexicon.isOnDemand)
    let count = units.count
    var coded = [UInt16](repeating: 0, count: count + 1)
    for index in 0..<count { coded[index] = codes[Int(units[index])] }
    var capacity = count + 64
    var forms = [UInt16](repeating: 0, count: capacity)
    var starts = [Int32](repeating: 0, count: capacity)
    var ends = [Int32](repeating: 0, count: capacity)
    var live = [UInt32](repeating: 0, count: capacity)
    var firstFrom = [Int32](repeating: 0, count: count + 1)
    var reach = [Int32](repeating: -1, count: 32)
    var found = 0
    for start in 0..<count {
      firstFrom[start] = Int32(found)
      let first = coded[start]
      guard first != 0, first < limit else { continue }
      let before = found
      var state = Int(base[0]) + Int(first)
      var end = start + 1
      while true {
        let form = value[state]
        if form != 0, !onDemand[Int(form) - 1] {
          forms[found] = form - 1
          starts[found] = Int32(start)
          ends[found] = Int32(end)
          found += 1
        }
        let next = Int(base[state]) + Int(coded[end])
        // A state without children has base 0, and nothing is reached by code 0.
        guard coded[end] != 0, base[state] != 0, check[next] == coded[end] else { break }
        state = next
        end += 1
      }
      guard found > before else { continue }
      // Longest first, and what a longer word of the same class covers is told apart.
      var (low, high) = (before, found - 1)
      while low < high {
        forms.swapAt(low, high)
        ends.swapAt(low, high)
        low += 1
        high -= 1
      }
      for index in before..<found {
        var bits = topical[Int(forms[index])]
        var kept = bits
        let end = ends[index]
        while bits != 0 {
          let place = bits.trailingZeroBitCount
          bits &= bits - 1
          if end <= reach[place] {
            kept &= ~(1 << UInt32(place))
          } else {
            reach[place] = end
          }
        }
        live[index] = kept
      }
      if capacity - found < 64 {
        let more = capacity
        forms += [UInt16](repeating: 0, count: more)
        starts += [Int32](repeating: 0, count: more)
        ends += [Int32](repeating: 0, count: more)
        live += [UInt32](repeating: 0, count: more)
        capacity += more
      }
    }
    firstFrom[count] = Int32(found)
    forms.removeLast(capacity - found)
    starts.removeLast(capacity - found)
    ends.removeLast(capacity - found)
    live.removeLast(capacity - found)
    self.forms = forms
    self.starts = starts
    self.ends = ends
    self.live = live
    self.firstFrom = firstFrom
  }
}
