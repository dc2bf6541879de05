public import Lexicon

/// Where in a text the words of each class stand, so that those of one class are found without a look at all others.
///
/// A report is asked for hundreds of classes, of which it holds few; a passage that is looked at once needs no index.
@usableFromInline
struct ClassIndex: Sendable {
  /// By class, and one behind the last: where its words begin in `words`; empty for a text that has no index.
  @usableFromInline let starts: [Int32]
  /// The words of each class by their places in the lane, ascending; words that a longer one covers too.
  @usableFromInline let words: [Int32]

  /// An index of nothing.
  init() { (starts, words) = ([], []) }

  /// Gathers the words of a text by class.
  ///
  /// - Complexity: O(n) in the words and the classes.
  init(_ lane: WordLane, _ lexicon: Lexicon) {
    let classCount = WordClass.count
    // How many words each class has, told at the class behind it; their sums tell where each class begins.
    var starts = [Int32](repeating: 0, count: classCount + 1)
    // In buffers, as an array asks at each write whether it is shared; each place is one of a class or below its sum.
    starts.withUnsafeMutableBufferPointer { starts in
      for entry in lane.entries { lexicon.eachClass(of: Int(entry.form)) { starts[$0 &+ 1] &+= 1 } }
      for place in 1...classCount { starts[place] &+= starts[place &- 1] }
    }
    var next = starts
    let words = [Int32](unsafeUninitializedCapacity: Int(starts[classCount])) { words, count in
      count = Int(starts[classCount])
      next.withUnsafeMutableBufferPointer { next in
        var word: Int32 = 0
        for entry in lane.entries {
          lexicon.eachClass(of: Int(entry.form)) { place in
            words[Int(next[place])] = word
            next[place] &+= 1
          }
          word &+= 1
        }
      }
    }
    (self.starts, self.words) = (starts, words)
  }

  /// Whether the text has no index.
  @inlinable @inline(__always) var isEmpty: Bool { starts.isEmpty }

  /// The words of a class in `words` that are at or behind one of the lane.
  ///
  /// - Complexity: O(log n) in the words of the class.
  @inlinable
  func places(of wordClass: WordClass, from word: Int) -> Range<Int> {
    var low = Int(starts[Int(wordClass.rawValue)])
    let end = Int(starts[Int(wordClass.rawValue) + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(words[middle]) < word { low = middle + 1 } else { high = middle }
    }
    return low..<end
  }
}
