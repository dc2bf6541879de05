import Lexicon
import MarkedText
import ReportModel

/// A heading below a part's own may announce another part: 下一步打算 below 存在问题及下一步打算.
enum PartWithinAnother {
  static let rule = Rule(
    family: .outline, name: "part within another",
    pattern: """
      below shortcomings, causes and rectification a heading that announces a plan in so many words, or opens with a \
      time to come and names no deficiency; below achievements one that announces shortcomings, causes or what comes next
      """,
    reason: """
      Clerks put what is to be done under the weakness that it answers. A weakness of planning (工作计划性不强) has words \
      of its own and announces nothing.
      """,
    examples: [
      .init(
        """
        一、存在的问题和下一步工作打算
        存在的问题:一是普法形式单一,针对性不强。二是执法力量不足。
        下一步打算:一是新增持证人员3名。二是组织培训4次。
        """,
        "1 shortcomings 一、存在的问题和下一步工作打算", "2 shortcomings 存在的问题:", "2 plan 下一步打算:"),
      .init(
        "一、存在问题及下一步工作打算\n(一)存在问题。普法形式单一,针对性不强。\n(二)下一步打算。一是新增持证人员3名。二是组织培训4次。",
        "1 shortcomings 一、存在问题及下一步工作打算", "2 shortcomings (一)存在问题。", "2 plan (二)下一步打算。"),
      .init(
        "一、存在的不足\n(一)工作计划性不强。年初没有排出普法计划,随意性较大。\n(二)执法力量不足。持证人员偏少,年龄偏大。",
        "1 shortcomings 一、存在的不足", "2 shortcomings (一)工作计划性不强。", "2 shortcomings (二)执法力量不足。"),
      .init(
        "一、法治政府建设情况\n(一)规范行政执法\n组织力量上门调处。\n(二)存在的问题\n普法形式单一。\n(三)下一步工作打算\n持续加强普法宣传。",
        "1 achievements 一、法治政府建设情况", "2 achievements (一)规范行政执法", "2 shortcomings (二)存在的问题",
        "2 plan (三)下一步工作打算"),
    ])

  static func part(of node: OutlineNode, below part: Part, in text: MarkedText) -> Part? {
    let announced = node.announced
    switch part {
    case .achievements:
      if announced?.part == .shortcomings || announced?.part == .causes { return announced?.part }
      return announced?.part == .plan && announced?.isToCome ?? false ? .plan : nil
    case .shortcomings, .causes, .rectification:
      if announced?.part == .plan { return .plan }
      let isToCome = text.longestForm(.headingComing, at: node.wordsStart) != nil
      return isToCome && !text.has(.deficiency, in: node.words) ? .plan : nil
    case .duties, .plan, .other: return nil
    }
  }
}
