import Lexicon
import MarkedText

/// Of two deeds that 并 joins, both are named as they are.
enum JoinedDeeds {
  static let rule = Rule(
    family: .indicators, name: "并 between two deeds is a part of the label",
    pattern: "(deed | character of no word) [deedJoint] (deed | character of no word)",
    reason: "劝止并拆除违建 without 并 says that the demolition was stopped.",
    examples: [
      Rule.Example("劝止并拆除占用耕地违规建房4处。", "劝止并拆除占用耕地违规建房"),
      Rule.Example("排查安全隐患12处,并整改9处。", "排查安全隐患", "整改安全隐患"),
    ])

  /// The place of a conjunction among words where it joins two deeds; nil where it joins none.
  static func place(_ index: Int, of words: [LabelWord], in text: MarkedText) -> Int? {
    guard index > 0, index + 1 < words.count, text.isWord(words[index], .deedJoint) else { return nil }
    return [words[index - 1], words[index + 1]].allSatisfy {
      $0.isDeed || $0.form == nil && $0.sort == .other
    } ? index : nil
  }
}
