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
@usableFromInline
struct WordLane: Sendable {
  /// One word.
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline var start: Int32
    /// The topical classes of the word that no longer word of the same class covers.
    @usableFromInline var live: UInt32
    @usableFromInline var form: UInt16
    @usableFromInline var length: UInt16

    @inlinable @inline(__always) var end: Int { Int(start) &+ Int(length) }
  }

  @usableFromInline let entries: [Entry]
  /// By place: the number of the first word that begins there or behind.
  @usableFromInline let firstFrom: [Int32]

  /// No more words than this begin at one place: forms are no longer, nor are a negator and a deed together.
  private static let most = 32

  /// Walks the trie from each place.
  ///
  /// A word of two characters between two words that share it is there by chance and left out: 治安 in 整治安全隐患, 立案 in
  /// 建立案件移送制度.
  ///
  /// - Parameter codes: The code of each character, with one 0 behind the last.
  /// - Complexity: O(n · d) in the text and the longest form; near O(n), as a walk seldom goes beyond two steps.
  init(_ codes: [UInt16], _ lexicon: Lexicon) {
    let trie = lexicon.trie
    let (base, check, value, limit) = (trie.base, trie.check, lexicon.markedValue, trie.markedLimit)
    let topical = lexicon.topical
    let count = codes.count - 1
    let empty = Entry(start: 0, live: 0, form: 0, length: 0)
    var capacity = count + 2 * Self.most
    var entries = [Entry](repeating: empty, count: capacity)
    var firstFrom = [Int32](repeating: 0, count: count + 1)
    // How far the longest word of each topical class reaches so far.
    var reach = [Int32](repeating: -1, count: 32)
    // Where the longest word begins that ends at a place.
    var opening = [Int32](repeating: .max, count: count + 1)
    // Words that stand there by chance, in their order.
    var byChance: [Int] = []
    let root = Int(base[0])
    let negator: UInt32 = 1 << UInt32(WordClass.negator.rawValue)
    var found = 0
    for start in 0..<count {
      firstFrom[start] = Int32(truncatingIfNeeded: found)
      let first = codes[start]
      guard first &- 1 < limit &- 1 else { continue }
      let before = found
      var classes: UInt32 = 0
      var state = root &+ Int(first)
      var end = start &+ 1
      while true {
        let form = value[state]
        if form != 0 {
          entries[found] = Entry(
            start: Int32(truncatingIfNeeded: start), live: 0, form: form &- 1,
            length: UInt16(truncatingIfNeeded: end &- start))
          classes |= topical[Int(form &- 1)]
          found &+= 1
        }
        let code = codes[end]
        let children = Int(base[state])
        // A state without children has base 0, and nothing is reached by code 0.
        guard children != 0, code != 0, check[children &+ Int(code)] == code else { break }
        state = children &+ Int(code)
        end &+= 1
      }
      guard found > before else { continue }
      if classes & negator != 0 { Self.addAdmissions(to: &entries, from: before, &found, codes, lexicon) }
      // Longest first, so that what a longer word of the same class covers is told apart.
      var (low, high) = (before, found &- 1)
      while low < high {
        (entries[low], entries[high]) = (entries[high], entries[low])
        (low, high) = (low &+ 1, high &- 1)
      }
      for index in before..<found {
        let entry = entries[index]
        var bits = topical[Int(entry.form)]
        var live = bits
        let end = Int32(truncatingIfNeeded: entry.end)
        if opening[Int(end)] > entry.start { opening[Int(end)] = entry.start }
        while bits != 0 {
          let place = bits.trailingZeroBitCount
          bits &= bits &- 1
          if end <= reach[place] {
            live &= ~(1 << UInt32(truncatingIfNeeded: place))
          } else {
            reach[place] = end
          }
        }
        entries[index].live = live
      }
      // A word that ends behind the first character of one that begins here, and begins with the last of one that ends.
      if entries[before].length > 1, opening[start] < start - 1 {
        for index in Int(firstFrom[start - 1])..<before where entries[index].end == start + 1 {
          byChance.append(index)
        }
      }
      if capacity - found < Self.most {
        entries += [Entry](repeating: empty, count: capacity)
        capacity *= 2
      }
    }
    firstFrom[count] = Int32(truncatingIfNeeded: found)
    if !byChance.isEmpty {
      let kept = found - byChance.count
      Self.remove(byChance, from: &entries, found, &firstFrom)
      found = kept
    }
    entries.removeLast(capacity - found)
    self.entries = entries
    self.firstFrom = firstFrom
  }

  /// Adds what the negators that begin at a place say with the deeds right behind them: 没有启动, 迟迟未出台.
  ///
  /// - Parameter before: From here to `found` stand the words of the place, shortest first; so they do behind it.
  @inline(never)
  private static func addAdmissions(
    to entries: inout [Entry], from before: Int, _ found: inout Int, _ codes: [UInt16], _ lexicon: Lexicon
  ) {
    let trie = lexicon.trie
    for index in before..<found where lexicon.form(Int(entries[index].form), isOf: .negator) {
      var (state, end) = (0, entries[index].end)
      while true {
        let (code, children) = (Int(codes[end]), Int(trie.base[state]))
        guard children != 0, code != 0, Int(trie.check[children + code]) == code else { break }
        (state, end) = (children + code, end + 1)
        guard trie.value[state] != 0, lexicon.form(Int(trie.value[state]) - 1, isOf: .deed) else { continue }
        entries[found] = entries[index]
        entries[found].form = UInt16(lexicon.composedAdmission)
        entries[found].length = UInt16(end - Int(entries[index].start))
        found += 1
      }
    }
    entries[before..<found].sort { $0.length < $1.length }
  }

  /// Takes entries out.
  private static func remove(
    _ places: [Int], from entries: inout [Entry], _ count: Int, _ firstFrom: inout [Int32]
  ) {
    var (kept, next) = (places[0], 0)
    for index in places[0]..<count {
      if next < places.count, places[next] == index {
        next += 1
      } else {
        entries[kept] = entries[index]
        kept += 1
      }
    }
    next = 0
    for place in firstFrom.indices {
      while next < places.count, places[next] < Int(firstFrom[place]) { next += 1 }
      firstFrom[place] -= Int32(next)
    }
  }
}
