public import Lexicon

// Forms looked for at a place, whether their class is marked everywhere or on demand.
extension MarkedText {
  /// The longest form of a class that ends right before a place and does not begin before another.
  ///
  /// - Complexity: O(d²) in the longest such form, near O(d).
  package func form(_ wordClass: WordClass, endingAt end: Int, notBefore low: Int) -> Range<Int>? {
    longestForm(wordClass, endingAt: end, from: low).map { $0.start..<end }
  }

  /// The longest form of a class that begins at the start of a range and lies in it.
  package func form(_ wordClass: WordClass, opening range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, lexicon.edges.opens(wordClass, with: codes[range.lowerBound]) else { return nil }
    var found: Range<Int>?
    forms(at: range.lowerBound) { form, end in
      if end <= range.upperBound, lexicon.form(form, isOf: wordClass) { found = range.lowerBound..<end }
    }
    return found
  }

  /// Whether a range is one form of a class.
  package func isForm(_ range: Range<Int>, _ wordClass: WordClass) -> Bool {
    form(wordClass, opening: range)?.upperBound == range.upperBound
  }

  /// Calls with each word of a class in a range.
  ///
  /// - Complexity: O(m) in the words of the range.
  @inlinable
  package func each(_ wordClass: WordClass, in range: Range<Int>, _ visit: (Word) -> Void) {
    guard !range.isEmpty else { return }
    let entries = words.entries
    let bit = wordClass.isTopical ? UInt32(1) << UInt32(wordClass.rawValue) : 0
    for index in Int(words.firstFrom[range.lowerBound])..<Int(words.firstFrom[range.upperBound]) {
      let entry = entries[index]
      guard entry.end <= range.upperBound,
        bit != 0 ? entry.live & bit != 0 : lexicon.form(Int(entry.form), isOf: wordClass)
      else { continue }
      visit(Word(form: Int(entry.form), range: Int(entry.start)..<entry.end, index: index))
    }
  }

  /// The longest form of a class that a range ends with, whether its class is marked everywhere or on demand.
  package func longestForm(_ wordClass: WordClass, closing range: Range<Int>) -> Range<Int>? {
    form(wordClass, endingAt: range.upperBound, notBefore: range.lowerBound)
  }

  /// The first form of a class in a range, the longest at its place, whether its class is marked everywhere or on
  /// demand.
  ///
  /// - Complexity: O(n · d) in the range and the longest form.
  package func firstForm(_ wordClass: WordClass, in range: Range<Int>) -> Range<Int>? {
    for start in range {
      if let found = longestForm(wordClass, at: start), found.end <= range.upperBound {
        return start..<found.end
      }
    }
    return nil
  }
}
