import Lexicon

/// A word of the lexicon where it stands in a text.
@frozen @usableFromInline
package struct Word: Sendable, Equatable {
  /// The number of its form.
  @usableFromInline package let form: Int
  /// Where it stands.
  @usableFromInline package let range: Range<Int>
  /// Its place in the lane.
  @usableFromInline let index: Int

  @inlinable @inline(__always)
  init(form: Int, range: Range<Int>, index: Int) {
    self.form = form
    self.range = range
    self.index = index
  }
}

/// All words of a text, overlapping and nested ones too, by start and then longest first.
@usableFromInline
struct WordLane: Sendable {
  /// One word.
  @usableFromInline
  struct Entry: Sendable, BitwiseCopyable {
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

  /// Finds the words of a text.
  ///
  /// A word of two characters between two words that share it is there by chance and left out: 治安 in 整治安全隐患, 立案 in
  /// 建立案件移送制度.
  ///
  /// - Complexity: O(n · d) in the text and the longest form; near O(n), as a walk seldom goes beyond two steps.
  init(_ sweep: Sweep, _ lexicon: Lexicon) {
    let longest = LongestForms(sweep, lexicon)
    var firstFrom: [Int32] = []
    entries = [Entry](room: longest.wordCount) { entries in
      firstFrom = [Int32](room: sweep.count + 1) { firstFrom in
        firstFrom.fill(with: 0)
        Self.write(longest, lexicon, &entries, firstFrom)
        firstFrom.sumUp()
      }
    }
    self.firstFrom = firstFrom
  }

  /// Writes the words, and behind each place how many begin there.
  private static func write(
    _ longest: LongestForms, _ lexicon: Lexicon, _ entries: inout Room<Entry>, _ begun: Room<Int32>
  ) {
    let forms = lexicon.marked.forms
    var reach = Reach()
    /// A bit for each place from `place` on at which a word of more than one character ends.
    var ends: UInt64 = 0
    var place = 0
    /// The first word that begins at `place`.
    var group = 0
    for index in longest.places.indices {
      let start = Int(longest.places[index])
      var form = longest.forms[index]
      ends >>= UInt64(start &- place)
      if ends & 1 != 0, start &- place == 1, forms[Int(form)].length > 1 {
        removePair(&entries, from: group)
        begun[start] = Int32(truncatingIfNeeded: entries.count &- group)
      }
      (place, group) = (start, entries.count)
      // Longest first, so that what a longer word of the same class covers is told apart.
      repeat {
        let own = forms[Int(form)]
        let live = reach.live(own.topical, end: Int32(truncatingIfNeeded: start &+ Int(own.length)))
        entries.append(
          Entry(start: Int32(truncatingIfNeeded: start), live: live, form: form &- 1, length: own.length))
        // The end of a word of one character is left out.
        ends |= 1 << UInt64(own.length) & ~2
        form = own.shorter
      } while form != 0
      begun[start &+ 1] = Int32(truncatingIfNeeded: entries.count &- group)
    }
  }

  /// Takes away the word of two characters among the last ones, which all begin at one place.
  private static func removePair(_ entries: inout Room<Entry>, from first: Int) {
    var last = entries.count - 1
    while last >= first, entries[last].length < 2 { last -= 1 }
    guard last >= first, entries[last].length == 2 else { return }
    for place in last..<entries.count - 1 { entries[place] = entries[place + 1] }
    entries.removeLast(1)
  }
}

/// How far the longest word of each topical class reaches so far.
private struct Reach {
  /// By class; the last is for words of no such class.
  private var ends = [Int32](repeating: -1, count: UInt32.bitWidth + 1)

  /// Those classes of a word that no longer word of the same class covers.
  @inline(__always)
  mutating func live(_ classes: UInt32, end: Int32) -> UInt32 {
    var live = classes
    var rest = classes
    // Most words are of one class or none: that much is done without a branch.
    repeat {
      let place = rest.trailingZeroBitCount
      let gap = end &- ends[place]
      // All bits where a longer word reaches as far.
      let covered = (gap &- 1) >> 31
      live &= ~(UInt32(bitPattern: covered) & 1 &<< UInt32(truncatingIfNeeded: place))
      ends[place] &+= gap & ~covered
      rest &= rest &- 1
    } while rest != 0
    return live
  }
}
