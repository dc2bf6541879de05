package import Lexicon

// Words one by one, and forms that end at a place.
extension MarkedText {
  /// Calls with each word of a class in a range.
  ///
  /// - Complexity: O(m) in the words of the range.
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

  /// Where the longest form of a class begins that ends at a place and begins within a range, whether its class is
  /// marked everywhere or on demand.
  ///
  /// - Complexity: O(d²) in the longest such form, which has at most eight scalars.
  package func longestForm(_ wordClass: WordClass, closing range: Range<Int>) -> Range<Int>? {
    for start in max(range.lowerBound, range.upperBound - 8)..<range.upperBound {
      var isFound = false
      forms(at: start) { form, end in
        if end == range.upperBound, lexicon.form(form, isOf: wordClass) { isFound = true }
      }
      if isFound { return start..<range.upperBound }
    }
    return nil
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
