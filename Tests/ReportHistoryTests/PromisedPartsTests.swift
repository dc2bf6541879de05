import ReportHistory
import ReportModel
import Testing

/// What is said of promises of several things.
@Suite struct PromisedPartsTests {
  /// What else a report speaks of.
  private static let others: [Saying] = [
    "坚持每周例会领学,机关干部轮流登台", "便民服务大厅推行错时延时办理,老年人由帮办员全程陪同", "重大事项经过集体讨论决定后实施",
    "会同水利、林业部门巡河护林,劝阻野外用火", "道路交通劝导站实行早晚值守", "群众来访实行首接负责、跟踪回访",
    "财政预算、低保名单张榜公示", "厘清站所之间的职责边界", "邀请老党员、老教师参与邻里说和", "规范公文流转和档案归集",
  ]

  private static func row(_ promise: Saying, _ deed: Saying) throws -> CommitmentRow {
    let old = Draft(2022, measures: others, commitments: [promise]).report
    let new = Draft(2023, measures: [deed] + others).report
    return try #require(History.compare(old, new).commitments.first)
  }

  @Test(arguments: [
    ("全面修订村规民约，并为综合执法队购置执法记录仪", "全面修订12个村的村规民约并张榜公布"),
    ("建立行政执法案卷评查制度，建成镇法治文化广场", "建立行政执法案卷评查制度，逐卷打分通报"),
  ])
  func halfOfAPromiseIsNotPlainlyKept(_ promise: String, _ deed: String) throws {
    let row = try Self.row(Saying(promise), Saying(deed))
    #expect(!(row.outcome == .met && row.sure))
  }

  @Test func oneThingThatIsDoneIsKept() throws {
    #expect(try Self.row("聘请律师担任镇法律顾问", "聘请律师担任镇政府法律顾问").outcome == .met)
  }

  @Test func twoThingsThatAreDoneAreKept() throws {
    let row = try Self.row("全面修订村规民约，并为综合执法队购置执法记录仪", "全面修订12个村的村规民约，为综合执法队购置执法记录仪6台")
    withKnownIssue("of reports of a few sentences it is called kept in part", isIntermittent: true) {
      #expect(row.outcome == .met)
    }
  }
}
