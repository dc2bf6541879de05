import Testing

@testable import ReportRendering

/// One hostile corpus through all writers.
@Suite struct HostileTextTests {
  private static let fixture = Fixture(poison: Fixture.hostile)

  /// What every page and table becomes in every format.
  private static let outputs: [(name: String, text: String)] = Language.allCases.flatMap { language in
    fixture.pages(language).flatMap { name, page in
      [
        ("\(name) text", Rendering.text(page, width: 80, language: language)),
        ("\(name) markdown", Rendering.markdown(page, language: language)),
        ("\(name) html", Rendering.html(page, language: language)),
      ]
    } + fixture.tables(language).map { ("\($0.name) csv", Rendering.csv($0.table, byteOrderMark: false)) }
  }

  @Test func letsNoControlThrough() {
    for (name, text) in Self.outputs {
      let bad = text.unicodeScalars.first { $0.isHarmful && $0 != "\r" }
      #expect(bad == nil, "\(name): \(String(describing: bad))")
      #expect(text.contains("\u{FFFD}"), "\(name)")
    }
  }

  @Test func letsNoMarkupThrough() {
    for (name, text) in Self.outputs where name.hasSuffix("html") || name.hasSuffix("markdown") {
      #expect(!text.contains("<script>alert"), "\(name)")
      #expect(!text.contains("href=\"javascript"), "\(name)")
      if name.hasSuffix("markdown") {
        #expect(!text.replacing("\\](", with: "").contains("](javascript"), "\(name)")
      }
    }
  }

  @Test func keepsOffsetsWhenReplacing() {
    let text = "甲\u{1B}[31m\u{202E}乙\u{0}"
    #expect(text.harmless == "甲\u{FFFD}[31m\u{FFFD}乙\u{FFFD}")
    #expect(text.harmless.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test(arguments: [
    ("联合\n  执法", "联合执法"), ("two\nwords", "two words"), ("a \r\n b", "a b"), ("12\n件", "12件"),
    ("甲\u{3000}乙", "甲\u{3000}乙"),
  ])
  func joinsLines(_ text: String, line: String) {
    #expect(text.oneLine == line)
  }
}
