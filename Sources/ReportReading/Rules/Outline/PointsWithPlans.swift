import MarkedText
import ReportModel

/// A part headed as a plan whose items tell first what is weak and then what comes next.
enum PointsWithPlans {
  static let rule = Rule(
    family: .outline, name: "points with plans",
    pattern:
      "a plan of which at least two paragraphs or headed points, and at least half, turn to a remedy (下一步) behind a sentence",
    reason:
      "what stands before 下一步 is why there is a next step: the heading names both and the last word decided",
    examples: [
      .init(
        "一、差距及下步\n一是调解员没有年轻人接。下一步,聘请退役军人2名。\n二是公开栏半年没换。下一步,每月更新一次。",
        "1 shortcomings 一、差距及下步"),
      .init(
        "一、还有哪些差距、下一步怎么补\n1、调解员没有年轻人接。下一步,聘请退役军人2名。\n2、公开栏半年没换。下一步,每月更新一次。",
        "1 shortcomings 一、还有哪些差距、下一步怎么补", "2 shortcomings 1、调解员没有年轻人接。",
        "2 shortcomings 2、公开栏半年没换。"),
      .init(
        "一、下一步工作打算\n一是聘请退役军人2名。\n二是每月更新一次公开栏。", "1 plan 一、下一步工作打算"),
    ])

  private static let fewest = 2

  /// - Complexity: O(n) in the words of the part.
  static func holds(_ index: Int, of outline: Outline, in text: MarkedText) -> Bool {
    let sections = PassageSections(text: text, hasRemedies: false)
    let headed = outline.nodes.filter { $0.parent == index }.map { node in
      node.wordsStart..<max(node.heading.upperBound, node.ownText.last?.upperBound ?? 0)
    }
    let items = outline.nodes[index].ownText + headed
    let turning = items.count { item in
      sections.turns(in: item).contains { $0.role == .remedy && $0.place > item.lowerBound }
    }
    return turning >= fewest && 2 * turning >= items.count
  }
}
