import Lexicon
import MarkedText

/// A heading that names the year after the one reported on announces the plan.
enum NextYear {
  static let rule = Rule(
    family: .outline, name: "next year",
    pattern: "a year token of the year after the report's, in a heading with words of its own",
    reason: "Only a plan can be about a year that the report does not yet know.",
    examples: [
      .init("一、2024年平安建设再发力\n持续加强普法宣传,丰富宣传形式。", "1 plan 一、2024年平安建设再发力"),
      .init("一、2023年平安建设再发力\n持续加强普法宣传,丰富宣传形式。", "1 achievements 一、2023年平安建设再发力"),
    ])

  static func isNamed(_ words: Range<Int>, in text: MarkedText, year: Int?) -> Bool {
    guard let year else { return false }
    return text.years(in: words).contains { $0.isSingle && $0.year == year + 1 }
  }
}
