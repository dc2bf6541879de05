import ChineseText

/// Reads dates: 2024-04-01, 2024/4/1, 2024年4月1日, 二〇二四年四月一日.
enum DateReader {
  /// A date and where it stands.
  struct Date: Equatable {
    let range: Range<Int>
    let year: Int
    let month: Int
    let day: Int

    /// As `2024-04-01`.
    var iso: String {
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(year)-\(two(month))-\(two(day))"
    }
  }

  /// The first whole date in a range.
  static func first(in text: Scalars, _ range: Range<Int>) -> Date? {
    range.lazy.compactMap { date(text, $0, range.upperBound) }.first
  }

  /// All whole dates in a range.
  static func all(in text: Scalars, _ range: Range<Int>) -> [Date] {
    var result: [Date] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let date = date(text, index, range.upperBound) {
        result.append(date)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// Whether the range holds a date and nothing else.
  static func isWholeDate(_ text: Scalars, _ range: Range<Int>) -> Bool {
    guard let date = first(in: text, range) else { return false }
    return date.range.lowerBound - range.lowerBound <= 1 && range.upperBound - date.range.upperBound <= 1
  }

  /// A date begun but not whole, as written: 2024年41.
  static func damaged(_ text: Scalars, _ range: Range<Int>) -> String? {
    guard range.count >= 5, range.count <= 20, first(in: text, range) == nil else { return nil }
    let string = text[range].string
    guard string.unicodeScalars.prefix(4).allSatisfy(\.isASCIIDigit) || string.hasPrefix("二〇") else {
      return nil
    }
    guard string.contains("年"), !string.unicodeScalars.contains(where: { $0 == "," || $0 == "。" }) else {
      return nil
    }
    let others = string.unicodeScalars.filter { !$0.isASCIIDigit && !"年月日 ".unicodeScalars.contains($0) }
    return others.isEmpty || string.hasPrefix("二〇") ? string : nil
  }

  private static func date(_ text: Scalars, _ start: Int, _ end: Int) -> Date? {
    if start > 0, text[start - 1].isASCIIDigit || text[start - 1].chineseDigit != nil { return nil }
    guard let year = number(text, start, end, digits: 4), year.value >= 1990, year.value <= 2100 else {
      return nil
    }
    guard year.end < end else { return nil }
    let mark = text[year.end]
    guard mark == "年" || mark == "-" || mark == "/" || mark == "." else { return nil }
    guard let month = number(text, year.end + 1, end, digits: 2), (1...12).contains(month.value),
      month.end < end
    else {
      return nil
    }
    guard mark == "年" ? text[month.end] == "月" : text[month.end] == mark else { return nil }
    guard let day = number(text, month.end + 1, end, digits: 2), (1...31).contains(day.value) else {
      return nil
    }
    var close = day.end
    if mark == "年" {
      guard close < end, text[close] == "日" else { return nil }
      close += 1
    }
    return Date(range: start..<close, year: year.value, month: month.value, day: day.value)
  }

  private static func number(_ text: Scalars, _ start: Int, _ end: Int, digits: Int) -> (
    value: Int, end: Int
  )? {
    var index = start
    while index < end, text[index] == " " { index += 1 }
    let first = index
    while index < end, index - first < digits, text[index].isASCIIDigit { index += 1 }
    if index > first {
      guard digits < 4 || index - first == 4, let value = Int(text[first..<index].string) else { return nil }
      if index < end, text[index].isASCIIDigit { return nil }
      return (value, index)
    }
    while index < end, index - first < (digits == 4 ? 4 : 3),
      text[index].chineseDigit != nil || text[index] == "十"
    {
      index += 1
    }
    guard index > first, digits < 4 || index - first == 4,
      let numeral = NumeralReader.numeral(in: Array(text[first..<index]), at: 0)
    else { return nil }
    return (Int(numeral.value), index)
  }
}
