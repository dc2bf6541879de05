import Lexicon
import MarkedText

/// Of 7个村的印章已集中存放 the villages are counted.
enum BodyOfFigure {
  static let rule = Rule(
    family: .indicators, name: "of the things of bodies and persons those who have them are counted",
    pattern: "number unit ([labelBody] | …[labelPerson]) [labelLink] noun said-of-it",
    reason: "7个村的印章已集中存放 counts villages: what is said of their things is said of them.",
    examples: [
      Rule.Example("7个村的印章已集中存放在便民服务中心。", "印章已集中存放在便民服务中心的村"),
      Rule.Example("15个社区的应急预案全部重新编写。", "应急预案全部重新编写的社区"),
      Rule.Example("12名社区法律顾问的职责逐条列出。", "职责逐条列出的社区法律顾问"),
      Rule.Example("培训5个村的调解员。", "培训村的调解员"),
    ])

  /// The body that a range behind a number begins with, where 的 stands behind it.
  static func body(_ after: Range<Int>, in text: MarkedText) -> Range<Int>? {
    guard let found = text.longestForm(anyOf: [.labelBody], at: after.lowerBound, before: after.upperBound),
      text.longestForm(anyOf: [.labelLink], at: found.end, before: after.upperBound) != nil
    else { return nil }
    return after.lowerBound..<found.end
  }

  /// The words behind a number with the body, or the persons, last: 印章已集中存放的村; nil where nothing is said of
  /// their things.
  static func inverted(
    _ behind: [LabelWord], noun: [LabelWord], countsPersons: Bool, in text: MarkedText
  ) -> [LabelWord]? {
    guard let first = behind.first, let last = behind.last,
      let link = behind.firstIndex(where: { text.isWord($0, .labelLink) }),
      body(first.range.lowerBound..<last.range.upperBound, in: text) != nil
        || countsPersons && AttributeOfPersons.isNoun(Array(behind[..<link]), in: text),
      noun.count > link + 1, behind.count > noun.count
    else { return nil }
    return Array(behind[(link + 1)...]) + [behind[link]] + Array(behind[..<link])
  }
}
