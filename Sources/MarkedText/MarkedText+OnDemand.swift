public import Lexicon

// Forms asked for at a place, of classes that are marked everywhere or on demand.
extension MarkedText {
  /// Where the longest form of a class ends that a range begins with; nil where it begins with none.
  ///
  /// - Complexity: O(d) in the longest form.
  package func end(of wordClass: WordClass, opening range: Range<Int>) -> Int? {
    guard range.lowerBound < count, lexicon.edges.opens(wordClass, with: codes[range.lowerBound]) else {
      return nil
    }
    var found: Int?
    forms(at: range.lowerBound) { form, end in
      if end <= range.upperBound, lexicon.form(form, isOf: wordClass) { found = end }
    }
    return found
  }

  /// Whether a form of a class may begin at a place, told by one look at its character.
  @inlinable @inline(__always)
  package func mayOpen(_ wordClass: WordClass, at place: Int) -> Bool {
    place < units.count && lexicon.edges.opens(wordClass, with: codes[place])
  }

  /// Whether a form of a class lies in a range.
  ///
  /// - Complexity: O(n · d) in the range and the longest form; for classes marked everywhere `has(_:in:)` is faster.
  package func holds(_ wordClass: WordClass, in range: Range<Int>) -> Bool {
    range.contains { end(of: wordClass, opening: $0..<range.upperBound) != nil }
  }
}
