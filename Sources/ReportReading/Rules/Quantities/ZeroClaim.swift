import Lexicon
import MarkedText

/// 行政诉讼案件零发生, 全年零火情, 实现“零伤亡”: zero said with 零.
enum ZeroClaim {
  static let rule = Rule(
    family: .quantities, name: "ZeroClaim",
    pattern: "a thing (+ 保持/均为) + 零发生/零记录/零, or 全年/实现 + 零 + a thing",
    reason:
      "Said of what came over the township it is a result, said of its own zeal (零距离) or as an aim it is none.",
    examples: [
      .init("行政诉讼案件零发生。", "0件"), .init("行政诉讼案件“零发生”。", "0件"), .init("安全生产事故保持零记录。", "0起"),
      .init("全年零火情。", "0起"), .init("提前转移群众,实现“零伤亡”。", "0人"), .init("依法转移人员,实现人员零伤亡。", "0人"),
      .init("力争生产安全事故零发生。"), .init("服务群众零距离。"), .init("推动实现零上访。"),
    ])

  /// So short is a clause that says no more than what there was none of.
  private static let longestThing = 8

  /// The statements of a paragraph.
  static func statements(in paragraph: Range<Int>, _ signs: ArraySlice<Word>, of text: MarkedText)
    -> [Quantity]
  {
    var result: [Quantity] = []
    let words = signs.filter { text.lexicon.form($0.form, isOf: .zero) }
    for (place, word) in words.enumerated() {
      let zero = word.range.lowerBound
      let clause = text.clause(at: zero, in: paragraph)
      // The last 零 of a clause tells.
      if place + 1 < words.count, words[place + 1].range.lowerBound < clause.upperBound { continue }
      guard zero > clause.lowerBound else { continue }
      let before = statement(before: zero, clause, text)
      result += before.isEmpty ? statement(behind: zero, clause, text) : before
    }
    return result
  }

  /// What 行政诉讼案件零发生 and 行政复议、行政诉讼案件均为零 say.
  private static func statement(before zero: Int, _ clause: Range<Int>, _ text: MarkedText) -> [Quantity] {
    let behind = text.classes(beginningAt: zero, to: clause.upperBound)
    guard behind.contains(.zeroEvent) || zero + 1 == clause.upperBound,
      !text.has(.zeroAim, in: clause.lowerBound..<zero)
    else { return [] }
    let end = text.skipBack(.zeroFiller, endingAt: zero, from: clause.lowerBound)
    return NothingOf.quantities(saidBy: zero, of: clause.lowerBound..<end, clause, usual: nil, in: text)
  }

  /// What 全年零火情 and 实现“零伤亡” say.
  private static func statement(behind zero: Int, _ clause: Range<Int>, _ text: MarkedText) -> [Quantity] {
    guard clause.upperBound - zero <= longestThing, !text.has(.zeroAim, in: clause.lowerBound..<zero) else {
      return []
    }
    let claim = text.skipBack(.claimFiller, endingAt: zero, from: clause.lowerBound)
    let isClaimed = text.classes(endingAt: claim, from: clause.lowerBound).contains(.claim)
    guard isClaimed || text.classes(endingAt: zero, from: clause.lowerBound).contains(.wholePeriod) else {
      return []
    }
    return NothingOf.quantities(saidBy: zero, of: zero + 1..<clause.upperBound, clause, usual: nil, in: text)
  }
}
