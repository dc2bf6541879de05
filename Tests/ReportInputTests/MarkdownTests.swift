import Testing

@testable import ReportInput

@Suite struct MarkdownTests {
  @Test(
    arguments: [
      ("# 青溪镇报告\n## 一、主要工作", "青溪镇报告\n一、主要工作"), ("**办结**43件，__满意__", "办结43件，满意"),
      ("1. 甲\n- 乙\n> 丙", "1. 甲\n乙\n丙"),
      ("| 甲 | 乙 |\n|---|:-:|\n| 1 | 2 |", "甲\t乙\n1\t2"), ("见[附件](a.docx)和[表](b)。", "见附件和表。"),
      ("#标签\n\n---\n末", "#标签\n\n末"),
    ])
  func signsAreTakenOut(_ markdown: String, _ text: String) throws {
    let document = try InputReader(searchPath: "").read(Array(markdown.utf8), name: "a.md")
    #expect(document.text == text && document.format == .markdown)
  }

  @Test func plainTextKeepsThem() throws {
    #expect(try InputReader(searchPath: "").read(Array("# 甲".utf8), name: "a.txt").text == "# 甲")
  }
}
