import Lexicon
import MarkedText
import ReportModel

/// Numbers whose text is one sentence each are the points or deeds themselves and no headings.
enum NumberedPoints {
  static let rule = Rule(
    family: .outline, name: "numbered points",
    pattern: """
      numbered headings without text of their own, as all beside them that announce nothing: in shortcomings, causes \
      and plans, elsewhere where one of them counts something; and a first number in whose paragraph the second follows
      """,
    reason: "A point is a point first of all; a heading heads something.",
    examples: [
      .init(
        "一、下一步工作打算\n1.持续加强普法宣传,丰富宣传形式。\n2.新增持证执法人员3名。", "1 plan 一、下一步工作打算"),
      .init(
        "一、下一步工作打算\n(一)加强普法宣传\n丰富宣传形式,持续开展法治讲座。\n(二)规范行政执法\n新增持证执法人员3名。",
        "1 plan 一、下一步工作打算", "2 plan (一)加强普法宣传", "2 plan (二)规范行政执法"),
      .init(
        "一、主要工作\n(一)强化组织领导\n1、党委会议研究法治工作3次,批示督办事项9件。\n2、完善法治建设考核办法。",
        "1 achievements 一、主要工作", "2 achievements (一)强化组织领导"),
    ])

  /// The parts that hold points.
  static let holding: [Part] = [.shortcomings, .causes, .plan]
  /// A longer heading is a sentence.
  private static let longestHead = 24

  /// Which headings of an outline are points.
  static func find(in outline: Outline, _ text: MarkedText) -> [Bool] {
    let nodes = outline.nodes
    let isBare = nodes.indices.map { Self.isBare($0, outline, text) }
    // By heading: whether every heading below it is bare, and whether one of those counts something.
    var isAll = [Bool](repeating: true, count: nodes.count)
    var isCounting = [Bool](repeating: false, count: nodes.count)
    for index in nodes.indices where !nodes[index].hasOwnPart {
      guard let parent = nodes[index].parent else { continue }
      if !isBare[index] { isAll[parent] = false }
      if isBare[index], HeadingEnd.counts(nodes[index].words, text) { isCounting[parent] = true }
    }
    return nodes.indices.map { index in
      guard let parent = nodes[index].parent else { return false }
      let holds = holding.contains(nodes[index].part)
      return isBare[index] && isAll[parent] && (holds || isCounting[parent])
        || holds && beginsList(nodes[index], text)
    }
  }

  private static func isBare(_ index: Int, _ outline: Outline, _ text: MarkedText) -> Bool {
    let node = outline.nodes[index]
    guard node.ownText.isEmpty, node.parent != nil, !node.hasOwnPart else { return false }
    return node.heading.count > longestHead || node.marker?.style == .arabic
      || text.isStop(node.heading.upperBound - 1)
      ? outline.children(of: index).isEmpty : false
  }

  /// ①… ②… within one paragraph: its first number opens a list and no section.
  private static func beginsList(_ node: OutlineNode, _ text: MarkedText) -> Bool {
    guard let marker = node.marker, marker.number == 1, !node.hasOwnPart,
      node.heading.upperBound < node.paragraph.upperBound
    else { return false }
    var place = node.wordsStart
    while let stop = text.firstMark(
      in: place..<node.paragraph.upperBound, where: { $0 == .stop || $0 == .semicolon })
    {
      place = stop + 1
      if let next = text.marker(at: place), next.style == marker.style, next.number == 2,
        place < node.paragraph.upperBound
      {
        return true
      }
    }
    return false
  }
}
