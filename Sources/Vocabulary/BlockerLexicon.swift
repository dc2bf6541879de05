public import ChineseText

/// Names and phrases that hold a numeral without stating a quantity.
public struct BlockerLexicon: Sendable {
  private let automaton: PhraseAutomaton

  init() {
    automaton = PhraseAutomaton(
      TableReader.words(BlockerTable.text).map { (PlainText.folded($0), 0) })
  }

  /// Where such names stand.
  public func ranges(in text: Scalars) -> [Range<Int>] { automaton.allMatches(in: text).map(\.range) }
}
