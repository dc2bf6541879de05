import Testing

@testable import Lexicon

@Suite struct TableReaderTests {
  @Test func readsWordsInTheirOrder() {
    #expect(TableReader.words("  普法 执法\n调解\t信访 ") == ["普法", "执法", "调解", "信访"])
  }

  @Test func readsLinesThatHoldSomething() {
    #expect(TableReader.lines("\n  a : b  \n\n c\n") == ["a : b", "c"])
  }

  @Test func cutsAtTheFirstSeparator() throws {
    let (head, tail) = try #require(TableReader.cut(" a : b : c ", at: ":"))
    #expect(head == "a" && tail == "b : c")
    #expect(TableReader.cut("a b", at: ":") == nil)
  }
}
