import Lexicon
import MarkedText

/// A short heading that ends in what is weak announces shortcomings: 困难与问题, 自查发现的问题和差距.
enum WeaknessLast {
  static let rule = Rule(
    family: .outline, name: "weakness last",
    pattern:
      "a short heading closes with a weakness, behind it at most joints and causes; no verb masters it",
    reason: "What the heading is about stands last in Chinese; a verb before it (破解…难题) makes it a deed.",
    examples: [
      .init("一、自查发现的问题和差距\n普法形式单一,针对性不强。", "1 shortcomings 一、自查发现的问题和差距"),
      .init("一、查摆出的薄弱环节及其原因\n普法形式单一,针对性不强。", "1 shortcomings 一、查摆出的薄弱环节及其原因"),
      .init("一、着力解决群众反映强烈的突出问题\n组织力量上门调处。", "1 achievements 一、着力解决群众反映强烈的突出问题"),
    ])

  /// A longer one tells a deed.
  private static let longest = 24

  static func holds(_ words: Range<Int>, in text: MarkedText) -> Bool {
    var end = words.upperBound
    func skipMarks() {
      while end > words.lowerBound, text.isPause(end - 1) || text.units[end - 1] == .of(" ") { end -= 1 }
    }
    skipMarks()
    while end > words.lowerBound, let tail = text.longestForm(.weaknessTail, closing: words.lowerBound..<end)
    {
      end = tail.lowerBound
    }
    skipMarks()
    let rest = words.lowerBound..<end
    return !rest.isEmpty && rest.count <= longest && text.longestForm(.headingWeakness, closing: rest) != nil
      && !text.has(.weaknessMastered, in: rest)
  }
}
