import Lexicon
import MarkedText
import Testing

@Suite struct ChanceWordTests {
  private func concepts(_ words: String) -> [String] {
    let text = MarkedText(words)
    return text.all(.concept, in: 0..<text.count).map { text.string($0.range) }
  }

  @Test(arguments: [("建立案件移送制度", "立案"), ("企业主要负责人", "业主")])
  func aWordBetweenTwoThatShareItIsNone(_ text: String, _ word: String) {
    #expect(!concepts(text).contains(word))
    #expect(concepts(word).contains(word))
  }
}
