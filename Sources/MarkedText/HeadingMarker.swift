/// The number that a heading begins with.
@frozen @usableFromInline
package struct HeadingMarker: Equatable, Sendable {
  /// The form of the number; the raw value is its usual depth.
  @frozen @usableFromInline
  package enum Style: Int, Sendable {
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
  }

  /// The form of the number.
  @usableFromInline package let style: Style
  /// What it counts to.
  @usableFromInline package let number: Int
  /// How many scalars the marker takes, the white space behind it included; 0 where a lost one is known by its
  /// neighbours.
  @usableFromInline package let length: Int

  /// Makes a marker.
  package init(style: Style, number: Int, length: Int) {
    self.style = style
    self.number = number
    self.length = length
  }

  /// Whether sections are numbered like this rather than items of a list: 一、, (一), (1).
  @inlinable package var isStrong: Bool {
    style.rawValue <= Style.chineseParenthesis.rawValue || style == .arabicParenthesis
  }

  /// Whether another marker counts on from this one in the same form.
  package func isFollowed(by other: HeadingMarker?) -> Bool {
    other.map { $0.style == style && $0.number == number + 1 } ?? false
  }

  /// No marker takes more scalars than this.
  static let longest = 12

  /// Reads a marker at a place of a folded text; nil where none stands or nothing stands behind it.
  ///
  /// - Complexity: O(1).
  package static func parse(_ text: [UInt16], at start: Int) -> HeadingMarker? {
    parse(text, at: start, before: text.count)
  }

  /// Reads a marker of a text that ends at a bound.
  ///
  /// - Complexity: O(1).
  static func parse(_ text: [UInt16], at start: Int, before bound: Int) -> HeadingMarker? {
    guard start < bound else { return nil }
    let first = text[start]
    // Most places begin no marker, and this tells them at once.
    guard
      first.isDigit || NumeralCharacter.isRunning(first) || first == .of("第") || first == .of("(")
        || isWhole(first)
    else { return nil }
    func at(_ index: Int) -> UInt16? { index < bound ? text[index] : nil }
    func made(_ style: Style, _ number: Int, _ end: Int) -> HeadingMarker? {
      var end = end
      while at(end) == .of(" ") { end += 1 }
      return number > 0 && number < 100 && end < bound
        ? HeadingMarker(style: style, number: number, length: end - start) : nil
    }
    switch first {
    case 0x2460...0x2473: return made(.circled, Int(first - 0x245F), start + 1)
    case 0x2474...0x2487: return made(.arabicParenthesis, Int(first - 0x2473), start + 1)
    case 0x2488...0x249B: return made(.arabic, Int(first - 0x2487), start + 1)
    case 0x3220...0x3229: return made(.chineseParenthesis, Int(first - 0x321F), start + 1)
    default: break
    }
    if first == .of("第") {
      guard let run = chineseRun(text, start + 1, bound) ?? digitRun(text, start + 1, bound),
        at(run.end) == .of("部"),
        at(run.end + 1) == .of("分")
      else { return nil }
      return made(.division, run.number, skipMark(text, run.end + 2, bound))
    }
    if first == .of("(") {
      if let run = chineseRun(text, start + 1, bound), at(run.end) == .of(")") {
        return made(.chineseParenthesis, run.number, run.end + 1)
      }
      if let run = digitRun(text, start + 1, bound), at(run.end) == .of(")") {
        return made(.arabicParenthesis, run.number, run.end + 1)
      }
      return nil
    }
    if let run = chineseRun(text, start, bound) {
      if at(run.end) == .of(")") { return made(.chineseParenthesis, run.number, run.end + 1) }
      let end = skipMark(text, run.end, bound)
      return end > run.end ? made(.chinese, run.number, end) : nil
    }
    if let run = digitRun(text, start, bound), run.end - start <= 2 {
      if at(run.end) == .of(")") { return made(.arabicParenthesis, run.number, run.end + 1) }
      if let mark = at(run.end), mark == .of(".") || mark == .of("、") || mark == .of(",") {
        guard let after = at(run.end + 1), !after.isDigit || isYear(text, run.end + 1, bound) else {
          return nil
        }
        return made(.arabic, run.number, run.end + 1)
      }
    }
    return nil
  }

  /// Whether one character is a whole marker: ①, ⑴, ⒈, ㈠.
  private static func isWhole(_ unit: UInt16) -> Bool { unit &- 0x2460 < 60 || unit &- 0x3220 < 10 }

  /// Reads a number at a place that stands right before words, its mark lost (2优化阵地建设, 二规范执法); nil where none does.
  ///
  /// Whether it is a marker only its neighbours tell.
  ///
  /// - Complexity: O(1).
  package static func bare(_ text: [UInt16], at start: Int) -> HeadingMarker? {
    guard start < text.count else { return nil }
    let bound = text.count
    if let run = digitRun(text, start, bound), run.end - start <= 2, run.number > 0, run.end < text.count,
      text[run.end].isHan
    {
      return HeadingMarker(style: .arabicBare, number: run.number, length: run.end - start)
    }
    if let run = chineseRun(text, start, bound), run.number > 0, run.end < text.count, text[run.end].isHan {
      return HeadingMarker(style: .chinese, number: run.number, length: run.end - start)
    }
    return nil
  }

  /// 1.2024年工作情况 is a heading, 1.5 a number.
  private static func isYear(_ text: [UInt16], _ start: Int, _ bound: Int) -> Bool {
    start + 4 < bound && text[start..<(start + 4)].allSatisfy(\.isDigit) && text[start + 4] == .of("年")
  }

  private static func skipMark(_ text: [UInt16], _ start: Int, _ bound: Int) -> Int {
    var end = start
    while end < bound, end - start < 2,
      text[end] == .of("、") || text[end] == .of(".") || text[end] == .of(",") || text[end] == .of(":")
    {
      end += 1
    }
    return end
  }

  private static func chineseRun(_ text: [UInt16], _ start: Int, _ bound: Int) -> (number: Int, end: Int)? {
    var end = start
    while end < bound, end - start < 3, NumeralCharacter.isRunning(text[end]) { end += 1 }
    guard end > start, text[start] != .of("两"), let value = NumeralCharacter.small(text[start..<end]) else {
      return nil
    }
    return (value, end)
  }

  private static func digitRun(_ text: [UInt16], _ start: Int, _ bound: Int) -> (number: Int, end: Int)? {
    var end = start
    var number = 0
    while end < bound, end - start < 3, text[end].isDigit {
      number = number * 10 + Int(text[end] - 0x30)
      end += 1
    }
    return end > start ? (number, end) : nil
  }
}

extension MarkedText {
  /// What a heading begins with; the readers' name for it.
  package typealias Marker = HeadingMarker

  /// The number without a mark that begins at a place.
  package func bareMarker(at place: Int) -> HeadingMarker? { HeadingMarker.bare(units, at: place) }

  /// The heading marker that begins at a place.
  package func marker(at place: Int) -> HeadingMarker? { HeadingMarker.parse(units, at: place) }
}
