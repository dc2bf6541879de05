import Lexicon
import MarkedText

/// A figure whose words end with 的 and that has no noun behind it counts what was named before.
enum HeadlessFigure {
  static let rule = Rule(
    family: .indicators, name: "a figure behind 的 without a noun counts what was named before",
    pattern: "words [labelLink] number unit, nothing behind",
    reason: "清退长期不参与工作的17人 does not say whom; the clause before does.",
    examples: [
      Rule.Example(
        "针对法律明白人作用发挥不充分的问题,清退长期不参与工作的17人,补录22人。", "清退长期不参与工作的法律明白人", "补录法律明白人"),
      Rule.Example("现有队员14名,其中持有行政执法证的9名。", "队员", "持有行政执法证的队员"),
      Rule.Example("现有队员14名,其中持有行政执法证的人员9名。", "队员", "持有行政执法证的人员"),
    ])

  /// Whether the words before a number end with 的, and nothing stands behind it that it could count.
  static func lacksHead(_ before: Range<Int>, _ after: Range<Int>, in text: MarkedText) -> Bool {
    // 标的 is a word.
    guard let last = before.last, before.count > 1,
      text.longestForm(anyOf: [.labelLink], at: last, before: before.upperBound) != nil,
      text.longestForm(anyOf: [.labelWhole], at: last - 1, before: before.upperBound)?.end
        != before.upperBound
    else { return false }
    return after.isEmpty || text.isPause(after.lowerBound)
  }

  /// The 的 that the words before a number end with.
  static func link(of raw: [LabelWord], in text: MarkedText) -> LabelWord? {
    raw.last.flatMap { text.isWord($0, .labelLink) ? $0 : nil }
  }
}
