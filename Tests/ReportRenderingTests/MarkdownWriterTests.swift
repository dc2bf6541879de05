import Testing

@testable import ReportRendering

@Suite struct MarkdownWriterTests {
  @Test(arguments: [
    ("a|b", "a\\|b"), ("`x`", "\\`x\\`"), ("<script>", "&lt;script&gt;"), ("# head", "\\# head"),
    ("[a](b)", "\\[a\\](b)"), ("*_~", "\\*\\_\\~"), ("1. x", "1\\. x"), ("- x", "\\- x"),
    ("http://a", "http&#58;//a"), ("二、x\n# y", "二、x # y"),
  ])
  func escapes(_ text: String, markdown: String) {
    #expect(MarkdownEscaping.escape(text) == markdown)
  }

  @Test func setsEmphasisApartWhereItWouldNotShow() {
    #expect(MarkdownEscaping.inline([.text("文"), .strong("字"), .text("文")]) == "文**字**文")
    #expect(MarkdownEscaping.inline([.text("文"), .strong("“字”"), .text("文")]) == "文 **“字”** 文")
    #expect(
      MarkdownEscaping.inline([Run(text: "旧", style: .deleted), Run(text: "新", style: .inserted)])
        == "~~旧~~ **新**"
    )
  }

  @Test func writesAComparison() {
    let text = Rendering.markdown(Fixture().pages(.zh)[0].page, language: .zh)
    #expect(text.hasPrefix("# 云岭县青溪镇法治政府建设情况报告：2022→2023\n\n> [!WARNING]\n> 虚构"))
    #expect(text.contains("| 受理矛盾纠纷 | 80件 | 61件 | −19 | −23.8% | 向好 |\n"))
    #expect(text.contains("  > 2022 「执法力量薄弱，持证人员偏少」 二“一是”\n"))
    #expect(!text.contains("一、主要举措和成效\n（一）"))
  }

  @Test(arguments: Language.allCases)
  func keepsTablesWhole(_ language: Language) {
    for (name, page) in Fixture(poison: Fixture.hostile).pages(language) {
      let lines = Rendering.markdown(page, language: language).split(separator: "\n")
      for (index, line) in lines.enumerated() where line.hasPrefix("| ---") {
        let cells = Self.cells(line)
        #expect(Self.cells(lines[index - 1]) == cells, "\(name)")
        for row in lines[(index + 1)...].prefix(while: { $0.hasPrefix("| ") }) {
          #expect(Self.cells(row) == cells, "\(name): \(row)")
        }
      }
    }
  }

  private static func cells(_ line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count - 1
  }
}
