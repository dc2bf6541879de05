package import Lexicon

// Passages that are read by themselves.
extension MarkedText {
  /// The longest form in scalars; no word that ends at a place begins farther before it.
  private static var longestForm: Int { 24 }

  /// Whether a range can be read by itself where it stands: it holds no blank and no line end, and no word reaches
  /// across one of its bounds, so that its words are those that it would have alone.
  ///
  /// - Complexity: O(n) in the range and the words around its bounds.
  package func standsAlone(_ range: Range<Int>) -> Bool {
    for place in range where units[place] == 0x20 || units[place] == 0x0A { return false }
    return !isWithinWord(range.lowerBound) && !isWithinWord(range.upperBound)
  }

  /// Whether a word begins before a place and ends behind it.
  private func isWithinWord(_ place: Int) -> Bool {
    var index = Int(words.firstFrom[max(0, place - Self.longestForm)])
    let last = Int(words.firstFrom[place])
    while index < last {
      if words.entries[index].end > place { return true }
      index += 1
    }
    return false
  }

  /// Calls with all that the words of a class in a range are within the class, and where each stands.
  ///
  /// - Complexity: O(m) in the words of the range.
  package func visitValues(
    of wordClass: WordClass, in range: Range<Int>, _ visit: (_ value: Int, _ range: Range<Int>) -> Void
  ) {
    guard !range.isEmpty else { return }
    for index in Int(words.firstFrom[range.lowerBound])..<Int(words.firstFrom[range.upperBound]) {
      let entry = words.entries[index]
      guard entry.end <= range.upperBound,
        wordClass.isTopical
          ? entry.live >> UInt32(wordClass.rawValue) & 1 != 0
          : lexicon.form(Int(entry.form), isOf: wordClass)
      else { continue }
      for sense in lexicon.senses(of: Int(entry.form)) where sense.wordClass == wordClass {
        visit(Int(sense.value), Int(entry.start)..<entry.end)
      }
    }
  }
}
