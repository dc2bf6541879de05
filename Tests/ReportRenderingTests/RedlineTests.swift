import Testing

@testable import ReportRendering

@Suite struct RedlineTests {
  @Test func takesWidthsAsTheSameAndKeepsBothForms() {
    let pieces = Redline.pieces(old: "执法７次,解决问题", new: "执法8次，解决问题")
    #expect(Redline.older(pieces).plain == "执法７次,解决问题")
    #expect(Redline.newer(pieces).plain == "执法8次，解决问题")
    #expect(pieces.filter { $0.kind == .removed }.map(\.text) == ["７"])
    #expect(pieces.filter { $0.kind == .added }.map(\.text) == ["8"])
  }

  @Test(arguments: [("", "新增"), ("删去", ""), ("完全不同的话", "abc"), ("一样", "一样"), ("调解12件", "调解130件")])
  func givesBothTextsBack(_ old: String, new: String) {
    let pieces = Redline.pieces(old: old, new: new)
    #expect(Redline.older(pieces).plain == old)
    #expect(Redline.newer(pieces).plain == new)
  }

  @Test func standsUnreadableRedlinesOneAfterTheOther() {
    #expect(Redline.pieces(old: "完全不同的话", new: "另起一行").map(\.kind) == [.removed, .added])
  }

  @Test func drawsNoRedlineOfHugeTexts() {
    let old = String(repeating: "甲乙", count: 2000)
    #expect(Redline.pieces(old: old, new: old + "丙").count == 2)
  }
}
