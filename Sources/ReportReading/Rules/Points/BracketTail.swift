import MarkedText

/// What stands in brackets behind the full stop of a plan, such as who is to do it.
enum BracketTail {
  static let rule = Rule(
    family: .points, name: "bracket tail",
    pattern: "a sentence of which all stands in brackets, behind another",
    reason: "it adds to the sentence before it and promises nothing itself",
    examples: [
      Rule.Example(
        "三、下一步打算\n修订应急预案。(应急办)\n增聘专职调解员4名。(司法所)", "plan 修订应急预案。(应急办)",
        "plan 增聘专职调解员4名。(司法所)")
    ])

  /// Sentences, each with the brackets behind it.
  static func joined(_ sentences: [Range<Int>], in text: MarkedText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for sentence in sentences {
      let inner = text.withoutBlanks(sentence)
      if let last = result.last, inner.count > 2, text.mark(at: inner.lowerBound) == .openBracket,
        text.mark(at: inner.upperBound - 1) == .closeBracket
      {
        text.note(rule)
        result[result.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        result.append(sentence)
      }
    }
    return result
  }
}
