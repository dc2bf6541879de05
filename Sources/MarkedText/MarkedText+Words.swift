public import Lexicon

// Words by class, in a range and at a place.
//
// A range takes in the words that lie in it whole. Where several words of a class begin at one place the longest comes
// first.
extension MarkedText {
  /// The longest form in scalars; no word that ends at a place begins farther before it.
  private static var longestWord: Int { 24 }

  @inlinable @inline(__always)
  func isOf(_ index: Int, _ wordClass: WordClass) -> Bool {
    wordClass.isTopical
      ? words.entries[index].live >> UInt32(wordClass.rawValue) & 1 != 0
      : lexicon.form(Int(words.entries[index].form), isOf: wordClass)
  }

  @inlinable @inline(__always)
  func word(_ index: Int) -> Word {
    Word(
      form: Int(words.entries[index].form), range: Int(words.entries[index].start)..<words.entries[index].end,
      index: index)
  }

  /// Of fewer words than this each is looked at, index or not.
  @usableFromInline static var fewWords: Int { 8 }

  /// Calls for each word of a class in a range until the call returns false.
  @inlinable @inline(__always)
  func scan(_ wordClass: WordClass, _ range: Range<Int>, _ visit: (Int) -> Bool) {
    guard !range.isEmpty else { return }
    var index = Int(words.firstFrom[range.lowerBound])
    let last = Int(words.firstFrom[range.upperBound])
    if last &- index > Self.fewWords, !self.index.isEmpty {
      var places = self.index.places(of: wordClass, from: index)
      while let place = places.popFirst() {
        let index = Int(self.index.words[place])
        guard index < last else { return }
        if words.entries[index].end <= range.upperBound, isOf(index, wordClass), !visit(index) { return }
      }
      return
    }
    while index < last {
      if words.entries[index].end <= range.upperBound, isOf(index, wordClass), !visit(index) { return }
      index += 1
    }
  }

  /// Whether a word of a class lies in a range.
  ///
  /// - Complexity: O(m) in the words of the range.
  package func has(_ wordClass: WordClass, in range: Range<Int>) -> Bool {
    var found = false
    scan(wordClass, range) { _ in
      found = true
      return false
    }
    return found
  }

  /// Whether a word of one of some classes lies in a range; covered words count too.
  package func has(anyOf classes: WordClasses, in range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    var index = Int(words.firstFrom[range.lowerBound])
    let last = Int(words.firstFrom[range.upperBound])
    if last - index > Self.fewWords, !self.index.isEmpty {
      var found = false
      classes.each { wordClass in
        for place in self.index.places(of: wordClass, from: index) {
          let word = Int(self.index.words[place])
          if word >= last { break }
          found = found || words.entries[word].end <= range.upperBound
        }
        return !found
      }
      return found
    }
    while index < last {
      if words.entries[index].end <= range.upperBound,
        lexicon.form(Int(words.entries[index].form), isOf: classes)
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// The first word of a class in a range.
  package func first(_ wordClass: WordClass, in range: Range<Int>) -> Word? {
    var found: Word?
    scan(wordClass, range) {
      found = word($0)
      return false
    }
    return found
  }

  /// The last word of a class in a range, by where it begins.
  package func last(_ wordClass: WordClass, in range: Range<Int>) -> Word? {
    guard !range.isEmpty else { return nil }
    var index = Int(words.firstFrom[range.upperBound]) - 1
    let first = Int(words.firstFrom[range.lowerBound])
    var found: Int?
    while index >= first {
      if let found, words.entries[index].start < words.entries[found].start { break }
      if words.entries[index].end <= range.upperBound, isOf(index, wordClass) { found = index }
      index -= 1
    }
    return found.map(word)
  }

  /// The words of a class in a range.
  package func all(_ wordClass: WordClass, in range: Range<Int>) -> [Word] {
    var found: [Word] = []
    scan(wordClass, range) {
      found.append(word($0))
      return true
    }
    return found
  }

  /// The words of any of some classes in a range; covered words count too.
  package func all(anyOf classes: WordClasses, in range: Range<Int>) -> [Word] {
    var found: [Word] = []
    guard !range.isEmpty else { return found }
    let (first, last) = (Int(words.firstFrom[range.lowerBound]), Int(words.firstFrom[range.upperBound]))
    if last - first > Self.fewWords, !index.isEmpty {
      classes.each { wordClass in
        for place in index.places(of: wordClass, from: first) {
          let word = Int(index.words[place])
          if word >= last { break }
          if words.entries[word].end <= range.upperBound { found.append(self.word(word)) }
        }
        return true
      }
      // A word of two of the classes comes twice.
      found.sort { $0.index < $1.index }
      for place in found.indices.dropFirst().reversed() where found[place] == found[place - 1] {
        found.remove(at: place)
      }
      return found
    }
    for index in first..<last
    where lexicon.form(Int(words.entries[index].form), isOf: classes)
      && Int(words.entries[index].end) <= range.upperBound
    {
      found.append(word(index))
    }
    return found
  }

  /// The classes of all words in a range; covered words count too.
  ///
  /// - Complexity: O(m) in the words of the range.
  package func classes(in range: Range<Int>) -> WordClasses {
    var found = WordClasses()
    guard !range.isEmpty else { return found }
    for index in Int(words.firstFrom[range.lowerBound])..<Int(words.firstFrom[range.upperBound])
    where Int(words.entries[index].end) <= range.upperBound {
      found.formUnion(lexicon.classes(of: Int(words.entries[index].form)))
    }
    return found
  }

  /// Calls with the words of a class that begin in a range, wherever they end.
  package func forEach(_ wordClass: WordClass, startingIn range: Range<Int>, _ visit: (Word) -> Void) {
    guard !range.isEmpty else { return }
    for index in Int(words.firstFrom[range.lowerBound])..<Int(words.firstFrom[range.upperBound])
    where isOf(index, wordClass) {
      visit(word(index))
    }
  }

  /// How many words of a class lie in a range.
  package func count(_ wordClass: WordClass, in range: Range<Int>) -> Int {
    var count = 0
    scan(wordClass, range) { _ in
      count += 1
      return true
    }
    return count
  }

  /// The longest word of a class that a range begins with.
  package func opening(_ wordClass: WordClass, of range: Range<Int>) -> Word? {
    guard !range.isEmpty else { return nil }
    var index = Int(words.firstFrom[range.lowerBound])
    let last = Int(words.firstFrom[range.lowerBound + 1])
    while index < last {
      if words.entries[index].end <= range.upperBound, isOf(index, wordClass) { return word(index) }
      index += 1
    }
    return nil
  }

  /// The longest word of a class that a range ends with.
  ///
  /// - Complexity: O(m) in the words of the last scalars of the range.
  package func closing(_ wordClass: WordClass, of range: Range<Int>) -> Word? {
    guard !range.isEmpty else { return nil }
    var index = Int(words.firstFrom[max(range.lowerBound, range.upperBound - Self.longestWord)])
    let last = Int(words.firstFrom[range.upperBound])
    while index < last {
      if words.entries[index].end == range.upperBound, isOf(index, wordClass) { return word(index) }
      index += 1
    }
    return nil
  }

  /// Whether a range begins with a word of a class.
  package func opens(_ range: Range<Int>, with wordClass: WordClass) -> Bool {
    opening(wordClass, of: range) != nil
  }

  /// Whether a range ends with a word of a class.
  package func closes(_ range: Range<Int>, with wordClass: WordClass) -> Bool {
    closing(wordClass, of: range) != nil
  }

  /// Whether a range is one word of a class.
  package func `is`(_ range: Range<Int>, _ wordClass: WordClass) -> Bool {
    guard !range.isEmpty else { return false }
    var index = Int(words.firstFrom[range.lowerBound])
    let last = Int(words.firstFrom[range.lowerBound + 1])
    while index < last {
      if words.entries[index].end == range.upperBound, isOf(index, wordClass) { return true }
      index += 1
    }
    return false
  }

  /// What a word is within a class, as the class defines it; nil where it is not of the class.
  @inlinable
  package func value(_ word: Word, as wordClass: WordClass) -> Int? {
    lexicon.value(of: word.form, as: wordClass)
  }

  /// All that a word is within a class: a form may name two concepts.
  package func values(_ word: Word, as wordClass: WordClass) -> [Int] {
    lexicon.senses(of: word.form).filter { $0.wordClass == wordClass }.map { Int($0.value) }
  }

  /// Calls with each form that begins at a place, shortest first, marked everywhere or on demand.
  ///
  /// - Complexity: O(d) in the longest form.
  @inlinable @inline(__always)
  package func forms(at place: Int, _ visit: (_ form: Int, _ end: Int) -> Void) {
    guard place < units.count else { return }
    let states = lexicon.marked.states
    var state = states[0]
    var end = place
    while true {
      let code = codes[end]
      let next = states[Int(state.base) &+ Int(code)]
      guard next.check == code else { return }
      state = next
      end &+= 1
      if state.anyForm != 0 { visit(Int(state.anyForm) &- 1, end) }
    }
  }

  /// The longest form of a class that begins at a place, whether its class is marked everywhere or on demand.
  package func longestForm(_ wordClass: WordClass, at place: Int) -> (form: Int, end: Int)? {
    guard place < count, lexicon.edges.opens(wordClass, with: codes[place]) else { return nil }
    var found: (form: Int, end: Int)?
    forms(at: place) { form, end in
      if lexicon.form(form, isOf: wordClass) { found = (form, end) }
    }
    return found
  }
}
