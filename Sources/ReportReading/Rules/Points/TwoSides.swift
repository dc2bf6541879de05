import Lexicon
import MarkedText

/// 一方面… 另一方面… as a list of two.
enum TwoSides {
  static let rule = Rule(
    family: .points, name: "two sides",
    pattern:
      "一方面 and 另一方面, each at the start of a sentence or behind a semicolon or a colon; of causes behind a "
      + "comma too",
    reason: "at the start of a sentence they tell two points; within one they tell two sides of one point",
    examples: [
      Rule.Example("一方面,执法力量薄弱;另一方面,普法形式单一。", "weak 执法力量薄弱", "weak 普法形式单一"),
      Rule.Example(
        "一是执法力量薄弱,一方面人员偏少,另一方面能力不强。二是普法形式单一。", "weak 执法力量薄弱,一方面人员偏少,另一方面能力不强", "weak 普法形式单一"),
    ])

  /// The two items of a range; none where it has no two sides.
  static func items(in range: Range<Int>, of text: MarkedText, withinSentence: Bool = false) -> [ListReader
    .Item]
  {
    func opens(_ place: Int) -> Bool {
      guard place > range.lowerBound else { return true }
      let mark = text.mark(at: place - 1)
      return mark == .stop || mark == .semicolon || mark == .colon || withinSentence && mark == .comma
    }
    // The word of the second holds that of the first.
    guard let other = text.all(.otherSide, in: range).first(where: { opens($0.range.lowerBound) }),
      let one = text.all(.oneSide, in: range.lowerBound..<other.range.lowerBound).first(where: {
        opens($0.range.lowerBound)
      })
    else { return [] }
    text.note(rule)
    return [ListReader.Item(number: 1, mark: one.range), ListReader.Item(number: 2, mark: other.range)]
  }
}
