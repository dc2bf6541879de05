import Lexicon
import MarkedText

/// Before 只 and 才 stands when, and neither is a part of what is counted.
enum LimitedDeed {
  static let rule = Rule(
    family: .indicators, name: "times before 只 and 才 are no part of a label",
    pattern: "([labelLead] | [dayPart] | [labelPart] | [labelOpen])* [limiter] words",
    reason: "夜里只开了3次院坝会 counts meetings: that there were no more says nothing of what they are.",
    examples: [
      Rule.Example("夜里只开了3次院坝会。", "开院坝会"),
      Rule.Example("到年底才举办2期法治讲座。", "举办法治讲座"),
      Rule.Example("调解员只配备2名。", "调解员只配备"),
      Rule.Example("引进法律人才3名。", "引进法律人才"),
    ])

  private static let times: WordClasses = [.labelLead, .dayPart, .labelPart, .labelOpen]
  /// A limiter stands behind so many words at most.
  private static let reach = 6

  /// What stands behind a limiter that only times precede; nil where words begin otherwise.
  static func rest(of words: ArraySlice<LabelWord>, in text: MarkedText) -> ArraySlice<LabelWord>? {
    guard let first = words.first, let last = words.last else { return nil }
    let end = last.range.upperBound
    // What stands last limits nothing.
    for index in words.indices.dropLast().prefix(reach) where words[index].sort == .other {
      let word = words[index]
      guard
        text.longestForm(anyOf: [.limiter], at: word.range.lowerBound, before: end)?.end
          == word.range.upperBound
      else { continue }
      return isTime(first.range.lowerBound..<word.range.lowerBound, in: text) ? words[(index + 1)...] : nil
    }
    return nil
  }

  private static func isTime(_ range: Range<Int>, in text: MarkedText) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      guard let found = text.longestForm(anyOf: times, at: place, before: range.upperBound) else {
        return false
      }
      place = found.end
    }
    return true
  }
}
