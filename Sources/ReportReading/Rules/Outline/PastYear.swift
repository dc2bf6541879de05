import Lexicon
import MarkedText
import ReportModel

/// Finds headings left over from the report of another year.
enum PastYear {
  static let rule = Rule(
    family: .outline, name: "past year",
    pattern: """
      a heading of announcing words alone names one year and none that fits: for what was done one before the report's, \
      for a plan the report's or one before it
      """,
    reason: "The heading was copied from last year's file. What was put right may belong to another year.",
    examples: [
      .init(
        "一、2022年法治政府建设基本情况\n组织力量上门调处。", "1 achievements 一、2022年法治政府建设基本情况",
        "stale 2022 一、2022年法治政府建设基本情况"),
      .init("一、2023年工作打算\n持续加强普法宣传。", "1 plan 一、2023年工作打算", "stale 2023 一、2023年工作打算"),
      .init("一、2022年度问题整改情况\n组织力量上门调处。", "1 rectification 一、2022年度问题整改情况"),
      .init("一、2023年工作总结及2024年工作打算\n组织力量上门调处。", "1 achievements 一、2023年工作总结及2024年工作打算"),
    ])

  static func all(in outline: Outline, _ text: MarkedText, year: Int?) -> [Outline.StaleYear] {
    guard let year else { return [] }
    var found: [Outline.StaleYear] = []
    for (index, node) in outline.nodes.enumerated() where node.announced != nil {
      guard node.part != .rectification, node.part != .other else { continue }
      let fitting = node.part == .plan ? year + 1 : year
      let years = text.years(in: node.words)
      guard let first = years.first, years.allSatisfy({ $0.isSingle && $0.year < fitting }) else { continue }
      found.append(.init(node: index, year: first))
    }
    return found
  }
}
