public import Lexicon

// Words of any class in a range, and the concepts that a range names.
extension MarkedText {
  /// Calls for each word that lies in a range, overlapping ones too, by start and then longest first.
  ///
  /// - Complexity: O(m) in the words of the range.
  @inlinable @inline(__always)
  package func eachWord(in range: Range<Int>, _ visit: (Word) -> Void) {
    guard !range.isEmpty else { return }
    var index = Int(words.firstFrom[range.lowerBound])
    let last = Int(words.firstFrom[range.upperBound])
    while index < last {
      let entry = words.entries[index]
      if entry.end <= range.upperBound {
        visit(Word(form: Int(entry.form), range: Int(entry.start)..<entry.end, index: index))
      }
      index += 1
    }
  }

  /// Whether a word names a concept and no longer word covers it that names one.
  @inlinable
  package func namesConcept(_ word: Word) -> Bool {
    words.entries[word.index].live >> UInt32(WordClass.concept.rawValue) & 1 != 0
  }

  /// Calls for each concept that a range names, with where: the place is that of `Lexicon.concepts`.
  ///
  /// - Complexity: O(m) in the words of the range.
  @inlinable @inline(__always)
  package func eachConcept(in range: Range<Int>, _ visit: (_ concept: Int, _ place: Range<Int>) -> Void) {
    eachWord(in: range) { word in
      guard namesConcept(word) else { return }
      for sense in lexicon.senses(of: word.form) where sense.wordClass == .concept {
        visit(Int(sense.value), word.range)
      }
    }
  }

  /// The longest form of one of some classes that begins at a place and ends at a bound or before it.
  ///
  /// - Complexity: O(d) in the longest form.
  package func longestForm(
    anyOf classes: WordClasses, at place: Int, before bound: Int
  ) -> (form: Int, end: Int)? {
    var found: (form: Int, end: Int)?
    forms(at: place) { form, end in
      if end <= bound, lexicon.form(form, isOf: classes) { found = (form, end) }
    }
    return found
  }
}
