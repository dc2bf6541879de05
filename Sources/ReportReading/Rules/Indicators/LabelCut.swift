import Lexicon
import MarkedText

/// Shortens the words of a label at the bounds of words.
struct LabelCut {
  static let rule = Rule(
    family: .indicators, name: "a long label begins at a deed, an item or an object",
    pattern: "words longer than twenty characters, outside quotes and titles",
    reason: "What is counted stands next to the number; a cut within a word or a quotation says nothing.",
    examples: [
      Rule.Example("开展市容秩序、违法建设、餐饮油烟等专项执法62场次。", "开展市容秩序等专项执法"),
      Rule.Example("开展防汛、防火等应急演练3场。", "开展防汛、防火等应急演练"),
    ])

  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  /// So many characters at least stay.
  private static let least = 4

  /// The words, shortened where they are too long.
  ///
  /// A list of examples keeps its first; then the label begins where a deed, an item of the list or an object does, of
  /// several such places at the first that fits.
  func fit(_ words: [LabelWord]) -> [LabelWord] {
    shortened(text.found(by: ProblemsSolved.rule, ProblemsSolved(text).withoutExamples(words)) ?? words)
  }

  private func shortened(_ words: [LabelWord]) -> [LabelWord] {
    guard Self.length(words) > LabelComposer.longest else { return words }
    text.note(Self.rule)
    if let bare = text.found(by: LabelOccasion.rule, LabelOccasion(text).withoutInner(words)),
      Self.length(bare) <= LabelComposer.longest
    {
      return bare
    }
    let words = withOneExample(words)
    guard Self.length(words) > LabelComposer.longest else { return words }
    return start(words) { $0.sort == .deed && $0.range.count > 1 }
      ?? start(words, behindMark: true) { $0.sort != .listMark }
      ?? start(words) { $0.sort == .noun || $0.sort == .deedOrNoun || $0.sort == .level }
      ?? start(words) { $0.form != nil } ?? words
  }

  /// 开展市容秩序、违法建设、餐饮油烟等专项执法 is 开展市容秩序等专项执法.
  private func withOneExample(_ words: [LabelWord]) -> [LabelWord] {
    guard
      let close = words.lastIndex(where: { text.longestForm(.etcetera, at: $0.range.lowerBound) != nil }),
      let mark = words[..<close].firstIndex(where: { $0.sort == .listMark })
    else { return words }
    return Array(words[..<mark] + words[close...])
  }

  private func start(
    _ words: [LabelWord], behindMark: Bool = false, _ isWanted: (LabelWord) -> Bool
  ) -> [LabelWord]? {
    var rest = Self.length(words)
    for (index, word) in words.enumerated() {
      if index > 0, rest <= LabelComposer.longest, rest >= Self.least, !word.isEnclosed, isWanted(word),
        !behindMark || words[index - 1].sort == .listMark
      {
        return Array(words[index...])
      }
      rest -= word.range.count
    }
    return nil
  }

  private static func length(_ words: [LabelWord]) -> Int { words.reduce(0) { $0 + $1.range.count } }
}
