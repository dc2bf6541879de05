package import Lexicon

/// A number as written in a text, with the measure word behind it.
package struct Numeral: Equatable, Sendable {
  /// Where it stands, with its scale mark and its 余 or 多.
  package var range: Range<Int>
  /// Its value, scaled; the middle of an interval.
  package var value: Double
  /// Both ends of an interval, such as 3000—4000 or 两三.
  package var interval: ClosedRange<Double>?
  /// Whether 余, 多, 来 or 几 belongs to it: at least so many.
  package var isUpward = false
  /// Whether it is written in Chinese numerals only.
  package var isChinese = false
  /// Whether it is a rate in percent; its value is in percent then.
  package var isPercent = false
  /// Whether it is a share such as 三分之二 or 千分之三; its value is the share.
  package var isFraction = false
  /// Whether it is a scale mark alone: 千余, 近万.
  package var isBareScale = false
  /// Whether a minus sign stands before it, which belongs to its range: 增长-3.2%.
  package var isNegative = false
  /// The measure word or unit behind it.
  package var unit: UnitToken?

  /// Behind the number and its measure word.
  package var end: Int { unit?.end ?? range.upperBound }
}

/// A measure word or unit behind a number.
package struct UnitToken: Equatable, Sendable {
  /// Where it stands, a second one in brackets included: 件(份).
  package var range: Range<Int>
  /// Behind it and what completes the value behind it: 2吨半, 十元三角.
  package var end: Int
  /// The number of its form in the lexicon.
  package var form: Int
  /// What it counts.
  package var unitClass: UnitClass
  /// Whether it is one that 一 and 两 may count.
  package var isStrict: Bool
}

/// A whole date: 2024-04-01, 2024年4月1日, 二〇二四年四月一日.
package struct DateToken: Equatable, Sendable {
  /// Where it stands.
  package let range: Range<Int>
  package let year: Int
  package let month: Int
  package let day: Int

  /// As `2024-04-01`.
  package var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

/// A year with its mark: 2024年, 2024年度, 2025度, 二〇二四年; or the years of a plan: 2023—2027年.
package struct YearToken: Equatable, Sendable {
  /// Where it stands, its mark included.
  package let range: Range<Int>
  /// The year; of several the first.
  package let year: Int
  /// The last year of several, else the year itself.
  package let last: Int
  /// The month behind it (2024年3月), nil where none stands.
  package var month: Int?

  /// Whether it is one year.
  package var isSingle: Bool { year == last }
}

/// 一是, 第一, 首先 and the like, which begin a point within a paragraph.
package struct Enumerator: Equatable, Sendable {
  /// 1 for 一是; for 首先, 其次 … the place of the word in their order.
  package let number: Int
  /// Where it stands, with the mark behind it.
  package let range: Range<Int>
  /// Whether it stands behind the end of a clause or of a paragraph.
  package let isFree: Bool
  /// Whether it counts nothing by itself: 此外, 另外, 最后.
  package let isLoose: Bool
}
