import Lexicon

/// Finds numerals, dates, years and enumerators in one pass from left to right.
struct Scanner {
  let units: [UInt16]
  let marks: MarkLane
  let words: WordLane
  let lexicon: Lexicon

  /// What it finds, each in the order of the text.
  struct Found {
    var numerals: [Numeral] = []
    var dates: [DateToken] = []
    var years: [YearToken] = []
    var enumerators: [Enumerator] = []
  }

  func scan() -> Found {
    var found = Found()
    let numbers = NumeralScanner(units: units, lexicon: lexicon)
    let dates = DateScanner(units: units)
    let enumerators = EnumeratorScanner(units: units)
    var index = 0
    /// Numbers are none before this place.
    var free = 0
    while index < units.count {
      let sort = CharacterSort.of(units[index])
      if sort == 0 {
        index += 1
        continue
      }
      if sort & CharacterSort.opensEnumerator != 0, let enumerator = enumerators.enumerator(at: index) {
        found.enumerators.append(enumerator)
      }
      if sort & CharacterSort.opensNumber != 0, index >= free, !endsName(index) {
        if let date = dates.date(at: index) {
          found.dates.append(date)
          free = date.range.upperBound
        } else if let year = dates.year(at: index) {
          found.years.append(year)
          free = year.range.upperBound
        } else if let numeral = numbers.numeral(at: index) {
          found.numerals.append(numeral)
          free = numeral.range.upperBound
        } else {
          free = index + 1
          let isRun = units[index].isDigit || NumeralCharacter.isChinese(units[index])
          while isRun, free < units.count,
            units[free].isDigit || NumeralCharacter.isChinese(units[free])
              || units[free] == .of(".") && units[free - 1].isDigit
          {
            free += 1
          }
        }
      }
      index += 1
    }
    return found
  }

  /// Whether a numeral is the last character of a name while another digit follows: 唯一一起, 统一两次.
  private func endsName(_ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count, NumeralCharacter.digit(units[index]) != nil,
      NumeralCharacter.digit(units[index + 1]) != nil
    else { return false }
    for word in Int(words.firstFrom[max(0, index - Self.longestName)])..<Int(words.firstFrom[index])
    where Int(words.ends[word]) == index + 1 && lexicon.form(Int(words.forms[word]), isOf: .numberName) {
      return true
    }
    return false
  }

  /// The longest name that a numeral ends and another may follow, without that numeral.
  private static let longestName = 3
}

/// What a character may begin, told at once.
enum CharacterSort {
  static let opensNumber: UInt8 = 1
  static let opensEnumerator: UInt8 = 2

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 1 << 16)
    func set(_ characters: String, _ bit: UInt8) {
      for unit in characters.utf16 { table[Int(unit)] |= bit }
    }
    set("0123456789零〇一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾", opensNumber)
    set("零〇一二两三四五六七八九十第首其再此另最问不短原措任", opensEnumerator)
    return table
  }()

  @inline(__always)
  static func of(_ unit: UInt16) -> UInt8 { table[Int(unit)] }
}
