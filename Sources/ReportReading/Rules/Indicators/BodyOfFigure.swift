import Lexicon
import MarkedText

/// Of 7个村的印章已集中存放 and of 7个村均建立台账 the villages are counted.
enum BodyOfFigure {
  static let rule = Rule(
    family: .indicators, name: "of the things of bodies and persons those who have them are counted",
    pattern:
      "number unit ([labelBody] | …[labelPerson]) [labelLink] noun said-of-it; number unit [labelBody] [labelStop]? deed …",
    reason: "7个村的印章已集中存放 counts villages: what is said of them, or of their things, tells which.",
    examples: [
      Rule.Example("7个村的印章已集中存放在便民服务中心。", "印章已集中存放在便民服务中心的村"),
      Rule.Example("15个社区的应急预案全部重新编写。", "应急预案全部重新编写的社区"),
      Rule.Example("12名社区法律顾问的职责逐条列出。", "职责逐条列出的社区法律顾问"),
      Rule.Example("培训5个村的调解员。", "培训村的调解员"),
      Rule.Example("14个村全部与律师事务所签订服务协议。", "与律师事务所签订服务协议的村"),
      Rule.Example("9个村均建立合同台账。", "建立合同台账的村"),
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

  /// The words behind a number with the body that they begin with last, where it does what they tell: 建立台账的村; nil where
  /// they say otherwise.
  static func doing(_ behind: [LabelWord], in text: MarkedText) -> [LabelWord]? {
    guard let body = behind.first,
      text.longestForm(.labelBody, at: body.range.lowerBound)?.end == body.range.upperBound
    else { return nil }
    let rest = behind.dropFirst()
    let said = Array(rest.drop { text.isWord($0, [.labelExtent, .labelAdverb]) })
    guard let first = said.first,
      said.count < rest.count || first.sort == .deed || text.isWord(first, .labelStop),
      said.contains(where: \.isDeed), said.contains(where: { $0.sort == .noun || $0.form == nil }),
      said.reduce(0, { $0 + $1.range.count }) >= least,
      !said.contains(where: { text.isWord($0, .labelLink) })
    else { return nil }
    return said + [.link(before: body), body]
  }

  /// What is said of a body has so many characters at least.
  private static let least = 4
}
