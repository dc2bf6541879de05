import Lexicon

/// Finds numerals, dates, years and enumerators in one pass from left to right.
struct Scanner {
  let units: [UInt16]
  let sweep: Sweep
  let words: WordLane
  let lexicon: Lexicon
  private let codes = NumeralCharacter.table

  init(_ units: [UInt16], _ sweep: Sweep, _ words: WordLane, _ lexicon: Lexicon) {
    self.units = units
    self.sweep = sweep
    self.words = words
    self.lexicon = lexicon
  }

  /// What it finds, each in the order of the text.
  struct Found {
    var numerals: [Numeral] = []
    var dates: [DateToken] = []
    var years: [YearToken] = []
    var enumerators: [Enumerator] = []
  }

  func scan() -> Found {
    var found = Found()
    let numbers = NumeralScanner(units: units, formCodes: sweep.codes, lexicon: lexicon)
    let dates = DateScanner(units: units)
    let enumerators = EnumeratorScanner(units: units)
    let sorts = CharacterSort.table
    /// Numbers are none before this place.
    var free = 0
    for candidate in sweep.candidates {
      let index = Int(candidate)
      let sort = sorts[units[index]]
      if sort & (CharacterSort.opensEnumerator | CharacterSort.opensNamedEnumerator) != 0,
        let enumerator = enumerators.enumerator(
          at: index, isNamed: sort & CharacterSort.opensNamedEnumerator != 0)
      {
        found.enumerators.append(enumerator)
      }
      if sort & CharacterSort.opensNumber != 0, index >= free, !endsName(index) {
        let mayBeDate = dates.mayBegin(at: index)
        if mayBeDate, let date = dates.date(at: index) {
          found.dates.append(date)
          free = date.range.upperBound
        } else if mayBeDate, let year = dates.year(at: index) {
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
              || units[free] == .of(",") && MarkLane.partsNumber(units, free)
          {
            free += 1
          }
        }
      }
    }
    return found
  }

  /// Whether a numeral is the last character of a name while another digit follows: 唯一一起, 统一两次.
  private func endsName(_ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count, NumeralCharacter.isDigit(codes[units[index]]),
      NumeralCharacter.isDigit(codes[units[index + 1]])
    else { return false }
    for word in Int(words.firstFrom[max(0, index - Self.longestName)])..<Int(words.firstFrom[index])
    where words.entries[word].end == index + 1
      && lexicon.form(Int(words.entries[word].form), isOf: .numberName)
    {
      return true
    }
    return false
  }

  /// The longest name that a numeral ends and another may follow, without that numeral.
  private static let longestName = 3
}
