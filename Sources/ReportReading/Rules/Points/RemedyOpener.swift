import Lexicon
import MarkedText

/// Where a shortcoming turns to what is to be done about it.
enum RemedyOpener {
  static let rule = Rule(
    family: .points, name: "remedy opener",
    pattern:
      "at the start of a sentence: a time to come (下一步, 今后) with a comma, a colon or an intention behind it; or "
      + "a label that ends in one (整改措施:); or, once remedies were told, a paragraph that intends something and finds nothing deficient",
    reason: "a plan told behind a problem is a promise and no part of the problem",
    examples: [
      Rule.Example("公章管得不严。下一步,由镇里统一代管公章。", "weak 公章管得不严", "plan 由镇里统一代管公章"),
      Rule.Example("公章管得不严。下一步,将统一代管公章。还要建立登记簿。", "weak 公章管得不严", "plan 将统一代管公章", "plan 还要建立登记簿"),
      Rule.Example("问题:案卷不规范。措施:组织案卷评查2次。", "weak 案卷不规范", "plan 组织案卷评查2次"),
      Rule.Example("一是案卷不规范。下一步,组织评查2次。二是公开不及时。", "weak 案卷不规范", "weak 公开不及时", "plan 组织评查2次"),
      Rule.Example("今后面临的信访压力较大。", "weak 今后面临的信访压力较大"),
      Rule.Example(
        "一、存在问题\n1.公章管得不严。下一步,统一代管公章。\n2.案卷不规范。下一步,组织评查2次。\n此外,还将做好两件事:建成法治长廊1处;改造调解室2间。",
        "weak 公章管得不严", "weak 案卷不规范", "plan 统一代管公章", "plan 组织评查2次", "plan 建成法治长廊1处", "plan 改造调解室2间"),
    ])

  /// A label (下一步整改措施:) is no longer, its colon included.
  private static let longestLabel = 10

  /// Where the remedy itself begins, behind the words that open a range and announce it; nil where they announce none.
  static func words(opening range: Range<Int>, of text: MarkedText) -> Int? {
    if let colon = text.firstMark(in: range.prefix(longestLabel), where: \.isPause),
      text.mark(at: colon) == .colon,
      colon + 1 < range.upperBound, text.closes(range.lowerBound..<colon, with: .remedyLabel),
      !text.has(anyOf: [.deficiency, .notDone], in: range.lowerBound..<colon)
    {
      return colon + 1
    }
    let joint = text.opening(.pointJoint, of: range)?.range.upperBound
    var start = range.lowerBound
    if let joint, text.mark(at: joint) == .comma { start = joint + 1 }
    guard start < range.upperBound,
      let end = text.end(of: .headingComing, opening: start..<range.upperBound), end < range.upperBound
    else { return nil }
    let mark = text.mark(at: end)
    if mark == .comma || mark == .colon { return end + 1 < range.upperBound ? end + 1 : nil }
    // 明年要把法治长廊建起来: the time stands within the clause.
    return text.end(of: .intention, opening: end..<range.upperBound) == nil ? nil : end
  }

  /// What announces further remedies is no longer.
  private static let longestAnnouncement = 40

  /// Where the remedies begin that a paragraph goes on telling: 此外,还要改造办公用房; behind the colon of what announces
  /// them: 此外,还将做好两件事:…; nil where it tells none.
  static func further(opening range: Range<Int>, in text: MarkedText) -> Int? {
    if let colon = text.firstMark(in: range.prefix(longestAnnouncement), where: { $0 == .colon }),
      colon + 1 < range.upperBound, text.holds(.intention, in: range.lowerBound..<colon),
      !text.has(anyOf: [.deficiency, .notDone], in: range.lowerBound..<colon)
    {
      return colon + 1
    }
    return continues(range, in: text) ? range.lowerBound : nil
  }

  private static func continues(_ range: Range<Int>, in text: MarkedText) -> Bool {
    let sentence = text.sentence(at: range.lowerBound, in: range)
    guard !text.has(.deficiency, in: sentence), !text.has(.notDone, in: sentence),
      !text.has(.overview, in: sentence)
    else { return false }
    var start = sentence.lowerBound
    if let joint = text.opening(.pointJoint, of: sentence)?.range.upperBound {
      start = text.mark(at: joint) == .comma ? joint + 1 : joint
    }
    guard start < sentence.upperBound else { return false }
    let opening = start..<min(sentence.upperBound, start + 2)
    return text.holds(.intention, in: start..<min(sentence.upperBound, opening.upperBound + 2))
  }
}
