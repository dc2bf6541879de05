import Lexicon
import MarkedText

/// How often a year words say that something is done: 每季度至少2次 is eight times.
enum Frequency {
  /// The words for a period, the longer ones first, and how many of them a year has.
  ///
  /// A plan for each year sets a number and no frequency.
  private static let periods: [(perYear: Double, words: [Units])] = [
    (52, .words(["每星期", "每周", "按周", "逐周"])),
    (24, .words(["每半个月", "每半月"])),
    (2, .words(["每半年", "半年一"])),
    (6, .words(["每两个月", "每2个月", "每两月", "每双月"])),
    (36, .words(["每旬", "逐旬"])),
    (12, .words(["每个月", "每月", "按月", "逐月", "月月", "一月一"])),
    (4, .words(["每个季度", "每三个月", "每季", "按季", "逐季", "季季", "一季一"])),
  ]

  /// How far behind a period the number of times may stand.
  private static let reach = 14

  /// How many times a year; nil where no period is named.
  ///
  /// - Complexity: O(n) in the range.
  static func perYear(in range: Range<Int>, of text: MarkedText) -> Double? {
    for place in range {
      let rest = text.units[place..<range.upperBound]
      for (perYear, words) in periods {
        guard let period = words.first(where: { rest.starts(with: $0) }) else { continue }
        let end = place + period.count
        let times = text.numerals(in: end..<min(range.upperBound, end + reach)).first {
          $0.unit?.unitClass == .event
        }
        return perYear * max(1, times?.value ?? 1)
      }
    }
    return nil
  }
}
