import Lexicon
import MarkedText

/// A deed that holds its object takes no other behind it.
enum DeedWithObject {
  static let rule = Rule(
    family: .indicators, name: "a deed that holds its object takes none of the clause before",
    pattern: "[labelVerbObject] number",
    reason: "检查158家次,立案4起: cases were opened, no inspections were.",
    examples: [
      Rule.Example("开展安全生产检查158家次,立案4起。", "开展安全生产检查", "立案"),
      Rule.Example("受理林权争议14起,结案11起。", "受理林权争议", "林权争议结案"),
      Rule.Example("全年立案12起,结案10起。", "立案", "结案"),
    ])

  /// Whether words are such a deed.
  static func isAll(of words: [LabelWord], in text: MarkedText) -> Bool {
    words.last.map { text.isWord($0, .labelVerbObject) } ?? false
  }
}
