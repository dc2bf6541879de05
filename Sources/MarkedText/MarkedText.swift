public import Lexicon
package import ReportModel

/// A text read once: layout gone, widths folded, and everything of a closed class found and kept as tokens.
///
/// Two texts: the *source text* is what the file says, and every span refers to it; the *reading text* is what a reader
/// sees: hard wraps joined, page numbers in mid-sentence and spread labels gone. Places are places of the reading text;
/// `span(_:)` gives the source's. Readers ask for tokens at places and build no String to decide something.
///
///     source    一、强化↵学习。— 3 —全年开展普法１２场
///     reading   一、强化学习。全年开展普法12场
///     tokens    marker(一、)  word(强化) word(学习)  stop  word(开展)[action] word(普法)[concept] numeral(12)
///
/// Lanes of tokens, each in the order of the text:
/// - words of the lexicon (`words`), overlapping and nested ones too, with their classes;
/// - numerals with value, interval, approximation and measure word (`numerals`);
/// - dates and years (`dates`, `years`);
/// - enumerators such as 一是 (`enumerators`); heading markers are read where asked for (`marker(at:)`);
/// - marks: bounds of clauses and sentences, quotes, brackets (`marks`);
/// - paragraphs.
@usableFromInline
package final class MarkedText: Sendable {
  /// What every span refers to.
  package let source: SourceText
  /// The lexicon that the text was marked with.
  @usableFromInline package let lexicon: Lexicon
  /// The reading text in code units of the first plane, widths folded; paragraphs end with a line feed.
  @usableFromInline package let units: [UInt16]
  /// The code of each scalar in the lexicon's trie, with one 0 behind the last, by which no state is reached.
  @usableFromInline let codes: [UInt16]
  /// The paragraphs without their line feed, none of them empty.
  @usableFromInline package let paragraphs: [Range<Int>]
  /// The numerals, none overlapping another.
  @usableFromInline package let numerals: [Numeral]
  /// Whole dates.
  @usableFromInline package let dates: [DateToken]
  /// Years written with 年, 年度 or 度, those of whole dates left out.
  @usableFromInline package let years: [YearToken]
  /// The enumerators 一是, 第一, 首先 and the like, wherever they stand.
  @usableFromInline package let enumerators: [Enumerator]

  let layout: Layout
  @usableFromInline let words: WordLane
  @usableFromInline let marks: MarkLane
  @usableFromInline let index: ClassIndex
  /// Where the rules that decide something are noted; nil where nobody counts them.
  package let log: DecisionLog?

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - isIndexed: Whether its words are gathered by class too, for one that is asked for many classes.
  ///   - log: Where the rules that decide something are to be noted.
  /// - Complexity: O(n) in the length of the source.
  package convenience init(
    _ source: SourceText, lexicon: Lexicon = .standard, isIndexed: Bool = false, log: DecisionLog? = nil
  ) {
    self.init(layout: Layout(source), source: source, lexicon: lexicon, isIndexed: isIndexed, log: log)
  }

  init(
    layout: Layout, source: SourceText, lexicon: Lexicon, isIndexed: Bool = false, log: DecisionLog? = nil
  ) {
    self.source = source
    self.lexicon = lexicon
    self.log = log
    self.layout = layout
    units = layout.units
    paragraphs = layout.paragraphs
    let sweep = Sweep(layout.units, lexicon)
    codes = sweep.codes
    marks = sweep.marks
    words = WordLane(sweep, lexicon)
    index = isIndexed ? ClassIndex(words, lexicon) : ClassIndex()
    let found = Scanner(layout.units, sweep, words, lexicon).scan()
    numerals = found.numerals
    dates = found.dates
    years = found.years
    enumerators = found.enumerators
  }

  /// Reads a text given as a string.
  package convenience init(_ text: String, lexicon: Lexicon = .standard) {
    self.init(SourceText(text), lexicon: lexicon)
  }

  /// How many scalars the reading text has.
  @inlinable package var count: Int { units.count }

  // MARK: - Back to the source

  /// The span in the source of a range of the reading text, which must not be empty.
  package func span(_ range: Range<Int>) -> Span {
    Span(Int(layout.origins[range.lowerBound]), Int(layout.origins[range.upperBound - 1]) + 1)
  }

  /// Where a place stands in the source.
  package func origin(_ place: Int) -> Int { Int(layout.origins[place]) }

  /// The words of the source at a range of the reading text, which must not be empty; for output, not for deciding.
  package func sourceText(_ range: Range<Int>) -> String {
    let last = layout.offsets.count - 1
    let start = Int(layout.offsets[min(origin(range.lowerBound), last)])
    var end = Int(layout.offsets[min(origin(range.upperBound - 1), last)]) + 1
    while end < source.bytes.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return source.words(start..<end)
  }

  /// The folded words of a range; for output, not for deciding.
  package func string(_ range: Range<Int>) -> String { String(plain: units[range]) }

  /// The range of the reading text that a span of the source covers; empty where only layout stands there.
  ///
  /// - Complexity: O(log n).
  package func range(_ span: Span) -> Range<Int> {
    let start = firstPlace(from: span.start)
    return start..<max(start, firstPlace(from: span.end))
  }

  /// The first place whose origin is not before a place of the source.
  private func firstPlace(from origin: Int) -> Int {
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(layout.origins[middle]) < origin { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension MarkedText {
  /// How many scalars a source has; the first of the two loops of marking alone, for the benchmark program.
  package static func decodedCount(_ source: SourceText) -> Int { FoldedSource(source.bytes).units.count }
}
