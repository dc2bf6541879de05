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
}
