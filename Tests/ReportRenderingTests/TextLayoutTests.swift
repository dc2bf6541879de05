import ChineseText
import Testing

@testable import ReportRendering

@Suite struct TextLayoutTests {
  @Test func aRunThatIsToStayWholeIsNotBroken() {
    let place = Run(text: "2024 二(五)第4句", isWhole: true)
    let lines = TextLayout([.text("收到信访事项"), place]).lines(18).map(\.plain)
    #expect(lines == ["收到信访事项", "2024 二(五)第4句"])
    // Wider than the line, it is broken like a long word.
    #expect(TextLayout([place]).lines(10).map(\.plain).joined() == "2024 二(五)第4句")
  }

  private func lines(_ text: String, _ width: Int) -> [String] {
    TextLayout([.text(text)]).lines(width).map(\.plain)
  }

  @Test func breaksBetweenChineseCharacters() {
    #expect(lines("全年开展联合执法", 8) == ["全年开展", "联合执法"])
  }

  @Test func keepsClosingMarksOffTheStartOfALine() {
    #expect(lines("全年开展，联合", 8) == ["全年开", "展，联合"])
  }

  @Test func keepsOpeningMarksOffTheEndOfALine() {
    #expect(lines("全年开（联合）", 8) == ["全年开", "（联合）"])
  }

  @Test func keepsFiguresTogether() {
    #expect(lines("调处纠纷12345件", 12) == ["调处纠纷", "12345件"])
  }

  @Test func breaksAtSpacesAndDropsThem() {
    #expect(lines("two words here", 9) == ["two words", "here"])
  }

  @Test func breaksWordsThatAreTooWide() {
    #expect(lines("abcdefghij", 4) == ["abcd", "efgh", "ij"])
  }

  @Test func keepsStylesAcrossLines() {
    let lines = TextLayout([.text("全年"), .strong("开展执法")]).lines(6)
    #expect(lines == [[.text("全年"), .strong("开")], [.strong("展执法")]])
  }

  @Test(arguments: 2...40)
  func neverExceedsTheWidth(_ width: Int) {
    for line in lines(Fixture.newText + Fixture.hostile, width) {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
  }
}
