import Lexicon

/// Finds the measure word or unit behind a number.
struct UnitScanner {
  let units: [UInt16]
  /// The code of each character, with one 0 behind the last, by which no state is reached.
  let codes: [UInt16]
  let lexicon: Lexicon

  private func at(_ index: Int) -> UInt16 { index >= 0 && index < units.count ? units[index] : 0 }

  /// The longest unit at a place, if it is longer than so many scalars.
  ///
  /// - Complexity: O(d) in the longest unit.
  func form(at place: Int, longerThan length: Int) -> (form: Int, end: Int)? {
    guard place < units.count else { return nil }
    let states = lexicon.marked.states
    var found: (form: Int, end: Int)?
    var state = states[0]
    var end = place
    while true {
      let code = codes[end]
      let next = states[Int(state.base) &+ Int(code)]
      guard next.check == code else { break }
      state = next
      end &+= 1
      let form = Int(state.anyForm) &- 1
      if form >= 0, end - place > length, lexicon.form(form, isOf: .unit) { found = (form, end) }
    }
    return found
  }

  /// The unit at a place, a second one in brackets included: 件(份).
  func unit(at place: Int) -> UnitToken? {
    guard let plain = form(at: place, longerThan: 0) else { return nil }
    var token = token(plain.form, place..<plain.end)
    if at(plain.end) == .of("("), let inner = form(at: plain.end + 1, longerThan: 0),
      at(inner.end) == .of(")")
    {
      // 人(次) counts like 人次.
      let joined = lexicon.number(of: Array(units[place..<plain.end] + units[plain.end + 1..<inner.end]))
      if let joined, lexicon.form(joined, isOf: .unit) { token = self.token(joined, place..<inner.end + 1) }
      token.range = place..<inner.end + 1
      token.end = inner.end + 1
    }
    return token
  }

  private func token(_ form: Int, _ range: Range<Int>) -> UnitToken {
    UnitToken(
      range: range, end: range.upperBound, form: form, unitClass: lexicon.unitClass(of: form),
      isStrict: lexicon.form(form, isOf: .strictUnit))
  }

  /// Puts the unit behind a number into it, with what stands behind the unit and belongs to the value.
  func addUnit(to numeral: inout Numeral, _ parser: NumberParser) {
    guard !numeral.isPercent, !numeral.isFraction else { return }
    var place = numeral.range.upperBound
    while at(place) == .of(" ") { place += 1 }
    if at(place) == .of("个"), at(place + 1) == .of("半"), addHalf(&numeral, place) { return }
    guard let token = unit(at: place) else { return }
    numeral.unit = token
    guard !numeral.isUpward else { return }
    if at(token.end) == .of("半"), token.unitClass.isDivisible, !isHalfYear(token.end) {
      // 2吨半
      numeral.value += 0.5
      numeral.unit?.end += 1
    } else if at(token.range.lowerBound) == .of("成"), token.range.count == 1 {
      addTenth(&numeral, token)
    } else if token.unitClass == .money {
      addSmallMoney(&numeral, token, parser)
    }
  }

  /// 2天半年 would be odd, but 半年 and 半月 are words.
  private func isHalfYear(_ place: Int) -> Bool { at(place + 1) == .of("年") || at(place + 1) == .of("月") }

  /// 两个半小时 is 2.5 hours, 一个半月 1.5 months.
  private func addHalf(_ numeral: inout Numeral, _ place: Int) -> Bool {
    var token: UnitToken
    if at(place + 2) == .of("月"), let form = lexicon.number(of: [units[place], units[place + 2]]) {
      token = self.token(form, place + 2..<place + 3)
    } else if let behind = unit(at: place + 2), behind.unitClass.isDivisible {
      token = behind
    } else {
      return false
    }
    token.isStrict = true
    numeral.value += 0.5
    numeral.unit = token
    return true
  }

  /// 九成五 is 9.5 tenths, 三成半 3.5.
  private func addTenth(_ numeral: inout Numeral, _ token: UnitToken) {
    if at(token.end) == .of("半") {
      numeral.value += 0.5
      numeral.unit?.end += 1
    } else if let digit = NumeralCharacter.digit(at(token.end)), digit > 0,
      form(at: token.end + 1, longerThan: 0) == nil
    {
      numeral.value += Double(digit) / 10
      numeral.unit?.end += 1
    }
  }

  /// 十元三角八分, 50元6角3分 and 五千二百元零八分 are one sum.
  private func addSmallMoney(_ numeral: inout Numeral, _ token: UnitToken, _ parser: NumberParser) {
    var end = token.end
    var hundredths = 0.0
    for (mark, worth) in [(UInt16.of("角"), 10.0), (.of("分"), 1)] {
      let start = end > token.end || at(end) != .of("零") ? end : end + 1
      guard let part = parser.run(start), part.value < 10, at(part.end) == mark else { continue }
      hundredths += part.value * worth
      end = part.end + 1
    }
    guard end > token.end else { return }
    numeral.value = (numeral.value * 100 + hundredths).rounded() / 100
    numeral.unit?.end = end
  }
}

extension UnitClass {
  /// Whether there may be a half of it: sizes, times and money.
  var isDivisible: Bool {
    switch self {
    case .money, .area, .length, .volume, .time: true
    default: false
    }
  }
}
