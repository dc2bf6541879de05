import Lexicon

/// Reads the numbers of a folded text, in digits, in Chinese numerals and in both, with the measure words behind them.
///
/// It gives all of them; which ones state a quantity is for the readers to decide. What cannot be counted (数十, 若干, 几)
/// and what is above 10^15 is no number.
struct NumeralScanner {
  let units: [UInt16]
  let measures: UnitScanner
  let parser: NumberParser
  private let codes = NumeralCharacter.table

  /// A number above this is a damaged text.
  private static let greatest = 1e15

  /// - Parameter formCodes: The code of each character in the lexicon's trie, with one 0 behind the last.
  init(units: [UInt16], formCodes: [UInt16], lexicon: Lexicon) {
    self.units = units
    measures = UnitScanner(units: units, codes: formCodes, lexicon: lexicon)
    parser = NumberParser(units: units, scanner: measures)
  }

  private func at(_ index: Int) -> UInt16 { index >= 0 && index < units.count ? units[index] : 0 }

  /// The number that starts at a place, nil where none does.
  ///
  /// - Complexity: O(m) in the length of the number.
  func numeral(at start: Int) -> Numeral? {
    var first = Single()
    guard isFree(start), read(start, into: &first) else { return nil }
    measures.addUnit(to: &first.numeral, parser)
    if isJoint(at(first.numeral.end)), let interval = interval(first, start) {
      first.numeral = interval
      if interval.unit == nil { measures.addUnit(to: &first.numeral, parser) }
    }
    guard abs(first.numeral.value) <= Self.greatest else { return nil }
    if first.run.isFormal, first.numeral.unit?.unitClass != .money { return nil }
    addSign(&first.numeral)
    return first.numeral
  }

  /// Whether a number may start at a place.
  ///
  /// A4, 5G and V2 are names, and so is what goes on in letters; APP1.1万 is a number behind a word. 数十 and 几百 cannot
  /// be counted.
  private func isFree(_ start: Int) -> Bool {
    let before = at(start - 1)
    if at(start).isDigit { return !before.isLetter || at(start - 2).isLetter }
    return before != .of("数") && before != .of("几")
  }

  /// 增长-3.2%, 负40%; 20-30 and A-3 are none.
  private func addSign(_ numeral: inout Numeral) {
    let start = numeral.range.lowerBound
    let sign = at(start - 1)
    let ahead = at(start - 2)
    guard
      (sign == .of("-") || sign == 0x2212) && (ahead.isHan || ahead == .of("("))
        && NumeralCharacter.code(ahead) == 0 || sign == .of("负") && numeral.isPercent
    else { return }
    numeral.isNegative = true
    numeral.range = start - 1..<numeral.range.upperBound
  }

  // MARK: - One number

  private struct Single {
    var run = NumberParser.NumeralRun()
    var numeral = Numeral(range: 0..<0, value: 0)
  }

  /// Reads the number at a place into a fresh one; false where none stands.
  private func read(_ start: Int, into single: inout Single) -> Bool {
    if let mark = shareMark(start), let share = share(start, mark) {
      single = share
      return true
    }
    guard parser.read(start, into: &single.run) else { return false }
    let (value, end) = (single.run.value, single.run.end)
    if !single.run.isChinese, at(end).isLetter, at(end) != .of("k"), at(end) != .of("m") { return false }
    let isPercent = at(end) == .of("%")
    single.numeral.range = start..<(isPercent ? end + 1 : end)
    single.numeral.value = value
    single.numeral.isPercent = isPercent
    single.numeral.isUpward = single.run.isUpward
    single.numeral.isChinese = single.run.isChinese
    single.numeral.isBareScale = single.run.isBareScale
    if single.run.hasPair, let high = parser.run(start, second: true), high.value > value {
      single.numeral.interval = value...high.value
      single.numeral.value = (value + high.value) / 2
    }
    return true
  }

  /// Where 分之 stands behind up to four characters of a number.
  @inline(__always)
  private func shareMark(_ start: Int) -> Int? {
    var mark = start
    while mark - start < 4, codes[at(mark)] != 0 { mark += 1 }
    return mark > start && at(mark) == .of("分") && at(mark + 1) == .of("之") ? mark : nil
  }

  /// 百分之九十五, 百分之95.5, 三分之二, 3分之1, 千分之三.
  private func share(_ start: Int, _ mark: Int) -> Single? {
    let first = NumeralCharacter.code(at(start))
    let sort = first & 0xF0
    let whole: Double
    if mark == start + 1, sort == NumeralCharacter.Sort.scale || sort == NumeralCharacter.Sort.great {
      whole = NumeralCharacter.powers[Int(first & 0x0F)]
    } else {
      guard let run = parser.run(start), run.end == mark, run.value > 0 else { return nil }
      whole = run.value
    }
    let after = mark + 2
    var part: NumberParser.NumeralRun
    if NumeralCharacter.code(at(after)) == NumeralCharacter.Sort.scale | 2,
      NumeralCharacter.code(at(after + 1)) == 0
    {
      part = NumberParser.NumeralRun(value: 100, end: after + 1)
    } else if let run = parser.run(after) {
      part = run
    } else {
      return nil
    }
    var numeral = Numeral(range: start..<part.end, value: part.value)
    numeral.isUpward = part.isUpward
    numeral.isChinese = part.isChinese && !at(start).isDigit
    if whole == 100 {
      numeral.isPercent = true
    } else {
      numeral.isFraction = true
      numeral.value = part.value / whole
    }
    part.scale = 1
    return Single(run: part, numeral: numeral)
  }

  // MARK: - Intervals

  /// 3000—4000, 2—3万, 十八至三十万, 5到8, 3万元至5万元.
  private func interval(_ first: Single, _ start: Int) -> Numeral? {
    let low = first.numeral
    guard low.interval == nil, !low.isUpward, !low.isFraction else { return nil }
    let end = low.end
    var second = end
    while second - end < 2, isJoint(at(second)) { second += 1 }
    var other = Single()
    guard second > end, codes[at(second)] != 0, read(second, into: &other) else { return nil }
    measures.addUnit(to: &other.numeral, parser)
    let high = other.numeral
    guard high.interval == nil, !high.isFraction, !isPartOfDate(high), joins(low, high, at(second - 1), start)
    else { return nil }
    let lowest = low.unit == nil && !low.isPercent ? scaled(first.run, other.run) : low.value
    guard high.value > lowest else { return nil }
    var result = high
    result.range = start..<high.range.upperBound
    result.value = (lowest + high.value) / 2
    result.interval = lowest...high.value
    result.isChinese = low.isChinese
    result.isPercent = low.isPercent || high.isPercent
    return result
  }

  /// Whether two ends with this joint between them are of one interval: their units agree or the first has none.
  private func joins(_ low: Numeral, _ high: Numeral, _ joint: UInt16, _ start: Int) -> Bool {
    let isWord = joint == .of("至") || joint == .of("到")
    if low.isPercent {
      // 百分之三十到四十
      return high.isPercent || low.isChinese && isWord && high.unit == nil
    }
    if let unit = low.unit {
      // 由3件至5件 tells of a change.
      let before = at(start - 1)
      return high.unit?.form == unit.form && before != .of("由") && before != .of("从")
    }
    guard high.isChinese == low.isChinese || isWord || high.isPercent else { return false }
    // 到 joins two ends only where what is counted stands behind both.
    return joint != .of("到") || high.isPercent || high.unit != nil
  }

  private func isPartOfDate(_ numeral: Numeral) -> Bool {
    switch at(numeral.range.upperBound) {
    case .of("年"), .of("月"), .of("日"), .of("号"), .of("时"), .of("-"), .of(":"): true
    default: false
    }
  }

  /// The first end of an interval in the scale of the second: 2—3万, 十八至三十万, 2—3千万.
  ///
  /// 5000—1万 and 五到二十 are as they stand.
  private func scaled(_ low: NumberParser.NumeralRun, _ high: NumberParser.NumeralRun) -> Double {
    guard low.scale < high.scale, high.scale >= 100 else { return low.value }
    if low.value < high.value / high.wideScale { return low.value * high.wideScale }
    return low.value < high.value / high.scale ? low.value * high.scale : low.value
  }

  private func isJoint(_ unit: UInt16) -> Bool {
    SourceLines.isDash(unit) || unit == .of("~") || unit == .of("至") || unit == .of("到")
  }
}
