import Lexicon
import MarkedText

/// How often a year words say that something is done: 每季度至少2次 is eight times.
enum Frequency {
  /// How many of a period a year has.
  ///
  /// A plan for each year sets a number and no frequency.
  private static let periods: [(words: WordClass, perYear: Double)] = [
    (.everyWeek, 52), (.everyTenDays, 36), (.everyHalfMonth, 24), (.everyMonth, 12), (.everyTwoMonths, 6),
    (.everyQuarter, 4), (.everyHalfYear, 2),
  ]

  /// How far behind a period the number of times may stand.
  private static let reach = 14

  /// How many times a year; nil where no period is named.
  ///
  /// - Complexity: O(n) in the range.
  static func perYear(in range: Range<Int>, of text: MarkedText) -> Double? {
    for place in range {
      for (words, perYear) in periods {
        guard let end = text.end(of: words, opening: place..<range.upperBound) else { continue }
        let times = text.numerals(in: end..<min(range.upperBound, end + reach)).first {
          $0.unit?.unitClass == .event
        }
        return perYear * max(1, times?.value ?? 1)
      }
    }
    return nil
  }
}
