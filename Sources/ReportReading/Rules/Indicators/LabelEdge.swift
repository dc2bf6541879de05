import Lexicon
import MarkedText

/// Leaves out what leads up to the counted and what leads on to the number.
struct LabelEdge {
  static let rule = Rule(
    family: .indicators, name: "fillers and comparison words are no part of a label",
    pattern:
      "([labelLead] | [labelPreposition])* words ([labelTail] | [labelOpen])*, none of them a part of a longer word",
    reason: "So that 全年共排查纠纷 and 累计排查纠纷, 不少于 and 达到 give one label; 村规民约 keeps its 约, 共享 its 共.",
    examples: [
      Rule.Example("今年以来全镇共排查安全隐患80处。", "排查安全隐患"),
      Rule.Example("法律明白人发展到36名。", "法律明白人"),
      Rule.Example("依托“共享法庭”调解纠纷36件。", "调解纠纷"),
      Rule.Example("指导修订村规民约12份。", "指导修订村规民约"),
    ])

  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  private static let ends: WordClasses = [
    .labelTail, .labelCompletion, .labelOpen, .partitive, .labelFiller, .labelAdverb, .labelStop,
  ]
  private static let leads: WordClasses = [
    .labelLead, .labelComparison, .labelPreposition, .labelFiller, .partOfWhole, .labelCompletion,
    .labelExtent,
  ]

  /// Words without what leads up to the counted and what leads on to the number.
  func trimmed(_ words: ArraySlice<LabelWord>, keepsEnd: Bool = false) -> ArraySlice<LabelWord> {
    var words = words
    var isChanged = true
    while isChanged {
      isChanged = false
      if let last = words.last, !keepsEnd, last.sort == .listMark || isEdge(last, Self.ends) {
        text.note(Self.rule)
        words.removeLast()
        isChanged = true
        if isEdge(last, [.labelTail]), last.range.count > 1,
          let rest = text.found(by: ChangedFigure.rule, ChangedFigure.withoutDoer(words, in: text))
        {
          words = rest
        }
      } else if !keepsEnd,
        let rest = text.found(by: ChangedFigure.rule, ChangedFigure.withoutEach(words, in: text))
      {
        words = rest
        isChanged = true
      }
      if let rest = text.found(by: LimitedDeed.rule, LimitedDeed.rest(of: words, in: text)) {
        words = rest
        isChanged = true
      } else if let first = words.first,
        first.sort == .listMark || isLead(first, words.dropFirst())
      {
        text.note(Self.rule)
        words.removeFirst()
        isChanged = true
      } else if let rest = text.found(by: LabelOccasion.rule, LabelOccasion(text).rest(of: words)) {
        words = rest
        isChanged = true
      }
    }
    return words
  }

  private func isEdge(_ word: LabelWord, _ classes: WordClasses) -> Bool {
    word.sort == .other && text.isWord(word, classes) && !text.isWord(word, [.labelWhole, .occasionWhole])
  }

  /// A lead of one character is one only where a known word stands behind it: 共排查, but 共享.
  private func isLead(_ word: LabelWord, _ rest: ArraySlice<LabelWord>) -> Bool {
    guard word.sort == .other, isEdge(word, Self.leads) else { return false }
    let (next, afterNext) = (rest.first, rest.dropFirst().first)
    // 及时办结率 is another rate than 办结率.
    if text.isWord(word, .labelAdverb), next?.isDeed ?? false, afterNext.map(text.isRate) ?? false {
      return false
    }
    return word.range.count > 1 || text.isWord(word, .labelPreposition) || next.map { $0.form != nil } ?? true
      || text.isWord(word, .labelAdverb)
        && text.decided(by: UnknownVerb.rule, UnknownVerb.begins(at: rest.startIndex, of: rest))
  }
}
