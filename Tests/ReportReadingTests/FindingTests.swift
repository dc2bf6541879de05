import ReportModel
import Testing

@Suite struct FindingTests {
  private func kinds(_ text: String) throws -> [Finding.Kind] {
    let asked: Set<Finding.Kind> = [.inconsistentRate, .partsExceedWhole, .restated, .staleYear]
    return try Sample(achievements: text).report().findings.map(\.kind).filter(asked.contains)
  }

  @Test(arguments: [
    "全年排查矛盾纠纷80起,化解75起,化解率95%。", "受理信访事项40件,办结30件,办结率100%。",
    "排查安全隐患50处,完成整改40处,整改率90%。", "调解矛盾纠纷200件,调解成功180件,成功率98.5%。",
  ])
  func aRateThatItsPartsDoNotGiveIsFound(_ text: String) throws {
    let kinds = try kinds(text)
    #expect(kinds == [.inconsistentRate])
  }

  @Test(arguments: [
    "全年排查矛盾纠纷80起,化解75起,化解率93.75%。", "排查矛盾纠纷80起,化解75起,化解率93.8%。",
    "排查矛盾纠纷80起,化解75起,化解率94%。", "排查矛盾纠纷80起,化解75起,化解率达93%以上。",
    "受理信访事项40件,办结40件,办结率100%。", "排查矛盾纠纷152件,化解149件,化解率98.03%。",
    "排查矛盾纠纷53宗,化解49宗,化解率92.5%。", "排查矛盾纠纷80起,化解75起。群众满意率95%。",
    "开展培训8次,参加120人次,合格率95%。", "排查矛盾纠纷80余起,化解75起,化解率95%。",
    "排查矛盾纠纷80起,化解75起,较去年提高5%。", "全年办结4105件,同比增长28.3%。",
  ])
  func aRateThatMayBeRightIsNotFound(_ text: String) throws {
    let kinds = try kinds(text)
    #expect(kinds == [])
  }

  @Test func theComputationIsShown() throws {
    let report = try Sample(achievements: "全年排查矛盾纠纷80起,化解75起,化解率95%。").report()
    let finding = try #require(report.findings.first { $0.kind == .inconsistentRate })
    #expect(finding.message.contains("75÷80＝93.75%") && finding.message.contains("95%"))
    #expect(finding.messageEnglish.contains("75/80 is 93.75%"))
    #expect(finding.metrics == report.metrics.map(\.id))
    #expect(finding.text.contains("80起,化解75起,化解率95%"))
  }

  @Test(arguments: [
    "全年开展合法性审查40件,其中重大决策事项10件、合同协议34件。", "调解纠纷20件,其中邻里纠纷15件、婚姻纠纷8件。",
  ])
  func partsThatExceedTheWholeAreFound(_ text: String) throws {
    let kinds = try kinds(text)
    #expect(kinds == [.partsExceedWhole])
  }

  @Test(arguments: [
    "全年开展合法性审查40件,其中重大决策事项5件、合同协议34件。", "全年开展合法性审查40件,其中重大决策事项6件、合同协议34件。",
    "开展合法性审查40件,其中合同协议34件。", "调解纠纷20件,其中邻里纠纷15件,涉及60人。",
  ])
  func partsWithinTheWholeAreNotFound(_ text: String) throws {
    let kinds = try kinds(text)
    #expect(kinds == [])
  }

  @Test func anotherYearWhereItsOwnMustStandIsFound() throws {
    var sample = Sample()
    sample.introduction = "2023年,青溪镇认真落实上级部署,扎实推进依法行政,取得新成效。现将2022年度法治政府建设情况报告如下:"
    let finding = try #require(try sample.report().findings.first { $0.kind == .staleYear })
    #expect(finding.message.contains("2023") && finding.message.contains("2022"))
  }

  @Test func itsOwnYearIsNoStaleYear() throws {
    #expect(try Sample().report().findings.allSatisfy { $0.kind != .staleYear })
  }

  @Test func tellsWhichContentsAreMissing() throws {
    let missing = try Sample().report().findings.filter { $0.kind == .missingContent }
    #expect(
      missing.map { $0.message.split(separator: "：").last.map(String.init) } == [
        "不足的原因", "党政主要负责人履行推进法治建设第一责任人职责情况",
      ])
    #expect(missing.allSatisfy { $0.text.isEmpty && $0.span == nil })
  }

  @Test func aReportWithAllContentsMissesNone() throws {
    let report = try Sample(
      achievements: "党政主要负责人认真履行推进法治建设第一责任人职责。", shortcomings: "普法形式单一,主要原因是缺少专业人才。"
    ).report()
    #expect(report.findings.allSatisfy { $0.kind != .missingContent })
  }

  @Test(arguments: [("2024年4月1日", false), ("2024年4月2日", true), ("2024年1月25日", false), ("2024年9月10日", true)])
  func publicationAfterTheFirstOfAprilIsLate(_ date: String, _ isLate: Bool) throws {
    let findings = try Sample(signature: "青溪镇人民政府\n\(date)").report().findings
    #expect(findings.contains { $0.kind == .latePublication } == isLate)
  }
}
