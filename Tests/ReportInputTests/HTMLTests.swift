import ReportModel
import SeededRandom
import Testing

@testable import ReportInput

@Suite struct HTMLTests {
  private func read(_ page: String) throws(InputError) -> InputDocument {
    try InputReader(searchPath: "").read(Array(page.utf8), name: "2023.html")
  }

  private func lines(_ page: String) throws(InputError) -> [String] {
    try read(page).text.split(separator: "\n").map(String.init)
  }

  @Test(
    arguments: [
      ("<p>一、主要<font>工</font><span><b>作</b></span></p>", ["一、主要工作"]),
      ("甲<br>乙<BR/>丙</br>丁", ["甲", "乙", "丙", "丁"]),
      ("<div>甲<div>乙</div>丙</div>", ["甲", "乙", "丙"]),
      // ends that are left out
      ("<p>甲<p>乙<ul><li>丙<li>丁</ul>", ["甲", "乙", "丙", "丁"]),
      ("<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>", ["甲\t乙", "丙\t丁"]),
      ("<div><span>甲</div></span><b>乙</b>", ["甲", "乙"]),
      ("<table><tr><td>甲</div></td><td>乙</td></tr></table>", ["甲\t乙"]),
      // elements deeper than any page has
      (
        String(repeating: "<div>", count: 999) + "<p>甲</p><p>乙<p>丙<font>丁</font></p>戊"
          + String(repeating: "</div>", count: 999),
        ["甲", "乙", "丙丁", "戊"]
      ),
      // white space
      ("<p>\n  法治\n  政府\n</p>", ["法治政府"]), ("<p>A \n B</p>", ["A B"]), ("<p>2023\n年</p>", ["2023 年"]),
      ("<p>&nbsp;&nbsp;甲&nbsp;乙</p>", ["甲 乙"]), ("<p>　　甲</p>", ["甲"]), ("<p>甲 乙</p>", ["甲 乙"]),
      ("<pre>甲\n乙</pre>", ["甲", "乙"]),
      // references
      (
        "<p>&ldquo;法治&rdquo;&middot;&#8212;&#x4E00;&mdash&nbsp;&lt;p&gt;&amp;&hellip;</p>",
        ["“法治”·—一&mdash <p>&…"]
      ),
      ("<p>&#150;&#0;&unknown;&;&#;AT&T</p>", ["–\u{FFFD}&unknown;&;&#;AT&T"]),
      // what is not shown
      ("<p>甲</p><!-- 乙 --><style>丁{}</style><p>戊</p>", ["甲", "戊"]),
      ("<p>甲</p><p style=\"DISPLAY : none\">乙</p><p hidden>丙</p><p style='visibility:hidden'>丁</p>", ["甲"]),
      (
        "<style>.x, #y { color:red; display: none } @media print{.z{display:none}}</style><p class='a x'>甲</p><p id=y>乙</p><p class=z>丙</p>",
        ["丙"]
      ),
      ("<p>甲<span style='mso-hide:all'>乙</span></p><noscript>丙</noscript><select><option>丁</select>", ["甲"]),
      ("<p>p.MsoNormal { margin:0cm; font-size:10.5pt; }</p><p>甲</p>", ["甲"]),
      ("<p>一、主\u{200B}要\u{FEFF}工\u{AD}作</p>", ["一、主要工作"]),
      // Word's own pages
      ("<p><![if !supportLists]><span>一、</span><![endif]>甲<o:p></o:p></p>", ["一、甲"]),
      ("<p><?xml:namespace prefix=o /><st1:date>2023年</st1:date></p>", ["2023年"]),
      // signs that are none
      ("<p>3<5件 a<b 5>3</p>", ["3<5件 a3"]), ("<p>甲<</p>", ["甲<"]), ("<p>甲</p><!-->乙", ["甲", "乙"]),
      ("<p>甲</p><!-- 乙", ["甲"]), ("<p>甲</p><p title=\"x>乙</p>", ["甲", "乙"]),
      // lists that the browser numbers
      (
        "<ol><li>甲<li>乙<ol type=a><li>丙</ol><li value=7>丁<li>戊</ol>",
        ["1. 甲", "2. 乙", "a. 丙", "7. 丁", "8. 戊"]
      ),
      ("<ol style='list-style:none'><li>1.甲</ol>", ["1.甲"]),
      // tables
      ("<table><tr><td colspan=2>合计</td></tr><tr><th>甲</th><td><p>1</p></td></tr></table>", ["合计", "甲\t1"]),
      ("<table><tr><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>", ["甲\t乙"]),
    ])
  func aPageIsReadAsABrowserShowsIt(_ page: String, _ expected: [String]) throws {
    #expect(try lines(page) == expected)
  }

  // MARK: - The main text

  private static let report = [
    "青溪镇2023年法治政府建设情况报告", "2023年，我镇深入学习贯彻习近平法治思想，全面推进依法行政。", "一、主要工作", "（一）加强组织领导，召开专题会议4次，研究解决问题6个。",
    "（二）规范行政执法，办理案件9件，无一起被撤销。", "二、存在的不足", "执法力量薄弱，人员流动较大，业务能力有待提高。", "青溪镇人民政府", "2024年1月8日",
  ]

  private static let navigation =
    "<ul>" + (1...12).map { "<li><a href='/\($0)'>政务公开栏目第\($0)项</a></li>" }.joined() + "</ul>"

  private static func paragraphs(_ lines: some Sequence<String>) -> String {
    lines.map { "<p><span>\($0)</span></p>" }.joined()
  }

  private static let pages: [String] = [
    // the wrappers of sites, whatever they are called
    "<body>\(navigation)<div class=wrap><div class=left>\(navigation)</div><div class=con><div class=TRS_Editor>"
      + "\(paragraphs(report))</div></div></div><script>document.write('<p>不是正文，不是。</p>')</script><div class=foot><p>版权所有：某县人民政府　地址：某路1号</p></div>",
    "<body><div>\(navigation)</div><div id=Zoom><div class=TRS_Editor><style>.TRS_Editor P{margin:0}</style>"
      + "<div class=Custom_UnionStyle>\(paragraphs(report))</div></div></div>",
    // each paragraph in a div of its own, and all of them in one cell
    "<body><table><tr><td>\(navigation)</td></tr><tr><td><table><tr><td>"
      + report.map { "<div>\($0)</div>" }.joined() + "</td></tr></table></td></tr></table>",
    // one paragraph with breaks
    "<body>\(navigation)<div><p>" + report.joined(separator: "<br>") + "</p></div><div>\(navigation)</div>",
    // no wrapper at all, and a form around the page
    "<form>\(navigation)\(paragraphs(report))\(navigation)</form>",
    // a title apart, repeated in the page's name
    "<title>\(report[0])_某县人民政府网</title><body>\(navigation)<div class=art><h1>\(report[0])</h1><div class=a>字号：大 中 小</div>"
      + "<div class=b>\(paragraphs(report.dropFirst()))</div></div>\(navigation)",
    "<head><meta name=ArticleTitle content='\(report[0])'></head><body>\(navigation)<div><div>\(paragraphs(report.dropFirst()))"
      + "</div></div>\(navigation)",
    // hidden twins for printing and for phones
    "<body><div style='display:none'>\(paragraphs(report))</div><div>\(paragraphs(report))</div>",
    // shown by a script when the page is opened
    "<body><script>show()</script><div id=c style='display:none'>\(paragraphs(report))</div>",
  ]

  @Test(arguments: pages.indices)
  func theMainTextIsFound(_ index: Int) throws {
    #expect(try lines(Self.pages[index]) == Self.report)
  }

  @Test func whenItWasPublishedStandsBelowTheTitle() throws {
    let page =
      "<title>\(Self.report[0])</title><body>\(Self.navigation)<div><h2>\(Self.report[0])</h2><p>发布日期：2024-01-10　来源：青溪镇</p>"
      + "<div class=c>\(Self.paragraphs(Self.report.dropFirst()))</div></div>"
    #expect(try lines(page) == [Self.report[0], "发布日期：2024-01-10　来源：青溪镇"] + Self.report.dropFirst())
  }

  @Test func runningTextBesideTheMainTextIsTold() throws {
    let notice = "本站所有内容未经许可不得转载，违者将依法追究责任，如有疑问请与我们联系，联系电话见首页，办公时间为工作日。"
    let beside = String(repeating: notice, count: 3)
    let main = (1...60).map { "<p>第\($0)项工作已经完成，其中受理\($0)件，办结\($0)件，群众满意，未发生复议。</p>" }.joined()
    let document = try read("<body><div class=s><div>\(beside)</div></div><div class=m>\(main)</div>")
    #expect(document.notes.map(\.kind) == [.textBeside] && !document.text.contains("转载"))
  }

  @Test func aPageThatAScriptFillsIsSaidToBeOne() {
    let page =
      "<html><body><div id=app></div><script src=a.js></script><noscript>请启用脚本</noscript></body></html>"
    #expect(throws: InputError.scripted) { try read(page) }
    #expect(throws: InputError.empty) { try read("<html><body><p> </p></body></html>") }
  }

  // MARK: - Encodings

  @Test(
    arguments: [
      ("<meta charset=gb2312>", "gb18030"), ("<meta charset=\"utf-8\">", "gb18030"), ("", "gb18030"),
      ("<meta httpequiv=Content-Type content=\"text/html; charset = GBK\">", "gb18030"),
      ("<meta http-equiv='Content-Type' content='text/html;charset=iso-8859-1'>", "gb18030"),
    ])
  func theEncodingIsTheOneThatThePageIsIn(_ head: String, _ encoding: String) throws {
    // 镕 is in GBK and not in GB 2312.
    let bytes: [UInt8] = [0xB7, 0xA8, 0xD6, 0xCE, 0xD5, 0xFE, 0xB8, 0xAE, 0xE9, 0x46]
    let page = Array("<html><head>\(head)</head><body><p>".utf8) + bytes + Array("</p>".utf8)
    let document = try InputReader(searchPath: "").read(page, name: "a.htm")
    #expect(document.text == "法治政府镕\n" && document.encoding.rawValue == encoding)
    #expect(document.notes.contains { $0.kind == .otherEncoding } == head.contains("utf-8"))
  }

  @Test func validUTF8IsUTF8WhateverThePageSays() throws {
    let document = try read("<meta charset=gb2312><p>法治政府建设</p>")
    #expect(document.text == "法治政府建设\n" && document.encoding == .utf8)
    #expect(document.notes.map(\.kind) == [.otherEncoding])
  }

  // MARK: - Hostile pages

  @Test(
    arguments: [
      String(repeating: "<div>", count: 100_000) + "甲，乙。", String(repeating: "<b>", count: 50_000) + "甲，乙。",
      String(repeating: "<table><tr><td>", count: 20_000) + "甲，乙。",
      String(repeating: "<p title=\"", count: 50_000) + ">甲，乙。",
      String(repeating: "<title>", count: 50_000) + "甲，乙。",
      String(repeating: "<!--", count: 50_000) + "-->甲，乙。",
      String(repeating: "</div></p></td>", count: 50_000) + "甲，乙。",
      String(repeating: "&", count: 200_000) + "甲，乙。",
      String(repeating: "<a href=x>", count: 20_000) + "</a>甲，乙。",
      String(repeating: "<li>", count: 100_000) + "甲，乙。",
      String(repeating: "<p><table>", count: 20_000) + "甲，乙。",
    ])
  func aPageThatIsMadeToBreakReadersIsRead(_ page: String) throws {
    #expect(try read("<body>" + page).text.contains("甲，乙。"))
  }

  @Test(arguments: 1...40)
  func aChangedPageNeverCrashes(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let pieces = [
      "<", ">", "</", "\"", "'", "=", "<!--", "-->", "<p>", "</table>", "<td>", "&#", "&amp", "<script>",
      "</script>", "\u{0}",
      "<a href=", "<br", "<ol>", "<li value=-9223372036854775808>", "<li>", "<ol start=9223372036854775807>",
      "<pre>", "<tr>", "法，",
    ]
    for _ in 0..<20 {
      var scalars = Array(Self.pages[seed % Self.pages.count].unicodeScalars)
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: 0..<scalars.count, using: &generator)
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        if Bool.random(using: &generator) { scalars.remove(at: place) }
        scalars.insert(contentsOf: Array(piece.unicodeScalars), at: min(place, scalars.count))
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      if let document = try? read("<body>" + String(view)) {
        #expect(document.text.hasSuffix("\n") && !document.text.contains("\u{0}"))
        #expect((try? read("<body>" + String(view))) == document)
      }
    }
  }
}
