import Lexicon

/// The characters that numbers are written with.
enum NumeralCharacter {
  /// What a character is in a number, in the high bits of its code.
  enum Sort {
    static let digit: UInt8 = 0x10
    static let formalDigit: UInt8 = 0x20
    /// 十百千; the low bits hold the power of ten.
    static let scale: UInt8 = 0x30
    static let formalScale: UInt8 = 0x40
    /// 万亿; the low bits hold the power of ten.
    static let great: UInt8 = 0x50
    /// 廿卅; the low bits hold the tens.
    static let tens: UInt8 = 0x60
    /// The digits 0 to 9.
    static let arabic: UInt8 = 0x70
  }

  /// The code of each code unit: its sort in the high bits, its value in the low ones; 0 for what is in no number.
  static let table: CharacterTable<UInt8> = {
    var table = [UInt8](repeating: 0, count: 1 << 16)
    func set(_ characters: String, _ sort: UInt8, _ values: [UInt8]) {
      for (unit, value) in zip(characters.utf16, values) { table[Int(unit)] = sort | value }
    }
    set("零〇一二两三四五六七八九", Sort.digit, [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9])
    set("壹贰叁肆伍陆柒捌玖", Sort.formalDigit, [1, 2, 3, 4, 5, 6, 7, 8, 9])
    set("十百千", Sort.scale, [1, 2, 3])
    set("拾佰仟", Sort.formalScale, [1, 2, 3])
    set("万亿", Sort.great, [4, 8])
    set("廿卅", Sort.tens, [2, 3])
    set("0123456789", Sort.arabic, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    return CharacterTable(table)
  }()

  /// The powers of ten that scale marks stand for.
  static let powers: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8]

  static func code(_ unit: UInt16) -> UInt8 { table[unit] }

  /// The value of a Chinese digit, 两, 〇 and the formal ones included.
  static func digit(_ unit: UInt16) -> Int? {
    let code = code(unit)
    return isDigit(code) ? Int(code & 0x0F) : nil
  }

  /// Whether a code is that of a Chinese digit.
  static func isDigit(_ code: UInt8) -> Bool {
    code & 0xF0 == Sort.digit || code & 0xF0 == Sort.formalDigit
  }

  /// Whether it belongs to a number in Chinese numerals as running text writes them.
  static func isChinese(_ unit: UInt16) -> Bool {
    switch code(unit) & 0xF0 {
    case Sort.digit, Sort.scale, Sort.great, Sort.tens: true
    default: false
    }
  }

  /// Whether two digits give an approximate number: 两三, 七八, and 三五 by use.
  static func isPair(_ first: UInt8, _ second: UInt8) -> Bool {
    first > 0 && (second == first + 1 || first == 3 && second == 5)
  }

  /// Whether it is a plain digit or 十, as enumerations count.
  static func isRunning(_ unit: UInt16) -> Bool { isRunning(code(unit)) }

  /// The same by its code.
  static func isRunning(_ code: UInt8) -> Bool { code & 0xF0 == Sort.digit || code == Sort.scale | 1 }

  /// The value of an ordinal below a hundred: 三, 十二, 二十一.
  static func small(_ run: ArraySlice<UInt16>) -> Int? {
    var value = 0
    var digit: Int?
    for unit in run {
      if code(unit) == Sort.scale | 1 {
        value = (digit ?? 1) * 10
        digit = nil
      } else if let next = Self.digit(unit) {
        guard digit == nil else { return nil }
        digit = next
      } else {
        return nil
      }
    }
    return value + (digit ?? 0)
  }
}

extension UInt16 {
  /// Whether it is one of 0–9 or of the Chinese numerals by which enumerations count.
  package var isNumeral: Bool { isDigit || NumeralCharacter.isRunning(self) }
}
