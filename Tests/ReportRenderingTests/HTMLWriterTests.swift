import ReportModel
import Testing

@testable import ReportRendering

#if canImport(FoundationXML)
  import Foundation
  import FoundationXML
#else
  import Foundation
#endif

@Suite struct HTMLWriterTests {
  @Test(arguments: Language.allCases, ["", Fixture.hostile])
  func isWellFormedAndLinksResolve(_ language: Language, poison: String) throws {
    for (name, page) in Fixture(poison: poison).pages(language) {
      let html = Rendering.html(page, language: language)
      let reader = DocumentReader()
      let parser = XMLParser(data: Data(html.utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(name): \(String(describing: parser.parserError)) at \(parser.lineNumber)")
      for link in reader.links where link.hasPrefix("#") {
        #expect(reader.ids.contains(String(link.dropFirst())), "\(name): \(link)")
      }
      #expect(Set(reader.ids).count == reader.ids.count, "\(name)")
      #expect(
        reader.links.allSatisfy {
          $0.hasPrefix("#") || $0.hasPrefix("./") || $0 == "data:,"
            || $0.hasPrefix("data:text/csv;charset=utf-8,%EF%BB%BF")
        })
      #expect(reader.handlers.isEmpty, "\(name): \(reader.handlers)")
      #expect(reader.scripts == 1)
    }
  }

  @Test func anchorsEveryFactOfBothReports() {
    let fixture = Fixture()
    let html = Rendering.html(fixture.pages(.zh)[0].page, language: .zh)
    for (year, report) in [("2022", fixture.old), ("2023", fixture.new)] {
      let ids =
        report.sections.map(\.id) + report.measures.map(\.id) + report.metrics.map(\.id)
        + report.shortcomings.map(\.id) + report.commitments.map(\.id)
      for id in ids { #expect(html.contains("<span id=\"\(year)-\(id)\"></span>"), "\(year)/\(id)") }
    }
  }

  @Test func admitsOnlyItsOwnStyleAndScript() {
    let html = Rendering.html(Fixture().pages(.zh)[0].page, language: .zh)
    #expect(html.contains("default-src &#39;none&#39;"))
    #expect(html.contains("&#39;sha256-\(SHA256.base64([UInt8](StyleSheet.text.utf8)))&#39;"))
    let script = StaticResource.script.text
    #expect(html.contains("&#39;sha256-\(SHA256.base64([UInt8](script.utf8)))&#39;"))
    #expect(html.contains("<style>\(StyleSheet.text)</style>"))
    #expect(html.contains("<script>\(script)</script>"))
    #expect(!StyleSheet.text.contains("<") && !StyleSheet.text.contains("&"))
    #expect(
      script.hasPrefix("//<![CDATA[\n") && script.hasSuffix("\n//]]>\n") && !Script.text.contains("]]>"))
    #expect(!html.contains(" style=\""))
    #expect(!html.contains("https:"))
  }

  @Test func saysLanguages() {
    let pages = Fixture().pages(.en)
    let html = Rendering.html(pages[0].page, language: .en)
    #expect(html.contains("<html lang=\"en\">"))
    #expect(html.contains("<span lang=\"zh-CN\">执法力量薄弱，持证人员偏少</span>"))
    #expect(Rendering.html(pages[1].page, language: .en).contains("<div class=\"source\" lang=\"zh-CN\">"))
  }

  @Test func marksChineseInAnEnglishPage() {
    let node = HTMLNode.tag(.p, [], "of “青溪镇，2023 年” and x")
    #expect(
      HTMLFormatter.document(node.markingChinese()).contains(
        "<p>of “<span lang=\"zh-CN\">青溪镇，2023 年</span>” and x</p>"))
    for (name, page) in Fixture().pages(.en) {
      let html = Rendering.html(page, language: .en)
      #expect(!html.contains(">青溪镇</h1>"), "\(name)")
    }
  }

  @Test func nestsOverlappingSpans() {
    let block = SourceBlock(
      text: "甲乙丙丁\r\n戊己",
      marks: [
        .init(range: 0..<3, anchor: "a", kind: .measure), .init(range: 1..<2, anchor: "b", kind: .metric),
        .init(range: 2..<4, anchor: "c", kind: .evidence), .init(range: 6..<8, anchor: "d", kind: .heading),
      ])
    let html = HTMLFormatter.document(HTMLWriter(language: .zh).source(block))
    #expect(
      html.contains(
        "<span id=\"a\">甲<span id=\"b\" class=\"q\">乙</span><span id=\"c\">丙</span></span>"
          + "<span>丁</span>\n<span id=\"d\" class=\"h\">戊己</span>"), "\(html)")
  }

  @Test func drawsGapsAndBreaks() {
    let chart = LineChart(
      name: "chart-1", title: "执法", unit: "次", axis: "年份", places: ["2021", "2022", "2023", "2024", "2025"],
      points: [
        .init(value: 1, label: "1", caveat: nil, startsAnew: false, link: nil), nil,
        .init(value: 3, label: "3", caveat: nil, startsAnew: false, link: nil),
        .init(value: 4, label: "4", caveat: nil, startsAnew: false, link: nil),
        .init(value: 9, label: "9", caveat: "口径中断", startsAnew: true, link: nil),
      ], targets: [.init(index: 4, value: 8, label: "8", link: nil)], targetWord: "目标", description: "说明")
    let html = HTMLFormatter.document(HTMLWriter(language: .zh).figure(chart))
    // From 2021 over the silent year to 2023 dotted, on to 2024 drawn through, to the break not at all.
    #expect(html.components(separatedBy: "class=\"curve gap\"").count == 2)
    #expect(html.components(separatedBy: "class=\"curve\"").count == 2)
    #expect(html.components(separatedBy: "class=\"dot hollow\"").count == 2)
    #expect(html.contains("data-aim=\"目标 8\""))
    #expect(html.contains("aria-label=\"执法 2025 9，口径中断\""))
    #expect(html.contains("download=\"执法.csv\""))
  }

  @Test(arguments: [
    ([0.5, 2], true, [0.0, 2]), ([0, 3], true, [0, 1, 2, 3].map { $0 * 1.0 }),
    ([40, 47], true, [0, 20, 40, 60]),
    ([94.3, 95.75, 97], false, [94, 95, 96, 97]), ([1260, 1530], true, [0, 500, 1000, 1500, 2000]),
    ([7, 7], false, [0, 2, 4, 6, 8]),
  ])
  func ticksAreWholeNumbers(_ values: [Double], fromZero: Bool, ticks: [Double]) {
    let axis = LinePlot.axis(values, fromZero: fromZero)
    let drawn = LinePlot.ticks(axis.low, axis.high, axis.step)
    #expect(drawn.allSatisfy { $0 == $0.rounded() })
    #expect(drawn.first == ticks.first && drawn.last == ticks.last, "\(drawn)")
    #expect(axis.low <= values.min() ?? 0 && axis.high >= values.max() ?? 0)
  }

  @Test func linksIntoTheSite() {
    var page = Fixture().pages(.zh)[5].page
    page.navigation = [
      PageLink(title: "总表", path: "../索引 & <x>.html"), PageLink(title: "本页", path: "a", isHere: true),
    ]
    let html = Rendering.html(page, language: .zh)
    #expect(html.contains("href=\"./../%E7%B4%A2%E5%BC%95%20%26%20%3Cx%3E.html\""))
    #expect(html.contains("<span aria-current=\"page\">本页</span>"))
  }
}

/// Collects what a document links to and from.
private final class DocumentReader: NSObject, XMLParserDelegate {
  var ids: [String] = []
  var links: [String] = []
  var handlers: [String] = []
  var scripts = 0

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if let id = attributes["id"] { ids.append(id) }
    if let link = attributes["href"] ?? attributes["src"] { links.append(link) }
    handlers += attributes.keys.filter { $0.hasPrefix("on") }
    if name == "script", attributes["type"] == nil { scripts += 1 }
  }
}
