/// Which classes have forms that begin with a character, and which have forms that end with it, told by one look.
///
/// Readers ask at each place of a text for forms of one class, and at nearly all of them there is none.
@frozen @usableFromInline
package struct ClassEdges: Sendable {
  /// By the code of a character, so many words of 64 classes each.
  @usableFromInline let opening: [UInt64]
  @usableFromInline let closing: [UInt64]

  /// Gathers them.
  ///
  /// - Parameters:
  ///   - parents: The trie's.
  ///   - senses: The meanings of all forms, one behind another.
  ///   - starts: Where the meanings of each form begin; one more at the end.
  /// - Complexity: O(n · d) in the forms and the longest of them.
  init(_ trie: DoubleArray, parents: [Int32], senses: [Lexicon.Sense], starts: [Int32]) {
    precondition(WordClass.allCases.count <= 8 * 64)
    let size = 8 * trie.codeCount
    var opening = [UInt64](repeating: 0, count: size)
    var closing = opening
    let (check, value) = (trie.check, trie.value)
    // In buffers, as an array asks at each write whether it is shared.
    opening.withUnsafeMutableBufferPointer { opening in
      closing.withUnsafeMutableBufferPointer { closing in
        for (state, form) in value.enumerated() where form > 0 {
          var first = state
          while parents[first] > 0 { first = Int(parents[first]) }
          for place in Int(starts[Int(form) - 1])..<Int(starts[Int(form)]) {
            let wordClass = senses[place].wordClass
            opening[Self.word(check[first], wordClass)] |= Self.bit(wordClass)
            closing[Self.word(check[state], wordClass)] |= Self.bit(wordClass)
          }
        }
      }
    }
    self.opening = opening
    self.closing = closing
  }

  @inlinable @inline(__always)
  static func word(_ code: UInt16, _ wordClass: WordClass) -> Int {
    Int(code) << 3 | Int(wordClass.rawValue >> 6)
  }

  @inlinable @inline(__always)
  static func bit(_ wordClass: WordClass) -> UInt64 { 1 &<< UInt64(wordClass.rawValue) }

  /// Whether a form of a class begins with a character, given by its code.
  @inlinable @inline(__always)
  package func opens(_ wordClass: WordClass, with code: UInt16) -> Bool {
    opening[Self.word(code, wordClass)] & Self.bit(wordClass) != 0
  }

  /// Whether a form of a class ends with a character, given by its code.
  @inlinable @inline(__always)
  package func closes(_ wordClass: WordClass, with code: UInt16) -> Bool {
    closing[Self.word(code, wordClass)] & Self.bit(wordClass) != 0
  }
}
