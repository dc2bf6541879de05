import ReportHistory
import ReportModel
import ReportRendering
import Testing

/// A promise, what the next report says, and the verdict that its words bear out.
struct Promised: CustomTestStringConvertible, Sendable {
  var name: String
  var promise: Saying
  var measures: [Saying]
  var shortcomings: [Saying] = []
  var outcome: Outcome
  var testDescription: String { name }
}

@Suite struct CommitmentOutcomeTests {
  private typealias Figure = Saying.Figure

  private static func talks(
    _ text: String, _ number: String, _ value: Double, _ qualifier: Qualifier = .exact
  ) -> Saying {
    Saying(text, Figure(number, value, "场", "publicity/hold", "开展普法宣传", qualifier))
  }

  private static func rate(_ text: String, _ number: String, _ value: Double, _ qualifier: Qualifier = .exact)
    -> Saying
  {
    Saying(text, Figure(number, value, "%", "resolution-rate+dispute/!rate", "矛盾纠纷化解率", qualifier))
  }

  static let byNumber: [Promised] = [
    Promised(
      name: "more than promised", promise: talks("全年开展普法宣传不少于12场", "12", 12, .atLeast),
      measures: [talks("全年开展普法宣传14场", "14", 14)], outcome: .met),
    Promised(
      name: "just what was promised", promise: talks("全年开展普法宣传不少于12场", "12", 12, .atLeast),
      measures: [talks("全年开展普法宣传12场", "12", 12)], outcome: .met),
    Promised(
      name: "fewer than promised", promise: talks("全年开展普法宣传不少于12场", "12", 12, .atLeast),
      measures: [talks("全年开展普法宣传8场", "8", 8)], outcome: .partlyMet),
    Promised(
      name: "none of what was promised", promise: talks("全年开展普法宣传不少于12场", "12", 12, .atLeast),
      measures: [talks("全年开展普法宣传0场", "0", 0)], outcome: .missed),
    Promised(
      name: "a rate reached", promise: rate("矛盾纠纷化解率保持在98%以上", "98%", 98, .atLeast),
      measures: [rate("矛盾纠纷化解率98.5%", "98.5%", 98.5)], outcome: .met),
    Promised(
      name: "a rate not reached", promise: rate("矛盾纠纷化解率保持在98%以上", "98%", 98, .atLeast),
      measures: [rate("矛盾纠纷化解率97.6%", "97.6%", 97.6)], outcome: .partlyMet),
    Promised(
      name: "nothing said of it", promise: talks("全年开展普法宣传不少于12场", "12", 12, .atLeast),
      measures: ["加强森林防火巡查值守"], outcome: .noEvidence),
  ]

  static let byWords: [Promised] = [
    Promised(
      name: "the deed is told", promise: "聘请律师担任镇法律顾问", measures: ["聘请律师担任镇政府法律顾问"], outcome: .met),
    Promised(
      name: "the deed is begun", promise: "建成镇法治文化广场", measures: ["镇法治文化广场正在建设"], outcome: .partlyMet),
    Promised(
      name: "the deed is done for some", promise: "为各村配备专职人民调解员", measures: ["部分村配备专职人民调解员"],
      outcome: .partlyMet),
    Promised(
      name: "the report admits it in its shortcomings", promise: "建成镇法治文化广场", measures: ["加强森林防火巡查值守"],
      shortcomings: ["镇法治文化广场尚未建成"], outcome: .missed),
    Promised(
      name: "the report admits it among its deeds", promise: "完成人民调解员轮训", measures: ["人民调解员轮训未能完成"],
      outcome: .missed),
    Promised(
      name: "the denial stands behind its reason", promise: "出台法律顾问考核办法",
      measures: ["原定出台的法律顾问考核办法,因人员调整,年内未能印发"], outcome: .missed),
    Promised(
      name: "a denial of words put together", promise: "建成镇法治文化广场", measures: ["镇法治文化广场一直没有动工"],
      outcome: .missed),
    Promised(
      name: "prepared and not finished", promise: "建成镇综治信息平台",
      measures: ["镇综治信息平台已完成方案设计,尚未建成上线"], outcome: .partlyMet),
    Promised(
      name: "the reason names other things", promise: "在滨河步道建成法治文化长廊",
      measures: ["计划在滨河步道建设的法治文化长廊,因河道管理范围划定后需要重新选址,尚未动工"], outcome: .missed),
    Promised(
      name: "a rest is left for later", promise: "完成各社区公共法律服务点挂牌运行",
      measures: ["10个社区的公共法律服务点挂牌运行,其余社区因用房调整待明年完成"], outcome: .partlyMet),
    Promised(
      name: "a word that holds 待 leaves nothing undone", promise: "完成镇公共法律服务站挂牌运行",
      measures: ["镇公共法律服务站挂牌运行,公共法律服务站接待群众咨询并代拟法律文书"], outcome: .met),
    Promised(
      name: "a figure of none denies no deed that is told at length", promise: "全面清理镇级规范性文件",
      measures: [
        "全面清理镇级规范性文件，逐件提出保留、修订或者废止的意见",
        Saying("全年未出台规范性文件", Figure("未", 0, "件", "normative-document/", "未出台规范性文件")),
      ], outcome: .met),
    Promised(
      name: "applied for and not granted", promise: "创建省级民主法治示范村", measures: ["茶岭村申报省级民主法治示范村,因档案不齐没有通过验收"],
      outcome: .missed),
    Promised(
      name: "silence", promise: "建成镇法治文化广场", measures: ["加强森林防火巡查值守"], outcome: .noEvidence),
    Promised(
      name: "ceremony alone", promise: "建成镇法治文化广场",
      measures: ["坚持以习近平新时代中国特色社会主义思想为指导,奋力推动各项工作迈上新台阶"], outcome: .noEvidence),
    Promised(
      name: "a weakness in the same field", promise: "建成镇法治文化广场", measures: ["加强森林防火巡查值守"],
      shortcomings: ["政务公开不够及时"], outcome: .noEvidence),
  ]

  /// Verdicts that the words bear out and that are not found yet.
  static let knownToFail: [Promised] = [
    Promised(
      name: "the deed is told in other words", promise: "建立执法案卷评查制度", measures: ["制定印发执法案卷评查办法"],
      outcome: .met),
    Promised(
      name: "a figure of none denies no deed", promise: "全面清理镇级规范性文件",
      measures: [
        "全面清理镇级规范性文件34件", Saying("全年未出台规范性文件", Figure("未", 0, "件", "normative-document/", "未出台规范性文件")),
      ], outcome: .met),
  ]

  /// What else a report speaks of: which words are rare shows only beside it.
  private static let others: [Saying] = [
    "坚持每周例会领学,机关干部轮流登台", "便民服务大厅推行错时延时办理,老年人由帮办员全程陪同", "重大事项经过集体讨论决定后实施",
    "会同水利、林业部门巡河护林,劝阻野外用火", "道路交通劝导站实行早晚值守", "群众来访实行首接负责、跟踪回访", "民兵应急分队入汛后备勤备战",
    "财政预算、低保名单张榜公示", "厘清站所之间的职责边界", "红白理事会劝导大操大办", "邀请老党员、老教师参与邻里说和", "规范公文流转和档案归集",
  ]

  private func check(_ promised: Promised) throws {
    let old = Draft(2022, measures: Self.others, commitments: [promised.promise]).report
    let new = Draft(2023, measures: promised.measures + Self.others, shortcomings: promised.shortcomings)
      .report
    let row = try #require(History.compare(old, new).commitments.first)
    #expect(row.outcome == promised.outcome, "\(row.reason)")
    #expect(row.evidence.isEmpty == (promised.outcome == .noEvidence))
    #expect(!row.reason.label.zh.isEmpty && !row.reason.label.en.isEmpty)
  }

  @Test(arguments: knownToFail)
  func isNotJudgedRightYet(_ promised: Promised) {
    withKnownIssue("\(promised.name) is not found", isIntermittent: true) { try check(promised) }
  }

  @Test(arguments: byNumber + byWords)
  func isJudgedByTheNewerReportsWords(_ promised: Promised) throws {
    try check(promised)
  }

  @Test func theDecidingFiguresAreNamed() throws {
    let promised = try #require(Self.byNumber.first)
    let old = Draft(2022, commitments: [promised.promise]).report
    let new = Draft(2023, measures: promised.measures).report
    let row = try #require(History.compare(old, new).commitments.first)
    #expect(row.target == old.metrics.first?.id && row.actual == new.metrics.first?.id)
    #expect(row.reason.label.zh == "目标不少于12场，报告称14场：指标达到")
    #expect(row.reason.label.en == "target at least 12 sessions, the report says 14 sessions: target reached")
    #expect(row.evidence.map(\.text) == ["全年开展普法宣传14场"])
  }

  @Test func theWordsSayWhoseClaimItIs() throws {
    let old = Draft(2022, commitments: ["聘请律师担任镇法律顾问"]).report
    let new = Draft(2023, measures: ["聘请律师担任镇政府法律顾问"]).report
    let row = try #require(History.compare(old, new).commitments.first)
    #expect(row.reason.label.zh.contains("报告称") && row.reason.label.en.contains("the report says"))
  }
}
