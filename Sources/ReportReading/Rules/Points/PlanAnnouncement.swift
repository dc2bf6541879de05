import Lexicon
import MarkedText

/// Sentences of a plan that announce what follows and plan nothing of their own.
enum PlanAnnouncement {
  static let rule = Rule(
    family: .points, name: "plan announcement",
    pattern:
      "a sentence that ends in a colon or 如下 or closes the report (特此); or one that opens with the time to come, "
      + "holds 将 and no figure, and ends in what all plans aim at, after a motto or nothing that can be weak or counted",
    reason: "a promise can be kept only where it names what is to be done",
    examples: [
      Rule.Example("三、下一步打算\n下一步,我镇将重点做好以下工作:一是新增持证人员3名。二是组织培训4次。", "plan 新增持证人员3名", "plan 组织培训4次"),
      Rule.Example("三、下一步打算\n2025年,我镇将以问题为导向,不断提升法治政府建设水平。组织培训4次以上。", "plan 组织培训4次以上"),
      Rule.Example("三、下一步打算\n2025年,街道将坚持问题导向,推动法治政府建设再上新台阶。组织培训4次以上。", "plan 组织培训4次以上"),
      Rule.Example(
        "三、下一步打算\n2025年,街道将补齐执法装备,推动法治政府建设再上新台阶。组织培训4次以上。", "plan 2025年,街道将补齐执法装备,推动法治政府建设再上新台阶",
        "plan 组织培训4次以上"),
      Rule.Example("三、下一步打算\n明年,街道将利用社区闲置用房建设法治课堂。", "plan 明年,街道将利用社区闲置用房建设法治课堂"),
    ])

  private static let longest = 160

  /// Whether a passage only says that something follows, or closes the report.
  static func announces(_ range: Range<Int>, in text: MarkedText) -> Bool {
    text.mark(at: range.upperBound) == .colon || text.closes(range, with: .announcing)
      || text.opens(range, with: .reportClosing)
  }

  /// Whether a sentence of a plan only says under what the plan stands.
  static func opens(_ range: Range<Int>, in text: MarkedText) -> Bool {
    let range = text.withoutBlanks(range)
    guard !range.isEmpty, range.count < longest else { return false }
    let isComing =
      text.end(of: .headingComing, opening: range) != nil || text.opens(range, with: .answering)
      || text.years(in: range.prefix(1)).first != nil
    guard isComing, text.holds(.future, in: range) else { return false }
    if text.has(.planPreamble, in: range) || text.has(.yearName, in: range) { return true }
    // 一步一个脚印 counts nothing.
    guard !text.numerals(in: range).contains(where: { $0.unit != nil && !($0.isChinese && $0.value == 1) }),
      let last = text.clauses(in: range).last
    else {
      return false
    }
    if text.has(.generalAim, in: last) {
      return text.has(anyOf: [.guide, .ceremony], in: range)
        || !text.has(anyOf: [.concept, .subject], in: range.lowerBound..<last.lowerBound)
    }
    return !text.has(.concept, in: range) && !text.has(.subject, in: range)
  }
}
