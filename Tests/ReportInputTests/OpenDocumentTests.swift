import ReportModel
import Testing

@testable import ReportInput

@Suite struct OpenDocumentTests {
  private func read(_ body: String, styles: String = "") throws -> InputDocument {
    let names = ["office", "text", "table", "style", "drawing"].map { name in
      "xmlns:\(name)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
    }
    var archive = Archive()
    archive.add("mimetype", "application/vnd.oasis.opendocument.text")
    archive.add(
      "content.xml",
      "<office:document-content \(names.joined(separator: " "))><office:automatic-styles>\(styles)</office:automatic-styles>"
        + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>")
    return try InputReader(searchPath: "").read(archive.file, name: "2023.docx")
  }

  @Test(
    arguments: [
      (
        "<text:p>甲<text:span>乙</text:span><text:s text:c=\"2\"/>丙<text:tab/>丁<text:line-break/>戊</text:p>",
        ["甲乙  丙\t丁", "戊"]
      ),
      ("<text:tracked-changes><text:p>删去</text:p></text:tracked-changes><text:p>留下</text:p>", ["留下"]),
      (
        "<text:p>甲<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note>乙</text:p><text:p>丙</text:p>",
        ["甲乙", "丙", "注"]
      ),
      ("<text:p>甲<office:annotation><text:p>批</text:p></office:annotation></text:p>", ["甲"]),
      (
        "<text:p>甲<drawing:frame><drawing:text-box><text:p>框</text:p></drawing:text-box></drawing:frame>乙</text:p>",
        ["甲乙", "框"]
      ),
      (
        "<table:table><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell><table:covered-table-cell><text:p>乙</text:p></table:covered-table-cell><table:table-cell><text:p>丙</text:p></table:table-cell></table:table-row></table:table>",
        ["甲\t丙"]
      ),
    ])
  func theTextIsWhatAReaderSees(_ body: String, _ lines: [String]) throws {
    #expect(try read(body).text.split(separator: "\n").map(String.init) == lines)
  }

  @Test func numbersAndHiddenStylesAreMinded() throws {
    let styles =
      "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/>"
      + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-prefix=\"（\" style:num-suffix=\"）\"/></text:list-style>"
      + "<style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style>"
    func item(_ text: String) -> String { "<text:list-item><text:p>\(text)</text:p></text:list-item>" }
    let body =
      "<text:list text:style-name=\"L\">\(item("甲"))<text:list-item><text:list>\(item("乙"))\(item("丙"))</text:list></text:list-item></text:list>"
      + "<text:p>文<text:span text:style-name=\"H\">隐</text:span></text:p>"
      + "<text:list text:continue-numbering=\"true\" text:style-name=\"L\">\(item("丁"))</text:list>"
    let document = try read(body, styles: styles)
    #expect(document.text == "一、甲\n（1）乙\n（2）丙\n文\n二、丁\n" && document.format == .odt)
    #expect(document.notes == [SourceNote(.hiddenText, count: 1), SourceNote(.automaticNumbers, count: 4)])
  }
}
