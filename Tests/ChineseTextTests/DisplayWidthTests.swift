import ChineseText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("年轮", 4), ("2023年", 6), ("（虚构）", 8), ("(虚构)", 6), ("，。", 4), ("１２", 4),
    ("é", 1), ("e\u{301}", 1), ("한", 2), ("あ", 2), ("𠮷", 2), ("→", 1), ("—", 1), ("▁▂█", 3), ("\u{200B}", 0),
    ("\u{FEFF}", 0), ("\n", 0), ("🙂", 2), ("“三项制度”", 10),
  ])
  func countsColumns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func addsUp() {
    let (left, right) = ("法治政府", "report 2023")
    #expect(DisplayWidth.of(left + right) == DisplayWidth.of(left) + DisplayWidth.of(right))
  }
}
