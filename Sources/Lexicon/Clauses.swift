public import ChineseText

/// Cuts a folded passage at the marks that part clauses and sentences.
public enum Clauses {
  /// The clauses between commas, semicolons, colons and full stops, none of them empty; brackets and quotation
  /// marks are not looked into.
  public static func ranges(in text: Scalars, from start: Int = 0, to end: Int? = nil) -> [Range<Int>] {
    cut(text, start..<(end ?? text.count)) { $0.isClauseBreak && $0 != "、" }
  }

  /// The sentences, each without its full stop.
  public static func sentences(in text: Scalars, from start: Int = 0, to end: Int? = nil) -> [Range<Int>] {
    cut(text, start..<(end ?? text.count)) { $0.isSentenceEnd }
  }

  private static func cut(
    _ text: Scalars, _ range: Range<Int>, where isBreak: (Unicode.Scalar) -> Bool
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range {
      let betweenDigits =
        (text[index] == "," || text[index] == ":") && index > 0 && index + 1 < text.count
        && text[index - 1].isASCIIDigit && text[index + 1].isASCIIDigit && isGroup(text, index)
      guard isBreak(text[index]), !betweenDigits else { continue }
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if range.upperBound > start { result.append(start..<range.upperBound) }
    return result
  }

  /// Whether the comma at a place parts a number into groups of three digits.
  private static func isGroup(_ text: Scalars, _ index: Int) -> Bool {
    guard index + 3 < text.count else { return false }
    let three = text[(index + 1)...(index + 3)].allSatisfy(\.isASCIIDigit)
    return three && (index + 4 >= text.count || !text[index + 4].isASCIIDigit)
  }
}
