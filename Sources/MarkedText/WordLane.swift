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
        Self.write(longest, sweep.codes, lexicon, &entries, firstFrom)
        firstFrom.sumUp()
      }
    }
    self.firstFrom = firstFrom
  }

  /// Writes the words, and behind each place how many begin there.
  private static func write(
    _ longest: LongestForms, _ codes: [UInt16], _ lexicon: Lexicon, _ entries: inout Room<Entry>,
    _ begun: Room<Int32>
  ) {
    let forms = lexicon.marked.forms
    let (composed, notDone) = (
      UInt16(lexicon.composedAdmission), UInt32(1) << UInt32(WordClass.notDone.rawValue)
    )
    var reach = Reach()
    /// A bit for each place from `place` on at which a word of more than one character ends.
    var ends: UInt64 = 0
    var place = 0
    /// The first word that begins at `place`.
    var group = 0
    for index in longest.places.indices {
      let start = Int(longest.places[index])
      var form = longest.forms[index]
      var admissions: UInt32 = 0
      if forms[Int(form)].topical & MarkedForms.negating != 0 {
        admissions = Self.admissions(form, at: start, codes, lexicon)
      }
      ends >>= UInt64(start &- place)
      if ends & 1 != 0, start &- place == 1, forms[Int(form)].length > 1 || admissions != 0 {
        removePair(&entries, from: group)
        begun[start] = Int32(truncatingIfNeeded: entries.count &- group)
      }
      (place, group) = (start, entries.count)
      // Longest first, so that what a longer word of the same class covers is told apart.
      while admissions != 0 {
        let (admission, own) = (31 &- admissions.leadingZeroBitCount, forms[Int(form)])
        if form != 0, Int(own.length) > admission {
          put(form &- 1, own.topical, own.length, at: start, &entries, &reach, &ends)
          form = own.shorter
        } else {
          put(composed, notDone, UInt16(admission), at: start, &entries, &reach, &ends)
          admissions ^= 1 << UInt32(admission)
        }
      }
      while form != 0 {
        let own = forms[Int(form)]
        put(form &- 1, own.topical, own.length, at: start, &entries, &reach, &ends)
        form = own.shorter
      }
      begun[start &+ 1] = Int32(truncatingIfNeeded: entries.count &- group)
    }
  }

  /// Puts a word behind the others.
  @inline(__always)
  private static func put(
    _ form: UInt16, _ topical: UInt32, _ length: UInt16, at start: Int, _ entries: inout Room<Entry>,
    _ reach: inout Reach, _ ends: inout UInt64
  ) {
    let live = reach.live(topical, end: Int32(truncatingIfNeeded: start &+ Int(length)))
    entries.append(Entry(start: Int32(truncatingIfNeeded: start), live: live, form: form, length: length))
    // The end of a word of one character is left out.
    ends |= 1 << UInt64(length) & ~2
  }

  /// What the negators that begin at a place say with the deeds right behind them (没有启动, 迟迟未出台): a bit for each
  /// length that such an admission has.
  ///
  /// - Parameter form: The longest form that begins there.
  @inline(never)
  private static func admissions(
    _ form: UInt16, at start: Int, _ codes: [UInt16], _ lexicon: Lexicon
  ) -> UInt32 {
    let (states, forms) = (lexicon.marked.states, lexicon.marked.forms)
    var (found, form): (UInt32, UInt16) = (0, form)
    while form != 0 {
      let own = forms[Int(form)]
      if lexicon.form(Int(form) - 1, isOf: .negator) {
        var (state, end) = (states[0], start + Int(own.length))
        while true {
          let code = codes[end]
          let next = states[Int(state.base) + Int(code)]
          guard next.check == code else { break }
          (state, end) = (next, end + 1)
          if state.anyForm != 0, lexicon.form(Int(state.anyForm) - 1, isOf: .deed) {
            found |= 1 << UInt32(end - start)
          }
        }
      }
      form = own.shorter
    }
    return found
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
