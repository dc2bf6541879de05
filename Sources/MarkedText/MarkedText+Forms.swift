package import Lexicon

// Forms looked for at a place, whether their class is marked everywhere or on demand.
extension MarkedText {
  /// No form that is looked for by where it ends is longer.
  private static var longestEnding: Int { 8 }

  /// The longest form of a class that ends right before a place and does not begin before another.
  ///
  /// - Complexity: O(1) walks of the trie, which seldom go beyond two steps.
  package func form(_ wordClass: WordClass, endingAt end: Int, notBefore low: Int) -> Range<Int>? {
    let trie = lexicon.trie
    for start in max(low, end - Self.longestEnding)..<max(low, end) {
      guard trie.codes[Int(units[start])] < trie.starterLimit else { continue }
      var state = 0
      var at = start
      while at < end {
        let code = trie.codes[Int(units[at])]
        guard code != 0, trie.base[state] != 0 else { break }
        let next = Int(trie.base[state]) + Int(code)
        guard trie.check[next] == code else { break }
        state = next
        at += 1
      }
      guard at == end, trie.value[state] != 0 else { continue }
      if lexicon.form(Int(trie.value[state]) - 1, isOf: wordClass) { return start..<end }
    }
    return nil
  }

  /// The longest form of a class that begins at the start of a range and lies in it.
  package func form(_ wordClass: WordClass, opening range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, lexicon.trie.codes[Int(units[range.lowerBound])] < lexicon.trie.starterLimit else {
      return nil
    }
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
