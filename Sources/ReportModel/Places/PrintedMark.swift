/// Marks by which sections and items are numbered, as they are printed.
enum PrintedMark {
  /// A mark at a place of a text.
  struct Found {
    /// The mark without what follows it, with narrow brackets.
    var text: String
    /// The place behind the mark and what belongs to it.
    var end: Int
    /// What it counts to, from 1.
    var number: Int
  }

  /// The number of a section or of a numbered item that begins at a place: 一、 （二） (4) ⑤ 第六部分.
  ///
  /// - Complexity: O(1).
  static func section(_ text: [Unicode.Scalar], at start: Int, before end: Int) -> Found? {
    guard start < end else { return nil }
    if let whole = whole(text[start]) { return Found(text: whole.text, end: start + 1, number: whole.number) }
    var index = start
    let isBracketed = text[start] == "(" || text[start] == "（"
    if isBracketed { index = skipBlanks(text, from: start + 1, before: end) }
    let isDivision = text[start] == "第"
    if isDivision { index += 1 }
    guard let run = run(text, at: index, before: end) else { return nil }
    let after = isBracketed ? skipBlanks(text, from: run.end, before: end) : run.end
    guard after < end else { return nil }
    let mark = text[after]
    if isDivision {
      guard mark == "部", after + 1 < end, text[after + 1] == "分" else { return nil }
      let behind = after + 2 < end && text[after + 2].followsNumber ? after + 3 : after + 2
      return Found(text: "第\(run.words)部分", end: behind, number: run.number)
    }
    if mark == ")" || mark == "）" { return Found(text: "(\(run.words))", end: after + 1, number: run.number) }
    guard !isBracketed, mark.followsNumber else { return nil }
    // 1.5 is a number; 1.2024年 is not.
    if after + 1 < end, isDigit(text[after + 1]), !isYear(text, at: after + 1, before: end) { return nil }
    return Found(text: run.words, end: after + 1, number: run.number)
  }

  /// What counts an item in running text and begins at a place: 一是, 二要, 第三，, 其四，, 首先，.
  ///
  /// - Complexity: O(1).
  static func item(_ text: [Unicode.Scalar], at start: Int, before end: Int) -> Found? {
    guard start + 2 < end else { return nil }
    for (index, words) in ordinals.enumerated() where words.elementsEqual(text[start..<start + words.count]) {
      guard isPause(text[start + words.count]) else { return nil }
      return Found(text: string(words), end: start + words.count + 1, number: index + 1)
    }
    let hasLead = text[start] == "第" || text[start] == "其"
    guard let run = run(text, at: hasLead ? start + 1 : start, before: end), run.end < end,
      text[run.end - 1].isMarkNumeral
    else { return nil }
    let mark = text[run.end]
    if mark == "是" || (!hasLead && mark == "要" && !(run.end + 1 < end && text[run.end + 1] == "求")) {
      return Found(text: string(text[start...run.end]), end: run.end + 1, number: run.number)
    }
    guard hasLead, isPause(mark) else { return nil }
    return Found(text: string(text[start..<run.end]), end: run.end + 1, number: run.number)
  }

  private static let ordinals = ["首先", "其次", "再次", "最后"].map { Array($0.unicodeScalars) }

  private static func isPause(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "，" || scalar == "," || scalar == "、" || scalar == "：" || scalar == ":"
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{3000}" || scalar == "\u{A0}" || scalar == "\t"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static func isYear(_ text: [Unicode.Scalar], at start: Int, before end: Int) -> Bool {
    start + 4 < end && text[start..<start + 4].allSatisfy(isDigit) && text[start + 4] == "年"
  }

  private static func skipBlanks(_ text: [Unicode.Scalar], from start: Int, before end: Int) -> Int {
    var index = start
    while index < end, isBlank(text[index]) { index += 1 }
    return index
  }

  /// A mark that is one character: ① ⑴ ⒈ ㈠.
  private static func whole(_ scalar: Unicode.Scalar) -> (text: String, number: Int)? {
    let value = Int(scalar.value)
    switch value {
    case 0x2460...0x2473: return (String(scalar), value - 0x245F)
    case 0x2474...0x2487: return ("(\(value - 0x2473))", value - 0x2473)
    case 0x2488...0x249B: return ("\(value - 0x2487)", value - 0x2487)
    case 0x3220...0x3229: return ("(\(chinese[value - 0x3220]))", value - 0x321F)
    default: return nil
    }
  }

  /// The words for 1 to 10.
  static let chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  /// A run of at most three Chinese numerals or two digits, with its number.
  private static func run(
    _ text: [Unicode.Scalar], at start: Int, before end: Int
  ) -> (words: String, number: Int, end: Int)? {
    var index = start
    while index < end, index - start < 3, text[index].isMarkNumeral { index += 1 }
    if index > start {
      guard let number = number(text[start..<index]) else { return nil }
      return (string(text[start..<index]), number, index)
    }
    var number = 0
    var words = ""
    while index < end, isDigit(text[index]) {
      guard index - start < 2 else { return nil }
      let value = text[index].value
      let digit = Int(value < 0x100 ? value - 0x30 : value - 0xFF10)
      number = number * 10 + digit
      words += "\(digit)"
      index += 1
    }
    return index > start && number > 0 ? (words, number, index) : nil
  }

  /// The number of Chinese numerals up to 99.
  private static func number(_ numerals: ArraySlice<Unicode.Scalar>) -> Int? {
    var (tens, ones, hasTen) = (1, 0, false)
    for numeral in numerals {
      guard let value = chinese.firstIndex(of: String(numeral)).map({ $0 + 1 }) else { return nil }
      if value == 10 {
        guard !hasTen else { return nil }
        (tens, ones, hasTen) = (ones == 0 ? 1 : ones, 0, true)
      } else {
        guard ones == 0 else { return nil }
        ones = value
      }
    }
    return hasTen ? tens * 10 + ones : ones
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
