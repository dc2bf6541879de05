import Lexicon
import MarkedText

/// What persons are or hold is told with who they are.
enum AttributeOfPersons {
  static let rule = Rule(
    family: .indicators, name: "what persons are or hold carries the noun for them",
    pattern: "[labelAttribute]+ number, behind a noun that ends with [labelPerson]",
    reason: "其中持证12名 alone in a table does not say who holds them.",
    examples: [
      Rule.Example("现有执法人员15名,其中持证12名。", "执法人员", "持证执法人员"),
      Rule.Example("现有执法人员15名,其中持证12名,本年度新增3名。", "执法人员", "持证执法人员", "新增持证执法人员"),
      Rule.Example("综合行政执法队在岗12人,其中持证7人。", "综合行政执法队在岗", "综合行政执法队持证"),
      Rule.Example("现有执法人员15名,其中持证人员12名。", "执法人员", "持证人员"),
    ])

  /// Whether words say what persons are or hold and nothing else.
  static func isAll(of words: [LabelWord], in text: MarkedText) -> Bool {
    !words.isEmpty && words.allSatisfy { text.isWord($0, .labelAttribute) }
  }

  /// Whether a noun is one for persons.
  static func isNoun(_ words: [LabelWord], in text: MarkedText) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let end = last.range.upperBound
    return (max(first.range.lowerBound, end - 2)..<end).contains {
      text.longestForm(anyOf: [.labelPerson], at: $0, before: end)?.end == end
    }
  }

  /// The attribute with the noun of those before it, or behind a body that has them; nil where nothing tells whose.
  static func whole(
    _ own: [LabelWord], _ object: [LabelWord], isPart: Bool, in text: MarkedText
  ) -> [LabelWord]? {
    guard object.contains(where: { $0.sort == .noun }) else { return nil }
    if isNoun(object, in: text) { return own + object }
    return isPart ? object + own.filter { word in !object.contains { $0.range == word.range } } : nil
  }
}
