import ChineseText
import ReportModel
import Lexicon

/// Tells which mandatory content a heading announces.
enum PartReader {
  /// The part that a heading announces of its own; nil where it belongs to the part above it.
  static func part(
    of node: OutlineNode, under inherited: Part?, _ text: ReadingText, _ marks: Marks,
    _ vocabulary: Vocabulary, _ year: Int?
  ) -> Part? {
    let words = text.text(node.words)
    let masters = inherited == nil && mastering.contains(where: words.hasPrefix)
    var found = marks.of(.part, in: node.words).compactMap { mark in
      Part(rawValue: Vocabulary.partCodes[mark.index]).map { (part: $0, range: mark.range) }
    }.filter { !masters || $0.part != .shortcomings }
    if let announced = Announcement.part(of: node.words, text, vocabulary, year) {
      found = [(announced, node.words)]
    }
    if inherited == nil, let year, !found.contains(where: { $0.part == .shortcomings }),
      text.find("\(year + 1)年", in: node.words) != nil
    {
      return .plan
    }
    if found.isEmpty, inherited == nil, endsInWeakness(words) { return .shortcomings }
    if found.isEmpty { return dutiesByText(node, inherited, text, marks) }
    let allowed: Set<Part>
    switch inherited {
    case nil: allowed = Set(Part.allCases)
    case .achievements: allowed = [.duties, .rectification]
    case .shortcomings: allowed = [.shortcomings, .causes, .rectification]
    case .causes: allowed = [.shortcomings]
    case .rectification, .duties, .plan, .other: allowed = []
    }
    let announced = found.filter { allowed.contains($0.part) }
    // A weakness named in the heading (主要问题) and a plan (下一步) decide before the general words.
    let order: [Part] = [.duties, .shortcomings, .rectification, .causes, .plan, .other, .achievements]
    if inherited == nil, speaksOfWeaknessFirst(words, announced.map(\.part)) { return .shortcomings }
    if inherited == nil, let first = announced.min(by: { lead($0, order) < lead($1, order) }) {
      if first.part == .duties || node.words.count <= 45 { return first.part }
      return nil
    }
    if inherited == .achievements, let duties = announced.first(where: { $0.part == .duties }) {
      return text.find("第一责任人", in: node.words) != nil || text.find("主要负责", in: node.words) != nil
        || text.find("履职", in: node.words) != nil ? duties.part : nil
    }
    return announced.first?.part
  }

  /// 找差距、析原因: what is weak comes first, and the cause is another matter.
  private static func speaksOfWeaknessFirst(_ words: String, _ parts: [Part]) -> Bool {
    guard parts.contains(.causes), !parts.contains(.duties),
      let cause = (words.ranges(of: "原因") + words.ranges(of: "成因")).map(\.lowerBound).min(),
      let weakness = weaknesses.compactMap({ words.ranges(of: $0).first }).min(by: {
        $0.lowerBound < $1.lowerBound
      }),
      weakness.upperBound < cause
    else { return false }
    return ["、", ",", "和", "及", "与"].contains { words[weakness.upperBound..<cause].contains($0) }
  }

  private static let weaknesses = [
    "问题", "不足", "短板", "弱项", "差距", "困难", "挑战", "薄弱环节", "难点", "堵点",
  ]
  /// Verbs by which a heading speaks of weaknesses mastered.
  private static let mastering = [
    "解决", "化解", "整治", "治理", "破解", "补齐", "补短板", "整改", "针对", "聚焦", "着力", "紧盯", "防范", "直面", "破除", "打通", "应对",
    "回应",
  ]

  /// 困难与问题, 自查发现的问题和差距: a short heading that ends in what is weak, with its causes or without.
  private static func endsInWeakness(_ words: String) -> Bool {
    var words = words
    while let last = words.unicodeScalars.last, last.isClauseBreak || last == " " {
      words.unicodeScalars.removeLast()
    }
    for tail in ["原因分析", "原因", "及其", "和", "与", "及", "、", "情况", "方面"] where words.hasSuffix(tail) {
      words.removeLast(tail.count)
    }
    return words.count <= 24 && weaknesses.contains(where: words.hasSuffix)
      && !mastering.contains(where: words.contains)
  }

  /// Where in the heading it stands, the general words last.
  private static func lead(_ entry: (part: Part, range: Range<Int>), _ order: [Part]) -> Int {
    let general = entry.part == .achievements ? 1_000 : 0
    return general + entry.range.lowerBound * 10 + (order.firstIndex(of: entry.part) ?? 0)
  }

  /// A section on duties that begins with the heads of party and government and stays with them.
  private static func dutiesByText(
    _ node: OutlineNode, _ inherited: Part?, _ text: ReadingText, _ marks: Marks
  ) -> Part? {
    guard inherited == .achievements || inherited == nil, !node.ownText.isEmpty,
      text.hasAny(["组织领导", "责任", "履职", "履责", "带头"], in: node.words)
    else { return nil }
    let about = ["主要负责人", "第一责任人", "党委书记", "主要领导", "亲自", "听取", "领导小组", "一把手", "带头", "专题研究", "述法", "法治课"]
    let sentences = node.ownText.flatMap {
      Clauses.sentences(in: text.scalars, from: $0.lowerBound, to: $0.upperBound)
    }
    guard let first = sentences.first, text.find("第一责任人", in: first) != nil,
      text.hasAny(
        ["主要负责人", "主要负责同志", "党委书记", "党工委书记", "镇长", "乡长", "办事处主任"],
        in: first.lowerBound..<min(first.lowerBound + 16, first.upperBound))
    else { return nil }
    return 2 * sentences.count { text.hasAny(about, in: $0) } >= sentences.count ? .duties : nil
  }
}
