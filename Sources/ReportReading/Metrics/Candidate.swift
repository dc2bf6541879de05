import Lexicon
import MarkedText

/// A number that may state a quantity, with what stands around it, as the rules ask for it.
struct Candidate {
  let numeral: Numeral
  /// Its measure word; nil for a rate in percent and a share.
  let unit: UnitToken?
  /// The paragraph and the clause that it stands in.
  let paragraph: Range<Int>
  let clause: Range<Int>
  /// Where its own words begin: behind the quantity before it, or at its clause.
  let from: Int
  let isPlan: Bool
  /// The classes of its measure word.
  let unitWords: WordClasses
  /// The classes of the words that end right before it, and of those that begin right behind its measure word.
  let ahead: WordClasses
  let behind: WordClasses
  /// The classes of the words before it in its clause.
  let leadWords: WordClasses

  init(
    _ numeral: Numeral, in text: MarkedText, _ paragraph: Range<Int>, _ clause: Range<Int>, from: Int,
    isPlan: Bool
  ) {
    self.numeral = numeral
    unit = numeral.unit
    self.paragraph = paragraph
    self.clause = clause
    self.from = from
    self.isPlan = isPlan
    unitWords = numeral.unit.map { text.lexicon.classes(of: $0.form) } ?? WordClasses()
    ahead = text.classes(endingAt: numeral.range.lowerBound, from: clause.lowerBound)
    leadWords = text.classes(in: clause.lowerBound..<numeral.range.lowerBound)
    behind = text.classes(beginningAt: numeral.end, to: paragraph.upperBound)
  }

  var start: Int { numeral.range.lowerBound }
  /// Behind the number and its measure word.
  var end: Int { numeral.end }
  /// The clause before the number.
  var lead: Range<Int> { clause.lowerBound..<start }
  /// The clause behind the measure word.
  var rest: Range<Int> { end..<max(end, clause.upperBound) }
  var unitClass: UnitClass { unit?.unitClass ?? .rate }

  /// Whether its clause or phrase ends right behind it.
  func closesPhrase(in text: MarkedText) -> Bool {
    guard end < clause.upperBound, let mark = text.mark(at: end) else { return end >= clause.upperBound }
    return mark == .enumeration || mark == .openBracket || mark == .closeBracket
  }
}
