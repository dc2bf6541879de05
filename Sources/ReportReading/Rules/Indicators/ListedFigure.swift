import Lexicon
import MarkedText

/// Right behind a list's mark the words before belong to the item before.
enum ListedFigure {
  static let rule = Rule(
    family: .indicators, name: "a figure right behind a list's mark counts the noun behind it",
    pattern: "(、 | [listJoint]) number",
    reason: "对5件重大决策事项、35件合同进行审查: what stands before the mark is the other item's.",
    examples: [
      Rule.Example("全镇辖18个行政村、2个社区。", "行政村", "社区"),
      Rule.Example("办理代表建议9件、委员提案3件。", "办理代表建议", "委员提案"),
    ])

  /// Whether the words before a number end with a list's mark.
  static func isListed(_ text: MarkedText, _ before: Range<Int>) -> Bool {
    guard let last = before.last else { return false }
    return text.mark(at: last) == .enumeration
      || text.longestForm(anyOf: [.listJoint], at: last, before: before.upperBound) != nil
  }
}
