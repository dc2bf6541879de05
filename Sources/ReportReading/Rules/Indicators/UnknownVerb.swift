import Lexicon
import MarkedText

/// Verbs are too many to be listed; their shape tells them.
enum UnknownVerb {
  static let rule = Rule(
    family: .indicators,
    name: "two characters of no word between an adverb, or a figure of times, and a noun are a verb",
    pattern: "[labelAdverb] character character noun, or noun number times character character … noun",
    reason: "共收录制度23项 and 收录制度23项 are one; with one character only, 共 begins a word (共护平安).",
    examples: [
      Rule.Example("共收录制度23项。", "收录制度"),
      Rule.Example("党委会4次听取法治建设情况汇报。", "党委会听取法治建设情况汇报"),
    ])

  /// Whether words behind a number of times begin with a verb that the lexicon lacks: nothing else stands there unless a
  /// deed in front has its object there.
  static func opens(_ behind: [LabelWord]) -> Bool {
    behind.prefix { $0.form == nil && $0.sort == .other }.count >= 2
      && behind.contains { $0.sort == .noun || $0.sort == .deedOrNoun }
  }

  /// Whether a verb that the lexicon lacks begins at a word and has its object behind it.
  static func begins(at index: Int, of words: ArraySlice<LabelWord>) -> Bool {
    guard index + 2 < words.endIndex,
      words[index..<index + 2].allSatisfy({ $0.form == nil && $0.sort == .other })
    else { return false }
    let object = words[index + 2]
    return object.sort == .noun || object.sort == .deedOrNoun
  }
}
