import Lexicon

/// Reads the numbers of a folded text, in digits, in Chinese numerals and in both, with the measure words behind them.
///
/// It gives all of them; which ones state a quantity is for the readers to decide. What cannot be counted (数十, 若干, 几)
/// and what is above 10^15 is no number.
struct NumeralScanner {
  let units: [UInt16]
  let lexicon: Lexicon

  /// A number above this is a damaged text.
  private static let greatest = 1e15

  private func at(_ index: Int) -> UInt16 { index >= 0 && index < units.count ? units[index] : 0 }

  // MARK: - One number

  /// What a run of digits and numerals comes to.
  private struct Run {
    var value: Double
    var end: Int
    /// The scale that the run ends with, such as 10,000 for 3万; 1 without one.
    var scale = 1.0
    var isChinese = true
    var isUpward = false
    var isBareScale = false
    /// Whether it holds a pair such as 两三, of which the value takes one side.
    var hasPair = false
    var hasDecimals = false
  }

  /// The number that starts at a place, nil where none does.
  func numeral(at start: Int) -> Numeral? {
    guard isFree(start) else { return nil }
    guard let first = single(start) else { return nil }
    guard var result = interval(first, start) ?? first.numeral else { return nil }
    guard abs(result.value) <= Self.greatest else { return nil }
    let before = at(start - 1)
    if before == .of("-") || before == 0x2212 {
      let ahead = at(start - 2)
      result.isNegative = ahead.isHan || ahead == .of("(") || ahead == .of("为")
    }
    addUnit(&result)
    return result
  }

  /// A4, 5G and V2 are names, and so is what goes on in letters; APP1.1万 is a number behind a word.
  private func isFree(_ start: Int) -> Bool {
    let before = at(start - 1)
    if at(start).isDigit, before.isLetter { return at(start - 2).isLetter }
    // 数十 and 几百 cannot be counted.
    return !(before == .of("数") || before == .of("几")) || at(start).isDigit
  }

  private struct Single {
    var run: Run
    var numeral: Numeral?
  }

  private func single(_ start: Int) -> Single? {
    if let share = share(start) {
      return Single(run: Run(value: share.value, end: share.range.upperBound), numeral: share)
    }
    guard let low = run(start, side: 0) else { return nil }
    if !low.isChinese, at(low.end).isLetter, at(low.end) != .of("k"), at(low.end) != .of("m") { return nil }
    var numeral = Numeral(range: start..<low.end, value: low.value)
    numeral.isUpward = low.isUpward
    numeral.isChinese = low.isChinese
    numeral.isBareScale = low.isBareScale
    if low.hasPair, let high = run(start, side: 1), high.value > low.value {
      numeral.interval = low.value...high.value
      numeral.value = (low.value + high.value) / 2
    }
    if at(low.end) == .of("%") {
      numeral.isPercent = true
      numeral.range = start..<low.end + 1
    } else if at(low.end) == 0x2030 {
      numeral.isFraction = true
      numeral.value = low.value / 1000
      numeral.range = start..<low.end + 1
    }
    return Single(run: low, numeral: numeral)
  }

  /// A run of digits, numerals and scale marks: 1亿2千万, 十五点八万, 500多亿, 13万2.
  ///
  /// - Parameter side: Which of a pair such as 两三 counts: 0 the first, 1 the second.
  private func run(_ start: Int, side: Int) -> Run? {
    var (high, low, section) = (0.0, 0.0, 0.0)
    var current: Double?
    var currentIsDigit = false
    var result = Run(value: 0, end: start)
    var lastScale = 1.0
    var isAfterZero = false
    var index = start
    scanning: while index < units.count {
      let unit = units[index]
      if unit.isDigit {
        guard current == nil, let plain = digits(index) else { break }
        if index > start, units[index - 1].isDigit { break }
        current = plain.value
        currentIsDigit = plain.end - index == 1
        result.isChinese = false
        result.hasDecimals = plain.hasPoint
        index = plain.end
      } else if let digit = NumeralCharacter.digit(unit) {
        guard current == nil, NumeralCharacter.isChinese(unit) || isFormal(index, from: start) else { break }
        var end = index + 1
        while end < units.count,
          NumeralCharacter.isChinese(units[end]) || NumeralCharacter.isFormal(units[end]),
          NumeralCharacter.digit(units[end]) != nil
        {
          end += 1
        }
        if digit == 0, end == index + 1, lastScale > 1 || index == start {
          // 一万零五百, 零点八
          if index == start, !isPoint(end) {
            current = 0
          } else if index == start {
            current = 0
          } else {
            isAfterZero = true
          }
          index = end
        } else if end == index + 1 {
          current = Double(digit)
          currentIsDigit = true
          index = end
        } else if digit == 0, lastScale > 1, end == index + 2 {
          isAfterZero = true
          current = Double(NumeralCharacter.digit(units[end - 1]) ?? 0)
          index = end
        } else if end == index + 2, let next = NumeralCharacter.digit(units[index + 1]), digit > 0,
          next == digit + 1 || digit == 3 && next == 5
        {
          result.hasPair = true
          current = Double(side == 0 ? digit : next)
          currentIsDigit = false
          index = end
        } else {
          guard index == start, end - index <= 15 else { return nil }
          current = units[index..<end].reduce(0) { $0 * 10 + Double(NumeralCharacter.digit($1) ?? 0) }
          index = end
        }
        if isPoint(index), let decimals = decimals(index + 1) {
          current = section + (current ?? 0) + decimals.value
          section = 0
          result.hasDecimals = true
          index = decimals.end
        }
      } else if let scale = NumeralCharacter.scale(unit) {
        guard NumeralCharacter.isChinese(unit) || isFormal(index, from: start), !beginsUnit(index) else {
          break
        }
        if current == nil, index == start, scale > 10 {
          guard isApproximate(start) else { return nil }
          result.isBareScale = true
        } else if current == nil, index > start, !isAfterZero, lastScale <= scale,
          lastScale > 1 || section > 0
        {
          break
        }
        section += (current ?? 1) * scale
        current = nil
        isAfterZero = false
        lastScale = scale
        index += 1
        // 二十点五
        if isPoint(index), let decimals = decimals(index + 1) {
          current = section + decimals.value
          section = 0
          result.hasDecimals = true
          index = decimals.end
        }
      } else if unit == .of("万") || unit == .of("亿") {
        let own = section + (current ?? 0)
        if own == 0, low == 0, high == 0 {
          guard index == start, isApproximate(start) else { break }
          result.isBareScale = true
        }
        if unit == .of("万") {
          guard low == 0 else { break scanning }
          low = max(own, result.isBareScale && own == 0 ? 1 : own) * 10_000
          lastScale = 10_000
        } else {
          let all = low + own
          high = (high + (all == 0 ? 1 : all)) * 100_000_000
          low = 0
          lastScale = 100_000_000
        }
        (section, current, isAfterZero) = (0, nil, false)
        index += 1
      } else if unit == .of("廿") || unit == .of("卅") {
        guard current == nil else { break }
        section += unit == .of("廿") ? 20 : 30
        lastScale = 10
        index += 1
      } else if unit == .of("个"), index > start, at(index + 1) == .of("亿") {
        index += 1
      } else if index > start, isSurplus(index, result.isChinese) {
        // 500多亿元, 十余万份: the scale stands behind.
        result.isUpward = true
        index += 1
        guard index < units.count,
          units[index] == .of("万") || units[index] == .of("亿") || units[index] == .of("千")
            || units[index] == .of("百"), !beginsUnit(index)
        else { break }
        if current == nil, section == 0, low + high > 0 {
          // 千余万: the whole is scaled.
          (section, low, high) = (low + high, 0, 0)
        }
        if units[index] == .of("千") || units[index] == .of("百") {
          section = (section + (current ?? 0)) * (NumeralCharacter.scale(units[index]) ?? 1)
          current = nil
          index += 1
        }
        if index < units.count, units[index] == .of("万") || units[index] == .of("亿") { continue }
        break
      } else {
        break
      }
    }
    guard index > start else { return nil }
    if let digit = current {
      // 三百五 is 350, 一万二 is 12000, 13万2 is 132000; 三百零五 is 305.
      let isShort = currentIsDigit && digit > 0 && lastScale > 10 && !isAfterZero && !result.hasDecimals
      section += isShort ? digit * lastScale / 10 : digit
    }
    result.value = high + low + section
    result.end = index
    result.scale = current == nil ? lastScale : 1
    return result
  }

  /// Digits with groups and decimals: 43, 1,900, 98.5.
  private func digits(_ start: Int) -> (value: Double, end: Int, hasPoint: Bool)? {
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
    // The decimals are put behind the whole in one division, so that 98.5 is what Swift reads from "98.5".
    var power = 1.0
    end += 1
    while at(end).isDigit, power < 1e9 {
      value = value * 10 + Double(units[end] - 0x30)
      power *= 10
      end += 1
    }
    while at(end).isDigit { end += 1 }
    return (value / power, end, true)
  }

  private func isPoint(_ index: Int) -> Bool { at(index) == .of("点") }

  /// The decimals behind 点 in Chinese numerals; 三点二十分 is a time.
  private func decimals(_ start: Int) -> (value: Double, end: Int)? {
    var end = start
    var value = 0.0
    var place = 1.0
    while end - start < 9, NumeralCharacter.isChinese(at(end)), let digit = NumeralCharacter.digit(at(end)) {
      value = value * 10 + Double(digit)
      place *= 10
      end += 1
    }
    guard end > start, at(end) != .of("十"), at(end) != .of("刻"),
      at(end) != .of("分") || at(end + 1) == .of("之")
    else { return nil }
    return (value / place, end)
  }

  /// Whether a scale mark begins a unit: 12千米, 2.3千克.
  private func beginsUnit(_ index: Int) -> Bool {
    guard at(index) == .of("千") || at(index) == .of("百") else { return false }
    return unit(at: index, longerThan: 1) != nil
  }

  /// Whether 余, 多, 来 or 几 at a place belongs to the number before it.
  private func isSurplus(_ index: Int, _ isChinese: Bool) -> Bool {
    switch at(index) {
    case .of("余"), .of("多"): return true
    case .of("几"): return isChinese
    case .of("来"):
      let before = at(index - 1)
      return (before == .of("十") || before == .of("百")) && unit(at: index + 1, longerThan: 0) != nil
    default: return false
    }
  }

  /// Whether a scale mark alone counts: 千余份, 近千人次, 超万人次.
  private func isApproximate(_ start: Int) -> Bool {
    var end = start + 1
    while NumeralCharacter.scale(at(end)) != nil || at(end) == .of("万") || at(end) == .of("亿") { end += 1 }
    if at(end) == .of("余") || at(end) == .of("多") { return true }
    switch at(start - 1) {
    case .of("近"), .of("上"), .of("超"), .of("逾"), .of("约"), .of("过"): return true
    default: return false
    }
  }

  /// Whether formal numerals count at a place: a digit with a scale mark behind it, or what goes on from one.
  private func isFormal(_ index: Int, from start: Int) -> Bool {
    guard NumeralCharacter.isFormal(at(index)) else { return true }
    if index > start { return true }
    return NumeralCharacter.digit(at(index)) != nil
      && (NumeralCharacter.scale(at(index + 1)) != nil || at(index + 1) == .of("万"))
  }

  // MARK: - Shares

  /// 百分之九十五, 百分之95.5, 三分之二, 3分之1, 千分之三.
  private func share(_ start: Int) -> Numeral? {
    var mark = start
    while mark - start < 6, at(mark).isDigit || NumeralCharacter.isChinese(at(mark)) { mark += 1 }
    guard mark > start, at(mark) == .of("分"), at(mark + 1) == .of("之") else { return nil }
    let isDigits = at(start).isDigit
    let whole: Double
    switch (at(start), mark - start) {
    case (.of("百"), 1): whole = 100
    case (.of("千"), 1): whole = 1000
    case (.of("万"), 1): whole = 10_000
    default:
      guard let run = run(start, side: 0), run.end == mark, run.value > 0 else { return nil }
      whole = run.value
    }
    let after = mark + 2
    var part: (value: Double, end: Int)?
    if at(after) == .of("百"), !NumeralCharacter.isChinese(at(after + 1)) {
      part = (100, after + 1)
    } else if let found = run(after, side: 0) {
      part = (found.value, found.end)
    }
    guard let part else { return nil }
    var numeral = Numeral(range: start..<part.end, value: part.value)
    numeral.isChinese = !isDigits && !at(after).isDigit
    if whole == 100 {
      numeral.isPercent = true
    } else {
      numeral.isFraction = true
      numeral.value = part.value / whole
    }
    return numeral
  }

  // MARK: - Intervals

  /// 3000—4000, 2—3万, 十八至三十万, 5到8: the scale of the second end is the first's too where it has none.
  private func interval(_ first: Single, _ start: Int) -> Numeral? {
    guard let low = first.numeral, low.interval == nil, !low.isUpward, !low.isFraction else { return nil }
    let end = low.range.upperBound
    var second = end
    while second - end < 2, isJoint(at(second)) { second += 1 }
    guard second > end, at(second).isDigit || NumeralCharacter.isChinese(at(second)) else { return nil }
    let byWord = at(second - 1) == .of("至") || at(second - 1) == .of("到")
    guard let other = single(second), let high = other.numeral, high.interval == nil, !high.isFraction,
      high.isPercent || !low.isPercent, high.isChinese == low.isChinese || byWord
    else { return nil }
    let after = high.range.upperBound
    switch at(after) {
    case .of("年"), .of("月"), .of("日"), .of("号"), .of("点"), .of("时"), .of("-"): return nil
    default: break
    }
    var lowest = low.value
    if first.run.scale == 1, other.run.scale > 1, other.run.scale >= 1000,
      lowest < high.value / other.run.scale
    {
      lowest *= other.run.scale
    }
    guard high.value > lowest else { return nil }
    // 到 joins two ends only where what is counted stands behind both.
    if at(second - 1) == .of("到"), !high.isPercent, unit(at: after, longerThan: 0) == nil { return nil }
    var result = Numeral(range: start..<after, value: (lowest + high.value) / 2)
    result.interval = lowest...high.value
    result.isUpward = high.isUpward
    result.isChinese = low.isChinese
    result.isPercent = high.isPercent
    return result
  }

  private func isJoint(_ unit: UInt16) -> Bool {
    SourceLines.isDash(unit) || unit == .of("~") || unit == .of("至") || unit == .of("到")
  }

  // MARK: - Measure words

  /// The longest unit at a place, if it is longer than so many scalars; a second one in brackets belongs to it.
  func unit(at place: Int, longerThan length: Int) -> UnitToken? {
    guard let plain = form(at: place), plain.end - place > length else { return nil }
    var token = UnitToken(
      range: place..<plain.end, unitClass: lexicon.value(of: plain.form, as: .unit) ?? 0,
      isStrict: lexicon.form(plain.form, isOf: .strictUnit))
    if at(plain.end) == .of("("), let inner = form(at: plain.end + 1), at(inner.end) == .of(")") {
      // 人(次) counts like 人次.
      let joined = lexicon.number(of: Array(units[place..<plain.end] + units[plain.end + 1..<inner.end]))
      if let joined, let own = lexicon.value(of: joined, as: .unit) { token.unitClass = own }
      token.range = place..<inner.end + 1
    }
    return token
  }

  private func form(at place: Int) -> (form: Int, end: Int)? {
    guard place < units.count else { return nil }
    var found: (form: Int, end: Int)?
    let trie = lexicon.trie
    var state = 0
    var end = place
    while end < units.count {
      let code = trie.codes[Int(units[end])]
      guard code != 0, trie.base[state] != 0 else { break }
      let next = Int(trie.base[state]) + Int(code)
      guard trie.check[next] == code else { break }
      state = next
      end += 1
      let form = Int(trie.value[state]) - 1
      if form >= 0, lexicon.form(form, isOf: .unit) { found = (form, end) }
    }
    return found
  }

  /// Measures of size and time, of which there may be a half: 2吨半, 两个半小时.
  private static let divisible: Set<String> = ["money", "area", "length", "volume", "time"]

  private func addUnit(_ numeral: inout Numeral) {
    guard !numeral.isPercent, !numeral.isFraction else { return }
    var place = numeral.range.upperBound
    while at(place) == .of(" ") { place += 1 }
    // 两个半小时 is 2.5 hours.
    if at(place) == .of("个"), at(place + 1) == .of("半"), let behind = unit(at: place + 2, longerThan: 0),
      Self.divisible.contains(lexicon.unitClasses[behind.unitClass])
    {
      numeral.value += 0.5
      numeral.unit = behind
      return
    }
    guard let token = unit(at: place, longerThan: 0) else { return }
    numeral.unit = token
    let name = lexicon.unitClasses[token.unitClass]
    let end = token.range.upperBound
    if at(end) == .of("半"), Self.divisible.contains(name), at(end + 1) != .of("年"), at(end + 1) != .of("月") {
      numeral.value += 0.5
      numeral.unit?.range = token.range.lowerBound..<end + 1
    } else if at(token.range.lowerBound) == .of("成"), token.range.count == 1 {
      // 九成五, 三成半
      if at(end) == .of("半") {
        numeral.value += 0.5
        numeral.unit?.range = token.range.lowerBound..<end + 1
      } else if NumeralCharacter.isChinese(at(end)), let digit = NumeralCharacter.digit(at(end)), digit > 0,
        unit(at: end + 1, longerThan: 0) == nil
      {
        numeral.value += Double(digit) / 10
        numeral.unit?.range = token.range.lowerBound..<end + 1
      }
    } else if at(token.range.lowerBound) == .of("元"), token.range.count == 1, !numeral.isUpward {
      addSmallMoney(&numeral)
    }
  }

  /// 十元三角八分, 50元6角3分.
  private func addSmallMoney(_ numeral: inout Numeral) {
    guard var token = numeral.unit else { return }
    var end = token.range.upperBound
    var hundredths = 0.0
    for (mark, worth) in [(UInt16.of("角"), 10.0), (.of("分"), 1)] {
      guard let part = run(end, side: 0), part.value < 10, at(part.end) == mark else { continue }
      hundredths += part.value * worth
      end = part.end + 1
    }
    guard end > token.range.upperBound else { return }
    numeral.value = (numeral.value * 100 + hundredths).rounded() / 100
    token.range = token.range.lowerBound..<end
    numeral.unit = token
  }
}
