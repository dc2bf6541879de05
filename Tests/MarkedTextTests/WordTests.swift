import Lexicon
import MarkedText
import Testing

@Suite struct WordTests {
  private func concepts(_ source: String) -> [String] {
    let text = MarkedText(source)
    return text.all(.concept, in: 0..<text.paragraphs[0].upperBound).map { text.string($0.range) }
  }

  @Test func wordsInsideLongerOnesOfTheirClassDoNotCount() {
    #expect(concepts("行政执法力量") == ["行政执法力量"])
  }

  @Test func wordsThatOverlapBothCount() {
    #expect(concepts("综合执法队伍") == ["综合执法队", "执法队伍"])
  }

  @Test func theLongestWordAtAPlaceComesFirst() throws {
    let text = MarkedText("没有完成任务")
    let word = try #require(text.opening(.notDone, of: 0..<6))
    #expect(text.string(word.range) == "没有完成")
  }

  @Test(arguments: ["没有完成", "迟迟未出台", "始终没有得到改善", "没补上"])
  func aNegatorAndADeedAreOneAdmission(_ admission: String) {
    let text = MarkedText(admission + "任务")
    let found = text.all(.notDone, in: 0..<text.paragraphs[0].upperBound).map { text.string($0.range) }
    #expect(found == [admission])
  }

  @Test(arguments: ["没有任务完成", "未来完成任务", "完成未到期"])
  func aNegatorAndADeedApartAreNone(_ words: String) {
    let text = MarkedText(words)
    #expect(!text.has(.notDone, in: 0..<text.paragraphs[0].upperBound))
  }

  @Test func closingFindsTheWordThatARangeEndsWith() throws {
    let text = MarkedText("执法力量不足")
    let word = try #require(text.closing(.deficiency, of: 0..<6))
    #expect(text.string(word.range) == "不足")
    #expect(text.closing(.deficiency, of: 0..<5) == nil)
  }

  @Test func aRangeHoldsOnlyWordsThatLieInItWhole() {
    let text = MarkedText("执法力量不足")
    #expect(text.has(.deficiency, in: 0..<6))
    #expect(!text.has(.deficiency, in: 0..<5))
    #expect(!text.has(.deficiency, in: 3..<3))
  }

  @Test func lastGivesTheWordThatBeginsLast() throws {
    let text = MarkedText("力量不足，经费紧张")
    let word = try #require(text.last(.deficiency, in: 0..<9))
    #expect(text.string(word.range) == "紧张")
  }

  @Test func wordsOnDemandAreFoundWhereAskedFor() throws {
    let text = MarkedText("件次")
    #expect(!text.has(.unit, in: 0..<2))
    let found = try #require(text.longestForm(.unit, at: 0))
    #expect(found.end == 2)
  }
}
