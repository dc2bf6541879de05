import Lexicon
import MarkedText

/// 截至11月底: the figures of the paragraph run to that month.
enum Period {
  static let rule = Rule(
    family: .quantities, name: "Period", pattern: "截至 + a month before December, within 14 characters",
    reason: "A figure of part of a year is no figure of the year.",
    examples: [
      .init("截至11月底,共调处纠纷60起。", "60起 through 11"),
      .init("截至2023年9月,共调处纠纷60起。", "60起 through 9"),
      .init("截至12月底,共调处纠纷60起。", "60起"),
    ])

  /// So far behind 截至 its month stands.
  private static let reach = 14

  /// The month that the figures of a paragraph run to, nil where they are of the whole year.
  static func throughMonth(of paragraph: Range<Int>, _ signs: ArraySlice<Word>, in text: MarkedText) -> Int? {
    for word in signs where text.lexicon.form(word.form, isOf: .until) {
      let window = word.range.upperBound..<min(word.range.upperBound + reach, paragraph.upperBound)
      let month =
        text.years(in: window).first?.month ?? text.dates(in: window).first?.month
        ?? text.numerals(in: window).first {
          text.longestForm(.monthMark, at: $0.range.upperBound) != nil
        }.map { Int($0.value) }
      if let month, (1...11).contains(month) { return month }
    }
    return nil
  }
}
