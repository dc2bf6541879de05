import Lexicon

/// Reads dates and years.
struct DateScanner {
  let units: [UInt16]
  private let codes = NumeralCharacter.table

  init(units: [UInt16]) { self.units = units }

  private func at(_ index: Int) -> UInt16 { index >= 0 && index < units.count ? units[index] : 0 }

  /// Whether four digits may stand at a place, told by one look.
  func mayBegin(at start: Int) -> Bool {
    let fourth = at(start + 3)
    return fourth.isDigit || fourth.isLetter || NumeralCharacter.isDigit(codes[fourth])
  }

  /// 2024-04-01, 2024/4/1, 2024.4.1, 2024年4月1日, 2024年元月20号, 二〇二四年四月廿日.
  func date(at start: Int) -> DateToken? {
    guard isFree(start), let year = year(digitsAt: start), (1990...2100).contains(year.value) else {
      return nil
    }
    let mark = at(year.end)
    guard mark == .of("年") || mark == .of("-") || mark == .of("/") || mark == .of(".") else { return nil }
    let isWritten = mark == .of("年")
    guard let month = number(year.end + 1, upTo: 12, isWritten) else { return nil }
    guard isWritten ? at(month.end) == .of("月") : at(month.end) == mark else { return nil }
    guard let day = number(month.end + 1, upTo: 31, isWritten) else { return nil }
    var end = day.end
    if isWritten {
      guard at(end) == .of("日") || at(end) == .of("号") else { return nil }
      end += 1
    }
    return DateToken(range: start..<end, year: year.value, month: month.value, day: day.value)
  }

  /// 2024年, 2024年度, 2025度, 2023—2027年; 2024年3月 with its month.
  func year(at start: Int) -> YearToken? {
    guard isFree(start), let first = year(digitsAt: start), (1949...2100).contains(first.value) else {
      return nil
    }
    var last = first
    if isDash(at(first.end)) || at(first.end) == .of("至") {
      var next = first.end + 1
      while isDash(at(next)) { next += 1 }
      if let second = year(digitsAt: next), second.value > first.value, second.value <= 2100 { last = second }
    }
    var end = last.end
    if at(end) == .of("年") {
      end += at(end + 1) == .of("度") ? 2 : 1
    } else if at(end) == .of("度") {
      end += 1
    } else {
      return nil
    }
    var token = YearToken(range: start..<end, year: first.value, last: last.value)
    if at(end - 1) == .of("年"), let month = number(end, upTo: 12, true), at(month.end) == .of("月") {
      token.month = month.value
    }
    return token
  }

  private func isDash(_ unit: UInt16) -> Bool { SourceLines.isDash(unit) || unit == .of("~") }

  private func isFree(_ start: Int) -> Bool {
    let before = at(start - 1)
    return !before.isDigit && NumeralCharacter.digit(before) == nil
  }

  /// Four digits: 2024, 二〇二四; clerks write 〇 as 零, 0 and the letter O.
  private func year(digitsAt start: Int) -> (value: Int, end: Int)? {
    var value = 0
    let isDigits = at(start).isDigit
    for index in start..<start + 4 {
      let unit = at(index)
      if isDigits {
        guard unit.isDigit else { return nil }
        value = value * 10 + Int(unit - 0x30)
      } else if let digit = NumeralCharacter.digit(unit) {
        value = value * 10 + digit
      } else if index > start, unit == .of("0") || unit == .of("O") || unit == .of("o") {
        value *= 10
      } else {
        return nil
      }
    }
    return at(start + 4).isDigit ? nil : (value, start + 4)
  }

  /// A month or a day: 4, 04, 元, 十二, 廿一.
  private func number(_ start: Int, upTo greatest: Int, _ isWritten: Bool) -> (value: Int, end: Int)? {
    var index = start
    while at(index) == .of(" ") { index += 1 }
    let first = index
    if at(index).isDigit {
      var value = 0
      while index - first < 2, at(index).isDigit {
        value = value * 10 + Int(at(index) - 0x30)
        index += 1
      }
      return at(index).isDigit || value < 1 || value > greatest ? nil : (value, index)
    }
    guard isWritten else { return nil }
    if at(index) == .of("元") { return (1, index + 1) }
    var value = 0
    if at(index) == .of("廿") || at(index) == .of("卅") {
      value = at(index) == .of("廿") ? 20 : 30
      index += 1
      if let digit = NumeralCharacter.digit(at(index)) {
        value += digit
        index += 1
      }
    } else {
      while index - first < 3, NumeralCharacter.isRunning(at(index)) { index += 1 }
      guard index > first, let small = NumeralCharacter.small(units[first..<index]) else { return nil }
      value = small
    }
    return value < 1 || value > greatest ? nil : (value, index)
  }
}
