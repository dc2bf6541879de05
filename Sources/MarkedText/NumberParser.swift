import Lexicon

/// Reads one run of digits, numerals and scale marks: 1,900, 1亿2千万, 十五点八万, 500多亿, 13万2, 壹佰万.
struct NumberParser {
  /// What a run comes to.
  struct NumeralRun {
    var value = 0.0
    var end = 0
    /// The scale mark that the run ends with, such as 10,000 for 30万; 1 where it ends with a digit.
    var scale = 1.0
    /// The same with 百 or 千 before 万 or 亿, such as 10,000,000 for 3千万.
    var wideScale = 1.0
    var isChinese = true
    /// Whether 余, 多, 来 or 几 belongs to it.
    var isUpward = false
    var isBareScale = false
    /// Whether it holds a pair such as 两三, of which the value takes one side.
    var hasPair = false
    var hasDecimals = false
    /// Whether it holds numerals of cheques.
    var isFormal = false
  }

  private typealias Sort = NumeralCharacter.Sort

  let units: [UInt16]
  let scanner: UnitScanner
  private let reader: DigitReader
  private let codes = NumeralCharacter.table

  init(units: [UInt16], scanner: UnitScanner) {
    self.units = units
    self.scanner = scanner
    reader = DigitReader(units: units)
  }

  @inline(__always)
  private func at(_ index: Int) -> UInt16 { index >= 0 && index < units.count ? units[index] : 0 }
  @inline(__always)
  private func code(_ index: Int) -> UInt8 { index < units.count ? codes[units[index]] : 0 }

  // MARK: - A run

  /// How far a run has come: what stands above 亿, above 万, below 万, and the digit not yet scaled.
  private struct State {
    var (high, low, section) = (0.0, 0.0, 0.0)
    var current: Double?
    /// Whether the unscaled digit stands alone, so that 一万二 may be short for 12000.
    var isSingle = false
    /// The scale mark read last, and the last one below 万 in this section.
    var lastScale = 1.0
    var sectionScale = Double.infinity
    var isAfterZero = false

    var isEmpty: Bool { high == 0 && low == 0 && section == 0 && current == nil }

    /// Closes the section below 万 and gives it.
    mutating func close() -> Double {
      let own = section + (current ?? 0)
      (section, current, isAfterZero, sectionScale) = (0, nil, false, .infinity)
      return own
    }

    mutating func scale(by scale: Double) {
      section += (current ?? 1) * scale
      (current, isAfterZero) = (nil, false)
      (sectionScale, lastScale) = (scale, scale)
    }
  }

  /// The run that starts at a place, nil where none does.
  ///
  /// - Parameter second: Of a pair such as 两三 the second counts.
  /// - Complexity: O(m) in the length of the run.
  func run(_ start: Int, second: Bool = false) -> NumeralRun? {
    var run = NumeralRun()
    return read(start, second: second, into: &run) ? run : nil
  }

  /// Reads the run that starts at a place into a fresh one, whose copying would cost as much as the reading; false where
  /// none does.
  ///
  /// - Complexity: O(m) in the length of the run.
  func read(_ start: Int, second: Bool = false, into run: inout NumeralRun) -> Bool {
    var state = State()
    var index = start
    scanning: while index < units.count {
      let code = code(index)
      let value = Double(code & 0x0F)
      switch code & 0xF0 {
      case Sort.arabic:
        guard !run.isUpward, state.current == nil, index == start || state.lastScale > 1,
          let plain = reader.digits(index),
          index == start || plain.value < min(state.lastScale, state.sectionScale)
        else { break scanning }
        state.current = plain.value
        state.isSingle = plain.end == index + 1
        run.isChinese = false
        run.hasDecimals = plain.hasPoint
        index = plain.end
      case Sort.digit, Sort.formalDigit:
        guard !run.isUpward, state.current == nil, let end = take(index, start, second, &state, &run) else {
          break scanning
        }
        index = end
      case Sort.scale, Sort.formalScale:
        let scale = NumeralCharacter.powers[Int(code & 0x0F)]
        guard !run.isUpward, scale < state.sectionScale else { break scanning }
        if scale > 10, index > start, scanner.form(at: index, longerThan: 1) != nil { break scanning }
        if state.current == nil {
          if index == start {
            if scale > 10 {
              guard isApproximate(start) else { return false }
              run.isBareScale = true
            }
          } else if !state.isAfterZero, scale > 10 || state.sectionScale != 100 {
            break scanning
          }
        }
        if code & 0xF0 == Sort.formalScale { run.isFormal = true }
        state.scale(by: scale)
        index += 1
        if let decimals = reader.decimals(index) {
          state.section += decimals.value
          run.hasDecimals = true
          index = decimals.end
        }
      case Sort.great:
        if state.isEmpty {
          guard index == start, isApproximate(start) else { break scanning }
          run.isBareScale = true
          state.section = 1
        }
        if value == 4 {
          guard state.low == 0 else { break scanning }
          state.low = state.close() * 1e4
          state.lastScale = 1e4
        } else {
          guard state.high == 0 else { break scanning }
          state.high = (state.low + state.close()) * 1e8
          state.low = 0
          state.lastScale = 1e8
        }
        index += 1
      case Sort.tens:
        guard !run.isUpward, state.current == nil, state.sectionScale > 10 else { break scanning }
        state.current = value
        state.scale(by: 10)
        index += 1
      default:
        guard index > start else { break scanning }
        if units[index] == .of("个"), at(index + 1) == .of("亿") {
          // 3个亿
          index += 1
        } else if !run.isUpward, isSurplus(index, run.isChinese) {
          // 500多亿元, 十余万份: the scale stands behind.
          run.isUpward = true
          index += 1
        } else {
          break scanning
        }
      }
    }
    guard index > start else { return false }
    finish(&run, &state, index)
    return true
  }

  private func finish(_ run: inout NumeralRun, _ state: inout State, _ end: Int) {
    run.end = end
    if let digit = state.current {
      // 三百五 is 350, 一万二 is 12000, 13万2 is 132000; 三百零五 is 305.
      let isShort =
        state.isSingle && digit > 0 && state.lastScale > 10 && !state.isAfterZero && !run.hasDecimals
        && !run.isUpward
      state.section += isShort ? digit * state.lastScale / 10 : digit
    } else {
      let last = end - 1 - (run.isUpward && code(end - 1) == 0 ? 1 : 0)
      run.scale = state.lastScale
      run.wideScale = state.lastScale
      let before = last > 0 ? code(last - 1) : 0
      let isScale = before & 0xF0 == Sort.scale || before & 0xF0 == Sort.formalScale
      if code(last) & 0xF0 == Sort.great, isScale, before & 0x0F > 1 {
        run.wideScale *= NumeralCharacter.powers[Int(before & 0x0F)]
      }
    }
    run.value = state.high + state.low + state.section
    // 1.12万 is 11200 and not 11200.000000000002.
    if run.hasDecimals, state.high + state.low > 0 { run.value = (run.value * 1e4).rounded() / 1e4 }
  }

  /// Takes Chinese digits: one, a pair (两三), or several that stand for places (二〇二四).
  ///
  /// - Returns: The place behind them.
  private func take(
    _ index: Int, _ start: Int, _ second: Bool, _ state: inout State, _ run: inout NumeralRun
  ) -> Int? {
    let first = code(index)
    var end = index + 1
    while code(end) & 0xF0 == Sort.digit || code(end) & 0xF0 == Sort.formalDigit { end += 1 }
    let digit = first & 0x0F
    if digit == 0, state.lastScale > 1 {
      // 一万零五百, 1千零20; 一百零件 would be none.
      guard code(index + 1) != 0, code(index + 1) & 0xF0 != Sort.great else { return nil }
      state.isAfterZero = true
      return index + 1
    }
    if first & 0xF0 == Sort.formalDigit { run.isFormal = true }
    if end == index + 1 {
      state.current = Double(digit)
      state.isSingle = true
    } else if end == index + 2, NumeralCharacter.isPair(digit, code(index + 1) & 0x0F) {
      run.hasPair = true
      state.current = Double(second ? code(index + 1) & 0x0F : digit)
      state.isSingle = false
    } else {
      // Fewer digits in a row are no number: 五一, 一二三产业.
      guard index == start, (4...15).contains(end - index) else { return nil }
      var value = 0.0
      for place in index..<end { value = value * 10 + Double(code(place) & 0x0F) }
      state.current = value
      state.isSingle = false
    }
    if let decimals = reader.decimals(end), !run.hasPair {
      state.current = (state.current ?? 0) + decimals.value
      run.hasDecimals = true
      return decimals.end
    }
    return end
  }

  // MARK: - Approximation

  /// Whether 余, 多, 来 or 几 at a place belongs to the number before it.
  private func isSurplus(_ index: Int, _ isChinese: Bool) -> Bool {
    switch units[index] {
    case .of("余"), .of("多"): return true
    case .of("几"): return isChinese && code(index - 1) == Sort.scale | 1
    case .of("来"):
      let before = code(index - 1)
      return (before == Sort.scale | 1 || before == Sort.scale | 2)
        && scanner.form(at: index + 1, longerThan: 0) != nil
    default: return false
    }
  }

  /// Whether a scale mark alone counts: 千余份, 近千人次, 超万人次.
  private func isApproximate(_ start: Int) -> Bool {
    var end = start + 1
    while code(end) & 0xF0 == Sort.scale || code(end) & 0xF0 == Sort.great { end += 1 }
    if at(end) == .of("余") || at(end) == .of("多") { return true }
    switch at(start - 1) {
    case .of("近"), .of("上"), .of("超"), .of("逾"), .of("约"), .of("过"): return true
    case .of("下"): return at(start - 2) == .of("不")
    default: return false
    }
  }
}
