import ReportModel
import Testing

@Suite struct IndicatorTests {
  private func metrics(_ text: String) throws -> [Metric] {
    try Sample(achievements: text).report().metrics.filter { $0.kind == .actual }
  }

  private func rate(_ text: String) throws -> Metric {
    try #require(try metrics(text).last { $0.unit == "%" })
  }

  @Test func aRateBehindThePartsOfAWholeIsTheWholes() throws {
    let rate = try rate("全年摸排矛盾纠纷118起,其中镇调委会化解29起,各村调委会化解83起,化解率94.9%。")
    #expect(!rate.indicator.code.contains("@"))
    #expect(rate.indicator.code.contains("dispute"))
  }

  @Test func aRateThatFollowsFromTheFiguresOfOneLevelIsOfThatLevel() throws {
    let rate = try rate("全年摸排矛盾纠纷158起,镇级受理各类矛盾纠纷61件,化解58件,化解率95.1%。")
    #expect(rate.indicator.code.contains("@town"))
  }

  @Test(arguments: [
    ("法律明白人发展到36名。", "法律明白人"), ("便民服务中心可办事项扩大到98项。", "便民服务中心可办事项"),
    ("而综合行政执法队仅有5名队员。", "综合行政执法队"), ("开展防汛、防火等应急演练3场。", "开展防汛、防火等应急演练"),
  ])
  func aLabelNamesWhatIsCounted(_ text: String, _ label: String) throws {
    #expect(try #require(try metrics(text).first).indicator.label.hasPrefix(label))
  }

  @Test(arguments: [
    "全镇尚有3个村没有修订村规民约。", "村规民约尚有3个未修订。", "年末尚有积案26宗。", "12个村中仍有5个没有法治宣传栏。", "调解员尚余2名没有聘齐。",
  ])
  func whatIsLeftIsNoPartOfALabel(_ text: String) throws {
    let labels = try metrics(text).map(\.indicator.label)
    #expect(
      !labels.isEmpty && labels.allSatisfy { !$0.contains("尚") && !$0.contains("仍") && !$0.isEmpty },
      "\(labels)")
  }

  @Test func aLongWordingIsCutWhereAWordBegins() throws {
    let text = "通过县政府门户网站、镇政务公开栏、村务公开栏等渠道面向群众关心的惠民资金、村级工程等重点领域主动公开政府信息120条。"
    let label = try #require(try metrics(text).first).indicator.label
    #expect(label.count <= 20 && text.contains(label))
    // Channel and audience are the deed's occasion.
    #expect(label == "主动公开政府信息")
  }

  @Test func aFigureBehindAListMarkCountsTheNounBehindIt() throws {
    let found = try metrics("对5件重大决策事项、35件合同进行合法性审查。")
    #expect(found.map { $0.indicator.code.hasPrefix("contracts") } == [false, true])
  }
}
