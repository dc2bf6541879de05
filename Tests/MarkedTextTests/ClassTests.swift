import Lexicon
import MarkedText
import Testing

@Suite struct ClassTests {
  private func words(_ wordClass: WordClass, in source: String) -> [String] {
    let text = MarkedText(source)
    return text.all(wordClass, in: 0..<text.count).map { text.string($0.range) }
  }

  @Test(
    arguments: [
      (.deficiency, "执法力量薄弱", "薄弱"), (.notDone, "矛调中心尚未建成", "尚未建成"), (.begun, "平台正在建设", "正在建设"),
      (.done, "阵地已建成", "建成"), (.resolved, "设备短缺的问题得到解决", "得到解决"), (.eased, "力量不足有所缓解", "有所缓解"),
      (.ceremony, "深刻领悟要义", "深刻领悟"), (.clutter, "打印本页", "打印本页"), (.part, "存在的不足和原因", "不足和原因"),
      (.causesPreamble, "究其原因如下", "究其原因"), (.shortcomingsPreamble, "但还存在一些不足", "一些不足"),
      (.crosswalk, "健全行政决策制度体系", "行政决策制度体系"), (.concept, "聘请律师", "律师"),
    ] as [(WordClass, String, String)])
  func findsWordsOfEachClass(_ wordClass: WordClass, _ source: String, _ word: String) {
    #expect(words(wordClass, in: source).contains(word))
  }

  @Test func wordsLieInOrderAndInBounds() {
    let text = MarkedText("基层执法力量薄弱，持证人员偏少，调解员能力有待提升，信息公开不及时。")
    for wordClass in WordClass.allCases {
      let words = text.all(wordClass, in: 0..<text.count)
      #expect(words.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= text.count })
      #expect(zip(words, words.dropFirst()).allSatisfy { $0.range.lowerBound <= $1.range.lowerBound })
    }
  }
}
