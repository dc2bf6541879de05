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
    if text.mark(at: last) == .enumeration { return true }
    // 与3个社区签订协议: what begins a clause joins nothing to an item before.
    let beginsClause =
      last == 0 || text.mark(at: last - 1)?.endsClause ?? false || text.units[last - 1] == 0x0A
    return !beginsClause && text.longestForm(anyOf: [.listJoint], at: last, before: before.upperBound) != nil
  }
}
