import Lexicon
import MarkedText

/// Leaves out the occasion of a deed: 围绕民法典等主题开展法治宣传 counts 开展法治宣传.
struct LabelOccasion {
  static let rule = Rule(
    family: .indicators, name: "the occasion of a deed is left out",
    pattern: "[occasionOpener] … ([occasionCloser] | before a deed) rest of four characters or more",
    reason: "Clerks tell occasions, places and channels anew every year; what was counted stays.",
    examples: [
      Rule.Example("以民法典为重点开展法治宣传12场。", "开展法治宣传"),
      Rule.Example("通过镇政府网站公开政务信息96条。", "公开政务信息"),
      Rule.Example("联合县级派驻机构开展执法检查31次。", "开展执法检查"),
      Rule.Example("会同市级派出机构查处违法用地2宗。", "查处违法用地"),
      Rule.Example("联合派出所走访商户12家。", "走访商户"),
      Rule.Example("围绕新修订的行政复议法开展法治宣传12场。", "开展法治宣传"),
      Rule.Example("镇党委理论学习中心组围绕行政复议法修订等专题开展法治研讨5期。", "镇党委理论学习中心组开展法治研讨"),
      Rule.Example("中心组围绕习近平法治思想、新修订的行政复议法集中学法6次。", "中心组集中学法"),
      Rule.Example("在册社区矫正对象11人。", "在册社区矫正对象"),
      Rule.Example("开展以案释法12场。", "开展以案释法"),
    ])

  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  /// So many characters at least must stand behind the occasion.
  private static let least = 4
  private static let leastOfOthers = 2

  /// What stands behind the occasion that words begin with; nil where they begin with none.
  ///
  /// - Parameter isInner: Whether who did something stands before the occasion, so that less may stand behind it.
  func rest(of words: ArraySlice<LabelWord>, isInner: Bool = false) -> ArraySlice<LabelWord>? {
    guard let first = words.first, text.isWord(first, .occasionOpener), first.sort == .other,
      !text.isWord(first, .occasionWhole)
    else { return nil }
    let least = isInner ? Self.leastOfOthers : Self.least
    if let close = words.lastIndex(where: { text.isWord($0, .occasionCloser) }),
      isEnough(words[(close + 1)...], least)
    {
      return words[(close + 1)...]
    }
    // 调解纠纷 is a deed and its object, 调解平台 a name.
    let deed = words.dropFirst(2).indices.first { index in
      // One character may be a part of a name: 学 of 小学.
      guard !words[index].isEnclosed, words[index].range.count > 1 else { return false }
      // 新修订的行政复议法: what is told of a thing was not what was done.
      if index + 1 < words.endIndex, text.isWord(words[index + 1], .labelLink) { return false }
      let isNamed = index + 1 < words.endIndex && words[index + 1].sort == .noun
      // 联合县级派驻机构开展检查: what a partner does by its name is not what was done.
      let end = words[index].range.upperBound
      let isOfBody =
        text.longestForm(
          anyOf: [.labelBody], at: end, before: words[words.endIndex - 1].range.upperBound) != nil
      guard !isOfBody || !words[(index + 1)...].contains(where: { $0.isDeed && $0.range.count > 1 }) else {
        return false
      }
      // 中心组围绕新修订的行政复议法集中学法: an adverb stands in front of what was done.
      let isAdverb = isInner && words[index].sort == .other && text.isWord(words[index], .labelStop)
      return words[index].sort == .deed || isAdverb || words[index].sort == .deedOrNoun && isNamed
    }
    guard let deed, isEnough(words[deed...], least) else { return nil }
    return words[deed...]
  }

  /// Words without an occasion that stands behind who did something; nil where they tell of none.
  func withoutInner(_ words: [LabelWord]) -> [LabelWord]? {
    for index in words.indices.dropFirst() {
      // A deed in front has its own object: 开展以案释法.
      if words[index - 1].isDeed { return nil }
      if !words[index].isEnclosed, let rest = rest(of: words[index...], isInner: true) {
        return Array(words[..<index]) + rest
      }
    }
    return nil
  }

  private func isEnough(_ words: ArraySlice<LabelWord>, _ least: Int) -> Bool {
    words.reduce(0) { $0 + ($1.sort == .listMark ? 0 : $1.range.count) } >= least
  }
}
