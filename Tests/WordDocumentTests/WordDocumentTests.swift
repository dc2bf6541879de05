import Testing
import WordStructure

@testable import WordDocument

@Suite struct WordDocumentTests {
  static func sample(_ language: WordDocument.Language = .chinese) -> WordDocument {
    let quoted = [WordRun("“一站式”办理…", isQuoted: true), WordRun("\n第二行 <b>&\"", .strong)]
    return WordDocument(
      title: "对照 <&>", language: language,
      blocks: WordStyle.allCases.filter { $0 != .footer }.map {
        .paragraph(WordParagraph($0, quoted, indent: 1))
      }
        + [
          .paragraph(WordParagraph(.body, [])),
          .table(
            WordTable(
              caption: "承诺",
              columns: [.init("承诺", weight: 3), .init("Verdict", weight: 1), .init("", weight: 0)],
              rows: [
                [
                  [WordParagraph(.tableText, quoted)], [],
                  [WordParagraph(.tableNumber, [WordRun("3", .added)])],
                ],
                [[WordParagraph(.tableText, [WordRun("短行", .removed)])]],
              ])),
          .table(WordTable(caption: "", columns: [.init("甲", weight: 1)], rows: [])),
        ])
  }

  @Test(arguments: [WordDocument.Language.chinese, .english])
  func aFileOpensWithoutRepair(_ language: WordDocument.Language) {
    #expect(WordStructure.faults(of: Self.sample(language).file()) == [])
    #expect(
      WordStructure.faults(of: WordDocument(title: "", language: language, blocks: []).file()) == [])
  }

  @Test func theTextStandsInTheFile() {
    let text = WordStructure.text(of: Self.sample().file())
    #expect(text.contains("“一站式”办理…第二行 <b>&\""))
    #expect(text.contains("承诺"))
  }

  @Test func theSameDocumentGivesTheSameBytes() {
    #expect(Self.sample().file() == Self.sample().file())
  }

  @Test func whatXMLCannotHoldIsReplaced() {
    let document = WordDocument(
      title: "a\u{1}b", language: .chinese,
      blocks: [.paragraph(WordParagraph(.body, [WordRun("甲\u{0}乙\u{FFFF}丙")]))])
    #expect(WordStructure.faults(of: document.file()) == [])
    #expect(WordStructure.text(of: document.file()) == ["甲\u{FFFD}乙\u{FFFD}丙"])
  }

  /// A checker that finds nothing proves nothing: each of these faults is one that a word processor has been seen to mind.
  @Test(
    arguments: [
      ("word/document.xml", "<w:tblGrid>", "<w:tblGridded>"),
      ("word/document.xml", "<w:b/><w:bCs/>", "<w:bCs/><w:b/>"),
      ("word/document.xml", "w:hint=\"eastAsia\" ", ""),
      ("word/document.xml", "w:eastAsia=\"楷体\"", "w:eastAsiaTheme=\"minorEastAsia\""),
      ("word/document.xml", "w:eastAsia=\"楷体\"", "w:eastAsia=\"隶书\""),
      ("word/document.xml", "<w:pStyle w:val=\"Item\"/>", "<w:pStyle w:val=\"Items\"/>"),
      ("word/document.xml", "r:id=\"rId5\"", "r:id=\"rId9\""),
      ("word/document.xml", "<w:p><w:pPr><w:pStyle w:val=\"TableNumber\"/></w:pPr>", ""),
      ("word/document.xml", "短行", "短\n行"),
      ("word/footer1.xml", "<w:t xml:space=\"preserve\">1</w:t>", ""),
      ("word/settings.xml", "<w:evenAndOddHeaders/>", ""),
      ("word/styles.xml", "<w:basedOn w:val=\"Normal\"/>", "<w:basedOn w:val=\"Body\"/>"),
      ("[Content_Types].xml", "/word/settings.xml", "/word/setting.xml"),
      ("word/_rels/document.xml.rels", "Target=\"footer2.xml\"", "Target=\"footer3.xml\""),
    ])
  func theCheckerFindsFaults(_ path: String, _ old: String, _ new: String) throws {
    var archive = ZipArchive()
    var isChanged = false
    for part in Self.sample().parts() {
      var text = part.content.text
      if part.path == path, let range = text.firstRange(of: old) {
        text.replaceSubrange(range, with: new)
        isChanged = true
      }
      archive.add(part.path, [UInt8](text.utf8))
    }
    try #require(isChanged)
    #expect(!WordStructure.faults(of: archive.bytes()).isEmpty)
  }

  @Test func theCheckerFindsFaultsOfTheArchive() {
    var swapped = ZipArchive()
    for part in Self.sample().parts().reversed() { swapped.add(part.path, [UInt8](part.content.text.utf8)) }
    #expect(!WordStructure.faults(of: swapped.bytes()).isEmpty)
    var doubled = ZipArchive()
    for part in Self.sample().parts() { doubled.add(part.path, [UInt8](part.content.text.utf8)) }
    doubled.add("word/settings.xml", [UInt8]("<a/>".utf8))
    #expect(!WordStructure.faults(of: doubled.bytes()).isEmpty)
    var damaged = Self.sample().file()
    damaged[damaged.count / 2] ^= 1
    #expect(!WordStructure.faults(of: damaged).isEmpty)
    #expect(!WordStructure.faults(of: Array(Self.sample().file().dropLast())).isEmpty)
  }

  @Test(arguments: [[1, 1, 1], [7, 3, 90], [0, 0], [1]])
  func columnsFillTheWidth(_ weights: [Int]) {
    let table = WordTable(caption: "", columns: weights.map { .init("", weight: $0) }, rows: [])
    #expect(table.widths(of: 8845).reduce(0, +) == 8845)
    #expect(table.widths(of: 8845).allSatisfy { $0 > 0 })
  }

  @Test func checksumsAreThoseOfTheFormat() {
    #expect(CRC32.checksum([UInt8]("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum([]) == 0)
  }
}
