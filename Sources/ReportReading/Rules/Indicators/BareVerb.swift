import Lexicon
import MarkedText

/// A verb of one character behind an adverb has its object behind the number.
enum BareVerb {
  static let rule = Rule(
    family: .indicators, name: "one character behind an adverb wants the noun behind the number",
    pattern: "words ([labelAdverb] | [labelLead] that is a [labelTail]) character number unit noun",
    reason: "一线执法仍靠2台旧设备支撑: a verb is no end of a label.",
    examples: [
      Rule.Example("一线执法仍靠2台旧设备支撑。", "一线执法仍靠旧设备支撑"),
      Rule.Example("队员仅5名。", "队员"),
    ])

  /// Whether words in front of a number end so.
  static func ends(_ raw: [LabelWord], in text: MarkedText) -> Bool {
    guard raw.count > 2, let verb = raw.last, verb.form == nil, verb.sort == .other else { return false }
    let adverb = raw[raw.count - 2]
    return adverb.sort == .other && adverb.range.count == 1
      && (text.isWord(adverb, .labelAdverb)
        || text.isWord(adverb, .labelLead) && text.isWord(adverb, .labelTail))
  }
}
