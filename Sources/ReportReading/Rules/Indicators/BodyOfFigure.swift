import Lexicon
import MarkedText

/// Of 7个村的印章已集中存放 the villages are counted.
enum BodyOfFigure {
  static let rule = Rule(
    family: .indicators, name: "of a body's own things the bodies are counted",
    pattern: "number unit [labelBody] [labelLink] noun said-of-it",
    reason: "7个村的印章已集中存放 counts villages: what is said of their things is said of them.",
    examples: [
      Rule.Example("7个村的印章已集中存放在便民服务中心。", "印章已集中存放在便民服务中心的村"),
      Rule.Example("15个社区的应急预案全部重新编写。", "应急预案全部重新编写的社区"),
      Rule.Example("培训5个村的调解员。", "培训村的调解员"),
    ])

  /// The body that a range behind a number begins with, where 的 stands behind it.
  static func body(_ after: Range<Int>, in text: MarkedText) -> Range<Int>? {
    guard let found = text.longestForm(anyOf: [.labelBody], at: after.lowerBound, before: after.upperBound),
      text.longestForm(anyOf: [.labelLink], at: found.end, before: after.upperBound) != nil
    else { return nil }
    return after.lowerBound..<found.end
  }

  /// The words behind a number with the body last: 印章已集中存放的村; nil where nothing is said of its things.
  static func inverted(_ behind: [LabelWord], noun: [LabelWord], in text: MarkedText) -> [LabelWord]? {
    guard let first = behind.first, let last = behind.last,
      let body = body(first.range.lowerBound..<last.range.upperBound, in: text),
      let link = behind.firstIndex(where: { $0.range.lowerBound >= body.upperBound }),
      noun.count > link + 1, behind.count > noun.count
    else { return nil }
    return Array(behind[(link + 1)...]) + [behind[link]] + Array(behind[..<link])
  }
}
