import Lexicon
import MarkedText

/// Behind a number its noun reaches to the next pause or to what says that some of it are meant.
enum NounBehindFigure {
  static let rule = Rule(
    family: .indicators, name: "the noun behind a figure ends at a pause or at 中",
    pattern: "number unit noun (pause | [partitive])",
    reason: "12件信访事项中7件已办结 counts 信访事项; but 中 within a word (集中学习) ends nothing.",
    examples: [
      Rule.Example("聘请2名律师担任法律顾问。", "聘请律师担任法律顾问"),
      Rule.Example("12件信访事项中,有7件已办结。", "信访事项", "办结信访事项"),
      Rule.Example("组织36名干部集中学习行政处罚法。", "组织干部集中学习行政处罚法"),
    ])

  /// Where the noun ends that begins a range behind a number.
  static func end(_ text: MarkedText, _ after: Range<Int>) -> Int {
    var place = after.lowerBound
    while place < after.upperBound, !text.isPause(place) {
      if let found = text.longestForm(
        anyOf: [.partitive, .concept, .labelWhole], at: place, before: after.upperBound)
      {
        if text.lexicon.form(found.form, isOf: .partitive) { return place }
        place = found.end
      } else {
        place += 1
      }
    }
    return place
  }
}
