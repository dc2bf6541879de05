public import Lexicon

/// A number as written in a text, with the measure word behind it.
@frozen @usableFromInline
package struct Numeral: Equatable, Sendable {
  /// Where it stands, with its scale mark and its 余 or 多.
  @usableFromInline package var range: Range<Int>
  /// Its value, scaled; the middle of an interval.
  @usableFromInline package var value: Double
  /// Both ends of an interval, such as 3000—4000 or 两三.
  @usableFromInline package var interval: ClosedRange<Double>?
  /// Whether 余, 多, 来 or 几 belongs to it: at least so many.
  @usableFromInline package var isUpward = false
  /// Whether it is written in Chinese numerals only.
  @usableFromInline package var isChinese = false
  /// Whether it is a rate in percent; its value is in percent then.
  @usableFromInline package var isPercent = false
  /// Whether it is a share such as 三分之二 or 千分之三; its value is the share.
  @usableFromInline package var isFraction = false
  /// Whether it is a scale mark alone: 千余, 近万.
  @usableFromInline package var isBareScale = false
  /// Whether a minus sign stands before it, which belongs to its range: 增长-3.2%.
  @usableFromInline package var isNegative = false
  /// The measure word or unit behind it.
  @usableFromInline package var unit: UnitToken?

  /// Behind the number and its measure word.
  @inlinable package var end: Int { unit?.end ?? range.upperBound }
}

/// A measure word or unit behind a number.
@frozen @usableFromInline
package struct UnitToken: Equatable, Sendable {
  /// Where it stands, a second one in brackets included: 件(份).
  @usableFromInline package var range: Range<Int>
  /// Behind it and what completes the value behind it: 2吨半, 十元三角.
  @usableFromInline package var end: Int
  /// The number of its form in the lexicon.
  @usableFromInline package var form: Int
  /// What it counts.
  @usableFromInline package var unitClass: UnitClass
  /// Whether it is one that 一 and 两 may count.
  @usableFromInline package var isStrict: Bool
}

/// A whole date: 2024-04-01, 2024年4月1日, 二〇二四年四月一日.
@frozen @usableFromInline
package struct DateToken: Equatable, Sendable {
  /// Where it stands.
  @usableFromInline package let range: Range<Int>
  @usableFromInline package let year: Int
  @usableFromInline package let month: Int
  @usableFromInline package let day: Int

  /// As `2024-04-01`.
  package var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

/// A year with its mark: 2024年, 2024年度, 2025度, 二〇二四年; or the years of a plan: 2023—2027年.
@frozen @usableFromInline
package struct YearToken: Equatable, Sendable {
  /// Where it stands, its mark included.
  @usableFromInline package let range: Range<Int>
  /// The year; of several the first.
  @usableFromInline package let year: Int
  /// The last year of several, else the year itself.
  @usableFromInline package let last: Int
  /// The month behind it (2024年3月), nil where none stands.
  @usableFromInline package var month: Int?

  /// Whether it is one year.
  package var isSingle: Bool { year == last }
}

/// 一是, 第一, 首先 and the like, which begin a point within a paragraph.
@frozen @usableFromInline
package struct Enumerator: Equatable, Sendable {
  /// 1 for 一是; for 首先, 其次 … the place of the word in their order.
  @usableFromInline package let number: Int
  /// Where it stands, with the mark behind it.
  @usableFromInline package let range: Range<Int>
  /// Whether it stands behind the end of a clause or of a paragraph.
  @usableFromInline package let isFree: Bool
  /// Whether it counts nothing by itself: 此外, 另外, 最后.
  @usableFromInline package let isLoose: Bool
}
