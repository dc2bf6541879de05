import Testing

@testable import ReportHistory

/// How much of a passage a quotation holds.
@Suite struct QuotationTests {
  @Test(arguments: [
    // A number that is cut tells of another one.
    ("续聘1名律师担任乡政府法律顾问，出具法律意见17份", 24, "续聘1名律师担任乡政府法律顾问，出具法律意见…", "17"),
    ("聘请律师担任乡政府法律顾问并出具法律意见17份", 21, "聘请律师担任乡政府法律顾问并出具法律意见…", "17"),
    ("聘请律师担任乡政府法律顾问并投入经费3.25万元", 20, "聘请律师担任乡政府法律顾问并投入经费…", "3"),
  ])
  func noNumberIsCut(_ words: String, _ longest: Int, _ shown: String, _ number: String) {
    let brief = words.brief(longest)
    #expect(brief == shown)
    #expect(!brief.dropLast().hasSuffix(String(number.prefix(1))))
  }

  @Test func whatFitsStandsWhole() {
    #expect("组织案卷评查4次。".brief(24) == "组织案卷评查4次")
  }
}
