import Lexicon

/// Reads digits with their groups and decimals.
struct DigitReader {
  let units: [UInt16]
  private let codes = NumeralCharacter.table

  init(units: [UInt16]) { self.units = units }

  @inline(__always)
  private func at(_ index: Int) -> UInt16 { index >= 0 && index < units.count ? units[index] : 0 }

  @inline(__always)
  private func code(_ index: Int) -> UInt8 { index < units.count ? codes[units[index]] : 0 }

  /// Digits with groups and decimals: 43, 1,900, 98.5.
  ///
  /// Behind the point a year is none: 1.2024年 is a heading.
  func digits(_ start: Int) -> (value: Double, end: Int, hasPoint: Bool)? {
    var end = start
    var value = 0.0
    while at(end).isDigit {
      value = value * 10 + Double(units[end] - 0x30)
      end += 1
    }
    guard end > start, end - start <= 15 else { return nil }
    if end - start <= 3 {
      while at(end) == .of(","), at(end + 1).isDigit, at(end + 2).isDigit, at(end + 3).isDigit,
        !at(end + 4).isDigit
      {
        for step in 1...3 { value = value * 10 + Double(units[end + step] - 0x30) }
        end += 4
      }
    }
    guard at(end) == .of("."), at(end + 1).isDigit else { return (value, end, false) }
    let point = end
    let whole = value
    // The decimals are put behind the whole in one division, so that 98.5 is what Swift reads from "98.5".
    var power = 1.0
    end += 1
    while at(end).isDigit, power < 1e9 {
      value = value * 10 + Double(units[end] - 0x30)
      power *= 10
      end += 1
    }
    // More decimals than that are a damaged text.
    if at(end).isDigit { return nil }
    if end - point == 5, at(end) == .of("年") { return (whole, point, false) }
    return (value / power, end, true)
  }

  /// The decimals behind 点 in Chinese numerals; 三点二十分 is a time.
  func decimals(_ point: Int) -> (value: Double, end: Int)? {
    guard at(point) == .of("点") else { return nil }
    var end = point + 1
    var value = 0.0
    var power = 1.0
    while end - point < 10,
      code(end) & 0xF0 == NumeralCharacter.Sort.digit || code(end) & 0xF0 == NumeralCharacter.Sort.formalDigit
    {
      value = value * 10 + Double(code(end) & 0x0F)
      power *= 10
      end += 1
    }
    guard end > point + 1, code(end) != NumeralCharacter.Sort.scale | 1, at(end) != .of("刻"),
      at(end) != .of("分") || at(end + 1) == .of("之")
    else { return nil }
    return (value / power, end)
  }
}
