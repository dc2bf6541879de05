import ReportCorrection
import ReportModel
import Testing

@Suite struct PassageAnchorTests {
  private static let text = "一是开展检查12次，发现隐患3处。\n二是开展检查12次，整改到位。"

  private func span(of words: String, in text: String, occurrence: Int = 0) -> Span {
    let (source, words) = (Array(text.unicodeScalars), Array(words.unicodeScalars))
    let places = (0...source.count - words.count).filter {
      source[$0..<$0 + words.count].elementsEqual(words)
    }
    return Span(places[occurrence], places[occurrence] + words.count)
  }

  @Test(arguments: [0, 1])
  func wordsThatStandTwiceAreToldApartByWhatIsAround(_ occurrence: Int) {
    let span = span(of: "开展检查12次", in: Self.text, occurrence: occurrence)
    #expect(PassageAnchor(span, in: Self.text).span(in: SolidText(Self.text)) == span)
  }

  @Test func aPassageIsFoundWhereOtherWordsChangedAndLinesBreakElsewhere() {
    let anchor = PassageAnchor(span(of: "发现隐患3处", in: Self.text), in: Self.text)
    let later = "今年。一是共开展检查15次,发\n现隐 患3处。\n二是开展检查12次，整改到位。"
    #expect(anchor.span(in: SolidText(later)) == span(of: "发\n现隐 患3处", in: later))
  }

  @Test(arguments: ["一是开展检查12次，发现隐患4处。", "", "发现隐患3", "别的"])
  func aPassageWhoseWordsChangedIsNotFound(_ later: String) {
    let anchor = PassageAnchor(span(of: "发现隐患3处", in: Self.text), in: Self.text)
    #expect(anchor.span(in: SolidText(later)) == nil)
  }

  @Test func twoPlacesThatFitAlikeAreNone() {
    let text = String(repeating: "同样的一句话，说了两遍。没有任何区别，前后都一样，读到这里也一样。", count: 4)
    #expect(PassageAnchor(text: "说了两遍。没有任何区别").span(in: SolidText(text)) == nil)
  }

  @Test func shortWordsNeedTheirSurroundings() {
    let text = "甲乙丙3件丁戊己"
    let anchor = PassageAnchor(span(of: "3件", in: text), in: text)
    #expect(anchor.span(in: SolidText(text)) != nil)
    #expect(anchor.span(in: SolidText("子丑寅3件卯辰巳")) == nil)
  }
}
