import Lexicon
import MarkedText

/// What a deed answers to is called a trouble; what is troubled is what was acted on.
enum AnsweredTrouble {
  static let rule = Rule(
    family: .indicators, name: "figures behind 针对…问题 are of what the trouble is with",
    pattern: "[answering] noun … [trouble]",
    reason: "针对村规民约针对性不强的问题,5个村已完成修订: they amended the rules, not the trouble.",
    examples: [
      Rule.Example("针对村规民约针对性不强的问题,5个村已完成修订。", "村已完成修订村规民约"),
      Rule.Example("针对安全隐患较多的问题,整改12处。", "整改安全隐患"),
    ])

  /// The place of the noun that a trouble is with; nil where words tell of none.
  static func noun(of words: [LabelWord], in text: MarkedText) -> Int? {
    guard let first = words.first, let last = words.last, text.isWord(first, .answering),
      text.isWord(last, .trouble)
    else { return nil }
    return words.dropLast().firstIndex { $0.sort == .noun }
  }
}
