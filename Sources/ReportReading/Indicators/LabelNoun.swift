import Lexicon
import MarkedText

/// Finds the noun among the words of a label.
struct LabelNoun {
  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  private static let stops: WordClasses = [
    .labelStop, .labelOpen, .partitive, .occasionOpener, .labelChange, .labelComparison, .labelCompletion,
  ]

  private func isStop(_ word: LabelWord) -> Bool {
    guard word.sort != .listMark, word.sort != .deed else { return true }
    guard word.sort == .other || word.sort == .noun, let form = word.form else { return false }
    return
      (text.lexicon.form(form, isOf: Self.stops)
      || word.range.count > 1 && text.lexicon.form(form, isOf: .labelLead))
      && !text.lexicon.form(form, isOf: [.labelWhole, .occasionWhole])
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

  /// The noun that words begin with up to where a word of a class ends it, two characters at least; nil where a deed, a
  /// list or 的 comes first.
  func opening(_ words: ArraySlice<LabelWord>, endingWith ends: WordClass) -> [LabelWord]? {
    guard let first = words.first, let last = words.last else { return nil }
    for index in words.indices {
      let word = words[index]
      let end = word.range.upperBound
      guard word.sort != .deed, word.sort != .listMark, !text.isWord(word, .labelLink),
        end - first.range.lowerBound <= Self.longest
      else { return nil }
      let low = max(first.range.lowerBound, end - Self.longestEnd)
      let isEnd = (low..<end).contains {
        text.longestForm(anyOf: [ends], at: $0, before: last.range.upperBound)?.end == end
      }
      if isEnd, end - first.range.lowerBound > 1 { return Array(words[...index]) }
    }
    return nil
  }
  private static let longestEnd = 3

  /// What the words of a figure act on: the noun phrase about their last object.
  func object(of words: [LabelWord]) -> [LabelWord] {
    let head =
      text.found(by: AnsweredTrouble.rule, AnsweredTrouble.noun(of: words, in: text)) ?? kind(of: words)
      ?? words.lastIndex { $0.sort == .noun } ?? words.lastIndex { $0.sort == .deedOrNoun }
    guard let head else {
      // No word that is known: what stands before the deed, or behind it where it comes first.
      let front = words.prefix {
        $0.sort != .deed && !($0.range.count > 1 && $0.sort == .other && text.isWord($0, .labelOpen))
      }
      if !front.isEmpty { return Array(front) }
      return opening(Array(words.drop { $0.sort == .deed }))
    }
    var low = head
    while low > 0, words[low - 1].sort == .listMark || !isStop(words[low - 1]),
      words[low - 1].sort != .deedOrNoun,
      words[head].range.upperBound - words[low - 1].range.lowerBound <= Self.longest
    {
      low -= 1
    }
    // What is too long to be told whole is told by its head, or by the last item of its list: nothing is cut through.
    if low > 0, !isStop(words[low - 1]), words[low - 1].sort != .deedOrNoun {
      low = words[low..<head].lastIndex { $0.sort == .listMark }.map { $0 + 1 } ?? head
    }
    while words[low].sort == .listMark { low += 1 }
    var high = head + 1
    while high < words.count {
      let word = words[high]
      let links = text.isWord(word, .labelLink) && high + 1 < words.count && !isStop(words[high + 1])
      guard
        links || word.sort == .noun || word.form == nil && !isStop(word) && isBehindLink(words, high, head)
      else { break }
      high += 1
    }
    // 普法|展演: the rest of a compound that the lexicon does not know whole.
    let rest = words[high...]
    let isRest = rest.allSatisfy { $0.form == nil && $0.sort == .other } && rest.count <= Self.longestRest
    return Array(words[low..<(isRest ? words.count : high)])
  }
  private static let longestRest = 4

  /// Whether 的 stands between the head and a word.
  private func isBehindLink(_ words: [LabelWord], _ place: Int, _ head: Int) -> Bool {
    words[head..<place].contains { text.isWord($0, .labelLink) }
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
