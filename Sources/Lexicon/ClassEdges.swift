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
  ///   - classes: The classes of a form, by its number.
  /// - Complexity: O(n · d) in the forms and the longest of them.
  init(_ trie: DoubleArray, parents: [Int32], classes: (_ form: Int) -> some Sequence<WordClass>) {
    precondition(WordClass.allCases.count <= 8 * 64)
    let size = 8 * trie.codeCount
    var opening = [UInt64](repeating: 0, count: size)
    var closing = opening
    for (state, form) in trie.value.enumerated() where form > 0 {
      var first = state
      while parents[first] > 0 { first = Int(parents[first]) }
      for wordClass in classes(Int(form) - 1) {
        opening[Self.word(trie.check[first], wordClass)] |= Self.bit(wordClass)
        closing[Self.word(trie.check[state], wordClass)] |= Self.bit(wordClass)
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
