import Lexicon
import MarkedText

/// Finds the noun among the words of a label.
struct LabelNoun {
  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  private static let stops: WordClasses = [
    .labelStop, .labelOpen, .partitive, .occasionOpener, .labelLead, .labelChange, .labelComparison, .labelCompletion,
  ]

  private func isStop(_ word: LabelWord) -> Bool {
    guard word.sort != .listMark, word.sort != .deed else { return true }
    guard word.sort == .other, let form = word.form else { return false }
    return text.lexicon.form(form, isOf: Self.stops) && !text.lexicon.form(form, isOf: [.labelWhole, .occasionWhole])
  }

  /// The noun that words behind a number begin with, empty where a deed or a preposition does.
  func opening(_ words: [LabelWord]) -> [LabelWord] {
    let end = words.indices.first { index in
      // 23个村的调解员: the noun goes on behind 的.
      let links = text.isWord(words[index], .labelLink) && index > 0 && index + 1 < words.count
      return isStop(words[index]) && !(links && !isStop(words[index + 1]))
    }
    return end.map { Array(words[..<$0]) } ?? words
  }

  /// What the words of a figure act on: the noun phrase about their last object.
  func object(of words: [LabelWord]) -> [LabelWord] {
    let head =
      kind(of: words) ?? words.lastIndex { $0.sort == .noun } ?? words.lastIndex { $0.sort == .deedOrNoun }
    guard let head else {
      let start = words.lastIndex { $0.sort == .deed }.map { $0 + 1 } ?? 0
      return start < words.count ? Array(words[start...]) : words
    }
    var low = head
    while low > 0, !isStop(words[low - 1]), words[low - 1].sort != .deedOrNoun, words[low - 1].sort != .level,
      words[head].range.upperBound - words[low - 1].range.lowerBound <= Self.longest
    {
      low -= 1
    }
    var high = head + 1
    while high < words.count, !isStop(words[high]), words[high].sort != .deedOrNoun, words[high].sort != .property {
      high += 1
    }
    return Array(words[low..<high])
  }

  private static let longest = 12

  /// Of 社保、医保等事项 the last word of what stands behind 等: it says of what kind the examples are.
  private func kind(of words: [LabelWord]) -> Int? {
    guard let close = words.lastIndex(where: { text.longestForm(.etcetera, at: $0.range.lowerBound) != nil }),
      words[..<close].contains(where: { $0.sort == .listMark })
    else { return nil }
    var end = close + 1
    while end < words.count, !isStop(words[end]), words[end].sort != .property { end += 1 }
    return end > close + 1 ? end - 1 : nil
  }
}
