import Lexicon
import MarkedText
import Testing

@Suite struct EmptyTextTests {
  @Test("A text without a word can be asked at its bounds", arguments: ["", "\n", "𠮷", "zzz"])
  func noWords(_ source: String) {
    let text = MarkedText(source)
    #expect(!text.has(.concept, in: 0..<text.count))
    #expect(text.closing(.concept, of: 0..<text.count) == nil)
    #expect(text.longestForm(.concept, at: text.count) == nil)
    #expect(text.numeral(at: text.count) == nil)
  }
}
