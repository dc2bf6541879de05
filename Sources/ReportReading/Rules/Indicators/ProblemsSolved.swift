import Lexicon
import MarkedText

/// Leaves out of a label what was solved by way of example.
struct ProblemsSolved {
  static let rule = Rule(
    family: .indicators, name: "problems solved are counted whatever the examples",
    pattern: "[solving] object 、 … [etcetera] … [problemNoun]",
    reason: "研究解决执法人员抽调、热线办理等问题9个: the next report counts the same and names others.",
    examples: [
      Rule.Example("研究解决执法力量整合、土地纠纷化解等问题5个。", "研究解决问题"),
      Rule.Example("协调解决经费、人员等具体问题6个。", "协调解决具体问题"),
      Rule.Example("整治占道经营、乱搭乱建等问题430余起。", "整治占道经营、乱搭乱建等问题"),
    ])

  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  /// The words without the examples between the deed and what they are examples of; nil where they are no such label.
  func withoutExamples(_ words: [LabelWord]) -> [LabelWord]? {
    guard
      let close = words.lastIndex(where: { text.longestForm(.etcetera, at: $0.range.lowerBound) != nil }),
      let last = words.last, ends(last, .problemNoun),
      let deed = words[..<close].firstIndex(where: { ends($0, .solving) }),
      words[deed..<close].contains(where: { $0.sort == .listMark })
    else { return nil }
    return Array(words[...deed]) + noun(of: words[close]) + words[(close + 1)...]
  }

  /// What is left of a word that begins with 等 (等问题).
  private func noun(of word: LabelWord) -> [LabelWord] {
    let end = text.longestForm(.etcetera, at: word.range.lowerBound)?.end ?? word.range.upperBound
    guard end < word.range.upperBound else { return [] }
    return [
      LabelWord(
        range: end..<word.range.upperBound, form: nil, sort: .other, isEnclosed: word.isEnclosed)
    ]
  }

  /// Whether a word is of a class, or ends with one that is.
  private func ends(_ word: LabelWord, _ wordClass: WordClass) -> Bool {
    word.range.contains { text.longestForm(wordClass, at: $0)?.end == word.range.upperBound }
  }
}
