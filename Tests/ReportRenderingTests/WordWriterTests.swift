import Testing
import WordDocument
import WordStructure

@testable import ReportRendering

@Suite struct WordWriterTests {
  @Test(arguments: Language.allCases, ["", Fixture.hostile])
  func everyPageOpensWithoutRepair(_ language: Language, _ poison: String) {
    for (name, page) in Fixture(poison: poison).pages(language) {
      let file = Rendering.word(page, language: language)
      #expect(WordStructure.faults(of: file) == [], "\(name)")
      let bad = WordStructure.text(of: file).joined().unicodeScalars.first(where: \.isHarmful)
      #expect(bad == nil, "\(name): \(String(describing: bad))")
    }
  }

  private static func text(_ blocks: [Block], _ language: Language = .zh) -> [String] {
    let page = Page(title: "题\n目", isFictional: false, blocks: blocks)
    return WordStructure.text(of: Rendering.word(page, language: language))
  }

  @Test func partsAreNumberedAsOfficesDo() {
    func heading(_ level: Int, _ words: String) -> Block {
      .heading(Heading(level: level, runs: [.text(words)]))
    }
    let blocks = [
      heading(2, "甲"), heading(3, "乙"), heading(3, "丙"), heading(2, "丁"), heading(3, "戊"),
      heading(3, "2024年报告"),
      heading(3, "3. 己"),
    ]
    #expect(Self.text(blocks) == ["题目", "一、甲", "（一）乙", "（二）丙", "二、丁", "（一）戊", "（二）2024年报告", "3. 己"])
    #expect(Self.text([heading(2, "A"), heading(3, "B")], .en) == ["题目", "1. A", "(1) B"])
    #expect(Self.text((0..<21).map { _ in heading(2, "甲") }).suffix(2) == ["二十、甲", "二十一、甲"])
  }

  @Test func itemsAreCountedThroughAPart() {
    func list(_ words: String) -> Block { .list(ItemList(items: [.init(runs: [.text(words)])])) }
    let heading = Block.heading(Heading(level: 2, runs: [.text("甲")]))
    #expect(Self.text([list("一"), list("二"), heading, list("三")]) == ["题目", "1．一", "2．二", "一、甲", "1．三"])
  }

  @Test func whatOnlyAScreenCanShowIsLeftOut() {
    let table = Table(
      caption: "", columns: [.init(title: "甲"), .init(title: "走势")],
      rows: [[.text("一"), .sparkline([1, 2], description: "")]])
    let source = Fold(
      summary: [.text("全文")], blocks: [.source(SourceBlock(text: "正文", marks: []))], reach: .hypertextOnly)
    #expect(
      Self.text([.table(table), .fold(source), .either(terminal: [], document: [])]) == ["题目", "甲", "一", ""])
  }

  @Test func aPassageStandsWithItsPlace() {
    let reference = Run(text: "2024 二(五)第4句", short: "2024", style: .quiet)
    let passage = Block.quotation(Quotation(label: [.text("2024")], text: "收到31件", reference: reference))
    #expect(Self.text([passage]) == ["题目", "2024 「收到31件」（二(五)第4句）"])
    #expect(Self.text([passage], .en).last == "2024 「收到31件」 (二(五)第4句)")
  }

  @Test func changesAreMarkedInTheWordsThemselves() {
    let pieces: [Redline.Piece] = [
      .init(kind: .kept, text: "开展"), .init(kind: .removed, text: "2次"), .init(kind: .added, text: "3次"),
    ]
    let page = Page(
      title: "题", isFictional: false, blocks: [.redline(Redline(pieces: pieces, references: []))])
    guard case .paragraph(let paragraph)? = WordWriter(language: .zh).write(page).blocks.last else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.runs.map(\.emphasis) == [.none, .removed, .added])
  }
}
