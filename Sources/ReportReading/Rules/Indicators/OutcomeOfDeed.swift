import Lexicon
import MarkedText

/// What something was made into is the object of the deed.
enum OutcomeOfDeed {
  static let rule = Rule(
    family: .indicators, name: "为 behind a deed and in front of a number is no part of a label",
    pattern: "character | deed, [resultMark] number unit noun, no deed behind",
    reason: "划分为38个网格 counts the grids that were made; 司法所为12户群众提供服务 has a deed behind.",
    examples: [
      Rule.Example("将辖区划分为38个网格。", "划分网格"),
      Rule.Example("为8名残疾人提供上门公证服务。", "提供上门公证服务的残疾人"),
    ])

  /// Whether words in front of a number end so.
  static func ends(_ raw: [LabelWord], before behind: [LabelWord], in text: MarkedText) -> Bool {
    guard let last = raw.last, last.sort == .other, text.isWord(last, .resultMark),
      let front = raw.dropLast().last, front.isDeed || front.form == nil && front.sort == .other
    else { return false }
    return !behind.isEmpty && !behind.contains(where: \.isDeed)
  }
}
