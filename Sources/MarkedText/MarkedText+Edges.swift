package import Lexicon

// Words that end or begin at a place, of all classes at once: readers that decide by what stands right before and right
// behind a number ask once and test bits.
extension MarkedText {
  /// No word that is asked for at its end is longer, in scalars.
  private static var longestEdge: Int { 8 }

  /// The classes of all words that end at a place and begin not before another.
  ///
  /// - Complexity: O(d²) in the longest such word, near O(d).
  package func classes(endingAt place: Int, from lower: Int) -> WordClasses {
    var found = WordClasses()
    endings(at: place, from: lower) { form, _ in found.formUnion(lexicon.classes(of: form)) }
    return found
  }

  /// The classes of all words that begin at a place and end not behind another.
  ///
  /// - Complexity: O(d) in the longest word.
  package func classes(beginningAt place: Int, to upper: Int) -> WordClasses {
    var found = WordClasses()
    forms(at: place) { form, end in
      if end <= upper { found.formUnion(lexicon.classes(of: form)) }
    }
    return found
  }

  /// The longest form of a class that ends at a place and begins not before another.
  package func longestForm(
    _ wordClass: WordClass, endingAt place: Int, from lower: Int
  ) -> (form: Int, start: Int)? {
    guard place > max(lower, 0), lexicon.edges.closes(wordClass, with: codes[place - 1]) else { return nil }
    var found: (form: Int, start: Int)?
    endings(at: place, from: lower) { form, start in
      if found == nil, lexicon.form(form, isOf: wordClass) { found = (form, start) }
    }
    return found
  }

  /// The place reached by going back over words of a class that end at a place.
  package func skipBack(_ wordClass: WordClass, endingAt place: Int, from lower: Int) -> Int {
    var place = place
    while let found = longestForm(wordClass, endingAt: place, from: lower) { place = found.start }
    return place
  }

  /// Calls with each form that ends at a place, longest first.
  @inline(__always)
  private func endings(at place: Int, from lower: Int, _ visit: (_ form: Int, _ start: Int) -> Void) {
    let states = lexicon.marked.states
    var start = max(lower, place - Self.longestEdge, 0)
    walk: while start < place {
      defer { start += 1 }
      var state = states[0]
      for index in start..<place {
        let code = codes[index]
        let next = states[Int(state.base) &+ Int(code)]
        guard next.check == code else { continue walk }
        state = next
      }
      if state.anyForm != 0 { visit(Int(state.anyForm) &- 1, start) }
    }
  }

  /// Whether a place holds a digit or a character of a number in Chinese numerals.
  package func isNumeral(_ place: Int) -> Bool {
    units.indices.contains(place) && (units[place].isDigit || NumeralCharacter.isChinese(units[place]))
  }
}
