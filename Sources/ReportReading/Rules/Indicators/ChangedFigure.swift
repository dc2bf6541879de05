import Lexicon
import MarkedText

/// Who changed a figure, and for what one of them, is no part of what it counts.
enum ChangedFigure {
  static let rule = Rule(
    family: .indicators, name: "who changed a figure and of each what it is are no part of its label",
    pattern:
      "words ([agentMark] at most three characters [labelTail] | [labelTail] [distributive] at most two) number",
    reason: "事项由区里调整为76项 counts matters, 标准提高到每案200元 is the standard.",
    examples: [
      Rule.Example("综合行政执法队承接的行政处罚事项由区里调整为76项。", "综合行政执法队承接的行政处罚事项"),
      Rule.Example("调解案件补贴标准提高到每案200元。", "调解案件补贴标准"),
    ])

  /// Words without the one of each that a tail leads on to; nil where they end otherwise.
  static func withoutEach(_ words: ArraySlice<LabelWord>, in text: MarkedText) -> ArraySlice<LabelWord>? {
    guard let last = words.last else { return nil }
    // From behind, and no farther than what stands behind it may be long.
    let near = words.indices.dropFirst().reversed().prefix { index in
      index + 1 == words.endIndex || last.range.upperBound - words[index + 1].range.lowerBound <= longestOne
    }
    let place = near.first { index in
      text.longestForm(
        anyOf: [.distributive], at: words[index].range.lowerBound, before: last.range.upperBound)
        != nil
    }
    guard let place, place + 1 < words.endIndex, words[place - 1].sort == .other,
      text.isWord(words[place - 1], .labelTail)
    else { return nil }
    return words[..<place]
  }
  private static let longestOne = 2

  /// Words without the doer that they end with; nil where they end otherwise.
  static func withoutDoer(_ words: ArraySlice<LabelWord>, in text: MarkedText) -> ArraySlice<LabelWord>? {
    guard let last = words.last,
      let place = words.indices.dropFirst().last(where: { text.isWord(words[$0], .agentMark) }),
      place + 1 < words.endIndex,
      last.range.upperBound - words[place + 1].range.lowerBound <= longestDoer,
      !words[place...].contains(where: \.isDeed)
    else { return nil }
    return words[..<place]
  }
  private static let longestDoer = 3
}
