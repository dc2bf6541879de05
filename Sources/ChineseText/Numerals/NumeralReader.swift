/// Reads the numbers of a folded text, in digits and in Chinese numerals.
///
/// It gives all of them; which ones state a quantity is for the caller to decide. Numbers that cannot be counted
/// (数十, 若干, 几) are not given, nor those beyond `countable`.
public enum NumeralReader {
  /// What a report may count.
  ///
  /// More digits are a dash that was read as 一一一一, or an account; what is smaller is no quantity.
  public static let countable = 1e-6...1e15

  /// The numbers of a text from left to right, none overlapping another.
  public static func numerals(in text: Scalars) -> [Numeral] {
    var found: [Numeral] = []
    var index = 0
    while index < text.count {
      if let numeral = any(in: text, at: index) {
        if isCountable(numeral) { found.append(numeral) }
        index = numeral.range.upperBound
      } else if text[index].isASCIIDigit || text[index].isChineseNumeral {
        index = endOfRun(text, index)
      } else {
        index += 1
      }
    }
    return found
  }

  /// The number that starts at a place, nil where none does.
  public static func numeral(in text: Scalars, at start: Int) -> Numeral? {
    any(in: text, at: start).flatMap { isCountable($0) ? $0 : nil }
  }

  /// The number that starts at a place, however great.
  private static func any(in text: Scalars, at start: Int) -> Numeral? {
    guard start < text.count, let first = simple(text, start) else { return nil }
    return interval(text, first) ?? first
  }

  private static func isCountable(_ numeral: Numeral) -> Bool {
    numeral.value == 0 || countable.contains(numeral.value)
  }

  private static func endOfRun(_ text: Scalars, _ start: Int) -> Int {
    var end = start
    while end < text.count, text[end].isASCIIDigit || text[end].isChineseNumeral || text[end] == "." {
      end += 1
    }
    return max(end, start + 1)
  }

  // MARK: - One number

  private static func simple(_ text: Scalars, _ start: Int) -> Numeral? {
    if text[start].isASCIIDigit { return digits(text, start) }
    if text[start].isChineseNumeral { return chinese(text, start) }
    return nil
  }

  /// Digits with groups, decimals, scale marks, 余 and %.
  private static func digits(_ text: Scalars, _ start: Int) -> Numeral? {
    // A4, 5G and V2 are names; APP1.1万 is a number behind a word.
    if start > 0, text[start - 1].isASCII, text[start - 1].properties.isAlphabetic {
      guard start > 1, text[start - 2].isASCII, text[start - 2].properties.isAlphabetic else { return nil }
    }
    guard let plain = plainDigits(text, start) else { return nil }
    var (value, end) = plain
    if end < text.count, text[end].isASCII, text[end].properties.isAlphabetic, text[end] != "k",
      text[end] != "m"
    {
      return nil
    }
    if end < text.count, text[end] == "%" {
      return Numeral(range: start..<(end + 1), value: value, isPercent: true)
    }
    // 3万4000, 1万2千 and 1100万
    if let scale = bigScale(text, end) {
      value *= scale.factor
      end = scale.end
      if let rest = plainDigits(text, end) {
        let part = bigScale(text, rest.end).map { (value: rest.value * $0.factor, end: $0.end) } ?? rest
        if part.value < scale.factor { (value, end) = (value + part.value, part.end) }
      }
    }
    return withSurplus(text, Numeral(range: start..<end, value: value))
  }

  private static func bigScale(_ text: Scalars, _ index: Int) -> (factor: Double, end: Int)? {
    guard index < text.count else { return nil }
    switch text[index] {
    case "万": return (10_000, index + 1)
    case "亿": return (100_000_000, index + 1)
    case "千": return (1_000, index + 1)
    case "百": return (100, index + 1)
    default: return nil
    }
  }

  /// Digits only: 43, 1,900, 98.5; groups of three after a comma.
  private static func plainDigits(_ text: Scalars, _ start: Int) -> (value: Double, end: Int)? {
    var written = ""
    var end = start
    while end < text.count, text[end].isASCIIDigit {
      written.unicodeScalars.append(text[end])
      end += 1
    }
    guard !written.isEmpty, written.count <= 15 else { return nil }
    if written.count <= 3 {
      while end + 3 < text.count + 0, text[end] == ",",
        text[(end + 1)...(end + 3)].allSatisfy(\.isASCIIDigit),
        end + 4 >= text.count || !text[end + 4].isASCIIDigit
      {
        written.unicodeScalars.append(contentsOf: text[(end + 1)...(end + 3)])
        end += 4
      }
    }
    if end + 1 < text.count, text[end] == ".", text[end + 1].isASCIIDigit {
      written.append(".")
      end += 1
      while end < text.count, text[end].isASCIIDigit {
        written.unicodeScalars.append(text[end])
        end += 1
      }
    }
    return Double(written).map { ($0, end) }
  }

  /// 余, 多 or 几 after the number, and a scale mark after that (3.2万余, 十余万, 二十几).
  private static func withSurplus(_ text: Scalars, _ numeral: Numeral) -> Numeral {
    var numeral = numeral
    let end = numeral.range.upperBound
    guard end < text.count, text[end] == "余" || text[end] == "多" || (text[end] == "几" && numeral.isChinese)
    else {
      return numeral
    }
    numeral.isUpward = true
    numeral.range = numeral.range.lowerBound..<(end + 1)
    if end + 1 < text.count, text[end + 1] == "万" {
      numeral.value *= 10_000
      numeral.range = numeral.range.lowerBound..<(end + 2)
    }
    return numeral
  }

  // MARK: - Chinese numerals

  private static func chinese(_ text: Scalars, _ start: Int) -> Numeral? {
    if let fraction = fraction(text, start) { return fraction }
    var end = start
    while end < text.count, text[end].isChineseNumeral { end += 1 }
    let run = Array(text[start..<end])
    if start > 0, text[start - 1] == "数" || text[start - 1] == "几" { return nil }
    if end - start == 1, text[start] == "万" || text[start] == "亿" || text[start] == "千" { return nil }
    if let pair = pair(text, start, end) { return pair }
    guard let value = value(of: run) else { return nil }
    return withSurplus(text, Numeral(range: start..<end, value: value, isChinese: true))
  }

  /// 百分之九十五, 百分之95.5 and 三分之二.
  private static func fraction(_ text: Scalars, _ start: Int) -> Numeral? {
    var end = start
    while end < text.count, text[end].isChineseNumeral { end += 1 }
    guard end + 2 < text.count, text[end] == "分", text[end + 1] == "之",
      let whole = value(of: Array(text[start..<end]))
    else { return nil }
    let after = end + 2
    guard let part = plainDigits(text, after) ?? chineseRun(text, after), whole > 0 else { return nil }
    if whole == 100 {
      return Numeral(
        range: start..<part.end, value: part.value, isChinese: !text[after].isASCIIDigit, isPercent: true)
    }
    return Numeral(range: start..<part.end, value: part.value / whole, isChinese: true, isFraction: true)
  }

  private static func chineseRun(_ text: Scalars, _ start: Int) -> (value: Double, end: Int)? {
    var end = start
    while end < text.count, text[end].isChineseNumeral { end += 1 }
    guard end > start, var value = value(of: Array(text[start..<end])) else { return nil }
    if end + 1 < text.count, text[end] == "点" {
      var place = 0.1
      end += 1
      while end < text.count, let digit = text[end].chineseDigit {
        value += Double(digit) * place
        place /= 10
        end += 1
      }
    }
    return (value, end)
  }

  /// 两三, 三五, 三四十: neighbouring digits are an interval.
  private static func pair(_ text: Scalars, _ start: Int, _ end: Int) -> Numeral? {
    guard end - start == 2 || (end - start == 3 && text[end - 1].chineseScale != nil),
      let low = text[start].chineseDigit, let high = text[start + 1].chineseDigit,
      low > 0, high - low == 1 || (low == 3 && high == 5)
    else { return nil }
    let scale = Double(end - start == 3 ? (text[end - 1].chineseScale ?? 1) : 1)
    let ends = Double(low) * scale...Double(high) * scale
    return Numeral(
      range: start..<end, value: (ends.lowerBound + ends.upperBound) / 2, interval: ends, isChinese: true)
  }

  /// The value of a run of Chinese numerals: by place marks, or digit by digit (二〇二三).
  static func value(of run: Scalars) -> Double? {
    guard !run.isEmpty else { return nil }
    if run.count > 1, run.allSatisfy({ $0.chineseDigit != nil }) {
      return run.reduce(0) { $0 * 10 + Double($1.chineseDigit ?? 0) }
    }
    var total = 0.0
    var section = 0.0
    var digit: Double?
    var last = 10.0
    for scalar in run {
      if let value = scalar.chineseDigit {
        if let digit, digit != 0 { return nil }
        digit = Double(value)
      } else if let scale = scalar.chineseScale {
        section += (digit ?? 1) * Double(scale)
        digit = nil
        last = Double(scale)
      } else if scalar == "廿" {
        section += 20
        digit = nil
      } else {
        let factor = scalar == "万" ? 10_000.0 : 100_000_000.0
        section += digit ?? 0
        if section == 0 { return nil }
        total += section * factor
        section = 0
        digit = nil
        last = factor
      }
    }
    // 三百五 is 350, 一万二 is 12000; 三百零五 is 305.
    if let digit {
      let bare = run.count > 1 && run[run.count - 2].chineseDigit != 0 && last > 10
      section += bare ? digit * last / 10 : digit
    }
    return total + section
  }

  // MARK: - Intervals

  private static func interval(_ text: Scalars, _ first: Numeral) -> Numeral? {
    let end = first.range.upperBound
    guard end < text.count, !first.isUpward else { return nil }
    let dashes: Set<Unicode.Scalar> = ["—", "–", "-", "~", "～", "至", "―"]
    var start = end
    while start < text.count, start - end < 2, dashes.contains(text[start]) { start += 1 }
    guard start > end, start < text.count, let second = simple(text, start), isCountable(second),
      second.isPercent || !first.isPercent
    else { return nil }
    let after = second.range.upperBound
    if after < text.count,
      text[after] == "年" || text[after] == "月" || text[after] == "日" || text[after] == "-"
    {
      return nil
    }
    guard second.value > first.value, second.isChinese == first.isChinese || text[start - 1] == "至" else {
      return nil
    }
    let ends = first.value...second.value
    return Numeral(
      range: first.range.lowerBound..<after, value: (first.value + second.value) / 2, interval: ends,
      isUpward: second.isUpward, isChinese: first.isChinese, isPercent: second.isPercent)
  }
}
