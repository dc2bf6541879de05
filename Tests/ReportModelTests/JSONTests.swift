import Foundation
import ReportModel
import Testing

@Suite struct JSONTests {
  @Test func sortsKeysAndEndsWithANewline() throws {
    let text = String(decoding: try JSON.data(["b": 1, "a": 2]), as: UTF8.self)
    #expect(text == "{\n  \"a\" : 2,\n  \"b\" : 1\n}\n")
  }

  @Test func leavesSlashesAndChineseAsTheyAre() throws {
    let text = String(decoding: try JSON.data(["a/b（虚构）"]), as: UTF8.self)
    #expect(text.contains("a/b（虚构）"))
  }

  @Test(arguments: ["", "\"", "\\", "\n\t\u{1}", "青溪镇", "👩‍👧", "\u{2028}", "</script>"])
  func givesEveryTextBack(_ text: String) throws {
    let back = try JSON.value([String].self, from: JSON.data([text]))
    #expect(back == [text])
  }

  @Test func theSameValueGivesTheSameBytes() throws {
    let report = Sample.report
    let (once, twice) = (
      try JSON.data(report, phrasebook: SamplePhrasebook()),
      try JSON.data(report, phrasebook: SamplePhrasebook())
    )
    #expect(once == twice)
  }
}
