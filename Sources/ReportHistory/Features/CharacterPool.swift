import Lexicon
import MarkedText
import ReportModel

/// A marked text with its place among the texts of a history.
final class PooledText {
  /// The text.
  let marked: MarkedText
  /// Where it begins in the pool.
  let start: Int

  /// Gives a text its place.
  init(_ marked: MarkedText, start: Int) {
    self.marked = marked
    self.start = start
  }
}

/// A passage that is compared: of a report's one marked text where it can be read there, else of a copy of its own.
struct Excerpt {
  /// The text it is read in.
  let text: PooledText
  /// Where it stands in that, without blanks.
  let range: Range<Int>

  /// How many characters it has.
  var count: Int { range.count }
  /// Its characters.
  var units: ArraySlice<UInt16> { text.marked.units[range] }

  /// Whether it holds a word of a class.
  func has(_ wordClass: WordClass) -> Bool { text.marked.has(wordClass, in: range) }

  /// Whether it holds a word of a class that is looked for on demand.
  func holds(_ wordClass: WordClass) -> Bool { text.marked.holds(wordClass, in: range) }

  /// Whether it holds a digit.
  var hasDigit: Bool { text.marked.hasDigit(range) }
}

/// The texts of a history's reports one behind another, so that each character is looked at once.
struct CharacterPool {
  /// The words that texts are marked with.
  let lexicon: Lexicon
  /// The characters, a 0 behind each text.
  private(set) var units: [UInt16] = []

  /// Starts with no text.
  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Adds a text.
  mutating func add(_ marked: MarkedText) -> PooledText {
    let text = PooledText(marked, start: units.count)
    units += marked.units
    units.append(0)
    return text
  }

  /// Adds words that stand in no report as they are, such as a label.
  mutating func add(words: [UInt16]) -> Excerpt {
    let text = add(MarkedText(reading: words, lexicon: lexicon))
    return Excerpt(text: text, range: 0..<words.count)
  }

  /// The passage at a span of a text; a copy only where it holds blanks or begins or ends within a word.
  mutating func excerpt(_ span: Span, of text: PooledText) -> Excerpt {
    let range = text.marked.withoutBlanks(text.marked.range(span))
    if text.marked.standsAlone(range) { return Excerpt(text: text, range: range) }
    return add(words: text.marked.units[range].filter { $0 != 0x20 && $0 != 0x0A })
  }

  /// Words that are likely to stand in a range of a text: there, else by themselves.
  mutating func excerpt(_ words: [UInt16], near range: Range<Int>, of text: PooledText) -> Excerpt {
    if let place = text.marked.units[range].place(of: words[...]) {
      let range = place..<place + words.count
      if text.marked.standsAlone(range) { return Excerpt(text: text, range: range) }
    }
    return add(words: words)
  }
}
