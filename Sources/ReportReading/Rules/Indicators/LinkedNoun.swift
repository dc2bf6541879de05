import Lexicon
import MarkedText

/// Behind a number, its measure word and 的 stands what is counted or measured.
enum LinkedNoun {
  static let rule = Rule(
    family: .indicators, name: "the noun behind 的 is what a figure counts or measures",
    pattern: "(deed | measure) number unit [labelExtent]? [labelLink] noun",
    reason: "组建42人的应急救援队伍 is about the team, whatever the clause before it names.",
    examples: [
      Rule.Example("落实值班值守和信息报告制度,组建42人的应急救援队伍。", "组建应急救援队伍"),
      Rule.Example("占地2600平方米的法治文化公园建成开放。", "法治文化公园占地"),
      Rule.Example("开展应急演练3次,组建队伍。", "开展应急演练"),
    ])

  /// A measure in front of a number has so many characters at most.
  private static let longestMeasure = 3

  /// The words behind the 的 that words behind a number begin with; nil where they begin with none.
  static func rest(of behind: [LabelWord], in text: MarkedText) -> [LabelWord]? {
    let words = behind.drop { text.isWord($0, .labelExtent) }
    guard let first = words.first, text.isWord(first, .labelLink) else { return nil }
    return Array(words.dropFirst())
  }

  /// A figure's own words with the noun behind 的; nil where they name what is counted themselves.
  ///
  /// - Parameter isSize: Whether the figure is a size: of the thing that is so large it is the property.
  static func whole(_ own: [LabelWord], _ noun: [LabelWord], isSize: Bool) -> [LabelWord]? {
    guard let last = own.last, !noun.isEmpty else { return nil }
    if last.isDeed { return own + noun }
    let length = own.reduce(0) { $0 + $1.range.count }
    guard last.sort == .property || length <= longestMeasure, !own.contains(where: { $0.sort == .noun })
    else {
      return nil
    }
    return isSize || last.sort == .property ? noun + own : own + noun
  }
}
