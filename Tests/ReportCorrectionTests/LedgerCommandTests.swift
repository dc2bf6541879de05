import ReportCorrection
import ReportModel
import ReportRendering
import Testing

@Suite struct LedgerCommandTests {
  @Test(arguments: [
    ("30", Correction.Kind.value, "30"), ("30.0", .value, "30"), ("1,200", .value, "1200"),
    ("3.2万", .value, "32000"),
    ("１２", .value, "12"), ("95%", .value, "95"), ("1.2E+3", .value, "1200"), ("数值：30", .value, "30"),
    ("value 0.5", .value, "0.5"),
    ("指标 持证人员", .indicator, "持证人员"), ("性质：目标", .kind, "目标"), ("target", .kind, "target"),
    ("名称 队伍力量不足", .label, "队伍力量不足"), ("不是", .removed, ""), ("不是问题", .removed, "问题"), ("已完成", .outcome, "已完成"),
    ("not done", .outcome, "not done"), ("结果 部分完成", .outcome, "部分完成"), ("不对应", .different, ""),
    ("Not the same as 2023/q1", .different, "2023/q1"), ("对应 2023/q1", .same, "2023/q1"),
  ])
  func readsWhatPeopleWrite(_ cell: String, _ kind: Correction.Kind, _ argument: String) {
    let commands = LedgerCommand.commands(in: cell)
    #expect(commands?.count == 1)
    #expect(commands?.first?.verb == .overrule(kind))
    #expect(commands?.first?.argument == argument)
    #expect(commands?.first?.target == nil)
  }

  @Test func aYearOrAReferenceSaysWhichFactIsMeant() {
    let commands = LedgerCommand.commands(in: "2023 数值 3；2024年4,700；2023/w27 不是\n2022 12")
    #expect(commands?.map { $0.target?.year } == [2023, 2024, 2023, 2022])
    #expect(commands?.map { $0.target?.id } == [nil, nil, "w27", nil])
    #expect(commands?.map(\.argument) == ["3", "4700", "", "12"])
  }

  @Test func theWordsOfAnOverlookedPointGoOnToTheEnd() {
    let commands = LedgerCommand.commands(in: "无误；漏列 2023 一是人手不足；二是经费不足")
    #expect(commands?.map(\.verb) == [.confirm, .overrule(.added)])
    #expect(commands?.last?.argument == "2023 一是人手不足；二是经费不足")
  }

  @Test(arguments: [
    "胡说", "2023", "数值 很多", "1,5", "2024 4 700", "-3", "数值", "30；胡说", "1e400", "9999999999999999999",
  ])
  func refusesWhatSaysNothing(_ cell: String) {
    let commands = LedgerCommand.commands(in: cell)
    // A year alone is a number like any other.
    #expect(cell == "2023" ? commands?.first?.argument == "2023" : commands == nil, "\(cell)")
  }

  /// What the column shows can be taken back as it stands.
  @Test(arguments: Correction.Kind.allCases, Language.allCases)
  func whatIsWrittenOutIsUnderstood(_ kind: Correction.Kind, _ language: Language) throws {
    let now: [Correction.Kind: String] = [
      .value: "30", .kind: "target", .indicator: "甲", .label: "乙", .outcome: "missed",
    ]
    let correction = Correction(kind: kind, ref: "q1", other: "2023/q8", was: nil, now: now[kind])
    let command = try #require(LedgerCommand.commands(in: "2024/q1 " + correction.words(language))?.first)
    #expect(command.verb == .overrule(kind))
    #expect(command.target == LedgerReference(year: 2024, id: "q1"))
    if kind == .outcome { #expect(LedgerCommand.outcome(command.argument) == .missed) }
    if kind == .kind { #expect(LedgerCommand.metricKind(command.argument) == .target) }
  }
}
