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
    return (text[left].isASCIIDigit && text[right].isASCIIDigit)
      || (text[left].isChineseNumeral && text[right].isChineseNumeral)
  }
}
