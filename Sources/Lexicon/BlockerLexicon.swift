public import ChineseText

/// Names and phrases that hold a numeral without stating a quantity.
public struct BlockerLexicon: Sendable {
  private let automaton: PhraseAutomaton

  init() {
    automaton = PhraseAutomaton(
      TableReader.words(BlockerTable.text).map { (PlainText.folded($0), 0) })
  }

  /// Where such names stand; a name does not begin or end within a longer number.
  public func ranges(in text: Scalars) -> [Range<Int>] {
    automaton.allMatches(in: text).map(\.range).filter { range in
      !splitsNumber(text, range.lowerBound - 1, range.lowerBound)
        && !splitsNumber(text, range.upperBound - 1, range.upperBound)
    }
  }

  private func splitsNumber(_ text: Scalars, _ left: Int, _ right: Int) -> Bool {
    guard text.indices.contains(left), text.indices.contains(right) else { return false }
    // 1.1万户: a scale mark goes on from the digits.
    let scales = text[right].chineseScale != nil || text[right] == "万" || text[right] == "亿"
    return (text[left].isASCIIDigit && (text[right].isASCIIDigit || scales))
      || (text[left].isChineseNumeral && text[right].isChineseNumeral)
  }
}
