import ChineseText

/// The number that a heading begins with.
struct HeadingMarker: Equatable {
  /// The form of the number; the raw value is its usual depth.
  enum Style: Int {
    /// 第一部分
    case division = 0
    /// 一、
    case chinese
    /// (一)
    case chineseParenthesis
    /// 1. and 1、
    case arabic
    /// 2优化, its mark lost
    case arabicBare
    /// (1)
    case arabicParenthesis
    /// ①
    case circled

    /// Styles of one shape stand for each other where a clerk mixes them.
    var isParenthesis: Bool { self == .chineseParenthesis || self == .arabicParenthesis }
  }

  let style: Style
  let number: Int
  /// How many scalars the marker takes, the white space behind it included.
  let length: Int

  /// Reads a marker at a place of a folded text.
  static func parse(_ text: Scalars, at start: Int) -> HeadingMarker? {
    guard start < text.count else { return nil }
    func at(_ index: Int) -> Unicode.Scalar? { index < text.count ? text[index] : nil }
    func made(_ style: Style, _ number: Int, _ end: Int) -> HeadingMarker? {
      var end = end
      while at(end) == " " { end += 1 }
      return number > 0 && number < 100 && end < text.count
        ? HeadingMarker(style: style, number: number, length: end - start) : nil
    }
    if let value = text[start].value as UInt32?, (0x2460...0x2473).contains(value) {
      return made(.circled, Int(value - 0x245F), start + 1)
    }
    if text[start] == "第", let run = chineseRun(text, start + 1) ?? digitRun(text, start + 1) {
      let rest = text[run.end..<min(run.end + 2, text.count)].string
      return rest == "部分" ? made(.division, run.number, skipMark(text, run.end + 2)) : nil
    }
    if text[start] == "(" {
      if let run = chineseRun(text, start + 1), at(run.end) == ")" {
        return made(.chineseParenthesis, run.number, run.end + 1)
      }
      if let run = digitRun(text, start + 1), at(run.end) == ")" {
        return made(.arabicParenthesis, run.number, run.end + 1)
      }
      return nil
    }
    if let run = chineseRun(text, start) {
      if at(run.end) == ")" { return made(.chineseParenthesis, run.number, run.end + 1) }
      let end = skipMark(text, run.end)
      return end > run.end ? made(.chinese, run.number, end) : nil
    }
    if let run = digitRun(text, start), run.end - start <= 2 {
      if at(run.end) == ")" { return made(.arabicParenthesis, run.number, run.end + 1) }
      if let mark = at(run.end), mark == "." || mark == "、" || mark == "," {
        guard let after = at(run.end + 1), !after.isASCIIDigit || isYear(text, run.end + 1) else {
          return nil
        }
        return made(.arabic, run.number, run.end + 1)
      }
    }
    return nil
  }

  /// 1.2024年工作情况 is a heading, 1.5 a number.
  private static func isYear(_ text: Scalars, _ start: Int) -> Bool {
    start + 4 < text.count && text[start..<(start + 4)].allSatisfy(\.isASCIIDigit) && text[start + 4] == "年"
  }

  private static func skipMark(_ text: Scalars, _ start: Int) -> Int {
    var end = start
    while end < text.count, end - start < 2,
      text[end] == "、" || text[end] == "." || text[end] == "," || text[end] == ":"
    {
      end += 1
    }
    return end
  }

  private static func chineseRun(_ text: Scalars, _ start: Int) -> (number: Int, end: Int)? {
    var end = start
    while end < text.count, end - start < 3, text[end].chineseDigit != nil || text[end] == "十" { end += 1 }
    guard end > start, text[start] != "两",
      let value = NumeralReader.numeral(in: Array(text[start..<end]), at: 0),
      value.interval == nil || end - start == 1
    else { return nil }
    return (Int(value.value), end)
  }

  private static func digitRun(_ text: Scalars, _ start: Int) -> (number: Int, end: Int)? {
    var end = start
    while end < text.count, end - start < 3, text[end].isASCIIDigit { end += 1 }
    guard end > start, let number = Int(text[start..<end].string) else { return nil }
    return (number, end)
  }
}
