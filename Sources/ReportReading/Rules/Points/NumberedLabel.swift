import MarkedText

/// A label with a number before a point: 任务1:, 问题二:.
enum NumberedLabel {
  static let rule = Rule(
    family: .points, name: "numbered label",
    pattern: "at the start of a point: a few Han characters, a numeral of one or two digits, a colon",
    reason: "it numbers the point, whatever the noun, and is no part of what it says",
    examples: [
      Rule.Example("三、下一步打算\n任务1:修订应急预案。\n任务2:增聘专职调解员4名。", "plan 修订应急预案", "plan 增聘专职调解员4名"),
      Rule.Example("短板一:普法形式单一。\n短板二:公开不及时。", "weak 普法形式单一", "weak 公开不及时"),
    ])

  /// The noun, the numeral and the colon together are no longer.
  private static let longest = 6
  private static let fewestHan = 2

  /// The range without the label that opens it.
  static func without(_ range: Range<Int>, in text: MarkedText) -> Range<Int> {
    guard
      let colon = text.firstMark(in: range.prefix(longest), where: { $0 == .colon }),
      colon + 1 < range.upperBound
    else { return range }
    let label = text.units[range.lowerBound..<colon]
    let numeral = label.reversed().prefix(while: \.isNumeral).count
    guard numeral > 0, label.count - numeral >= fewestHan,
      label.dropLast(numeral).allSatisfy({ $0.isHan && !$0.isNumeral })
    else { return range }
    text.note(rule)
    return colon + 1..<range.upperBound
  }
}
