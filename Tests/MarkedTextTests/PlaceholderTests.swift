import Lexicon
import MarkedText
import Testing

@Suite struct WordLaneTests {
  @Test func wordsInsideLongerOnesOfTheirClassDoNotCount() {
    let text = MarkedText(SourceText("行政执法力量"))
    let concepts = text.all(.concept, in: 0..<6).map { text.string($0.range) }
    #expect(concepts == ["行政执法力量"])
  }
}
