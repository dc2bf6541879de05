import ChineseText
import Testing
import Lexicon

@Suite struct MarksTests {
  private let vocabulary = Vocabulary.standard

  private func words(_ kind: Mark.Kind, in text: String) -> [String] {
    let scalars = text.scalars
    return vocabulary.marks(in: scalars).of(kind, in: 0..<scalars.count).map { scalars[$0.range].string }
  }

  @Test(
    arguments: [
      (.deficiency, "执法力量薄弱", "薄弱"), (.notDone, "矛调中心尚未建成", "尚未建成"), (.begun, "平台正在建设", "正在建设"),
      (.done, "阵地已建成", "已建成"), (.resolved, "设备短缺的问题得到解决", "得到解决"), (.eased, "力量不足有所缓解", "有所缓解"),
      (.ceremony, "深刻领悟要义", "深刻领悟"), (.clutter, "打印本页", "打印本页"), (.part, "存在的不足和原因", "不足和原因"),
      (.causesPreamble, "究其原因如下", "究其原因"), (.shortcomingsPreamble, "但还存在一些不足", "一些不足"),
      (.crosswalk, "健全行政决策制度体系", "行政决策制度体系"), (.concept, "聘请律师", "律师"),
    ] as [(Mark.Kind, String, String)])
  func findsWordsOfEachSort(_ kind: Mark.Kind, _ text: String, _ word: String) {
    #expect(words(kind, in: text).contains(word))
  }

  @Test func aLongerWordOfItsSortHidesAShorterOne() {
    #expect(words(.deficiency, in: "人员偏少") == ["偏少"])
    #expect(words(.subject, in: "合法性审查").allSatisfy { $0 == "合法性审查" })
  }

  @Test func marksLieInOrderAndInBounds() {
    let text = "基层执法力量薄弱,持证人员偏少,调解员能力有待提升,信息公开不及时。".scalars
    let marks = vocabulary.marks(in: text).all
    #expect(!marks.isEmpty)
    for mark in marks { #expect(mark.range.lowerBound >= 0 && mark.range.upperBound <= text.count) }
    for (left, right) in zip(marks, marks.dropFirst()) {
      #expect(left.range.lowerBound <= right.range.lowerBound)
    }
  }

  @Test func givesOnlyMarksWithinTheRange() {
    let text = "薄弱,偏少,滞后".scalars
    let marks = vocabulary.marks(in: text)
    #expect(marks.of(.deficiency, in: 3..<5).map(\.range) == [3..<5])
    #expect(marks.has(.deficiency, in: 0..<2))
    #expect(!marks.has(.deficiency, in: 1..<4))
  }
}
