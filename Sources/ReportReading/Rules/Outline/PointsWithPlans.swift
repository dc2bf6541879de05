import MarkedText
import ReportModel

/// A part headed as a plan whose items tell first what is weak and then what comes next.
enum PointsWithPlans {
  static let rule = Rule(
    family: .outline, name: "points with plans",
    pattern:
      "a plan of which at least two paragraphs, and at least half, turn to a remedy (下一步) behind a sentence",
    reason:
      "what stands before 下一步 is why there is a next step: the heading names both and the last word decided",
    examples: [
      .init(
        "一、差距及下步\n一是调解员没有年轻人接。下一步,聘请退役军人2名。\n二是公开栏半年没换。下一步,每月更新一次。",
        "1 shortcomings 一、差距及下步"),
      .init(
        "一、下一步工作打算\n一是聘请退役军人2名。\n二是每月更新一次公开栏。", "1 plan 一、下一步工作打算"),
    ])

  private static let fewest = 2

  /// - Complexity: O(n) in the words of the part.
  static func holds(_ node: OutlineNode, in text: MarkedText) -> Bool {
    let sections = PassageSections(text: text, hasRemedies: false)
    let turning = node.ownText.count { paragraph in
      sections.turns(in: paragraph).contains { $0.role == .remedy && $0.place > paragraph.lowerBound }
    }
    return turning >= fewest && 2 * turning >= node.ownText.count
  }
}
