import ReportModel
import Testing

@Suite struct FindingTests {
  private func kinds(_ text: String) throws -> [Finding.Kind] {
    let asked: Set<Finding.Kind> = [
      .inconsistentRate, .partsExceedWhole, .sumDiffers, .restated, .staleYear,
    ]
    return try Sample(achievements: text).report().findings.map(\.kind).filter(asked.contains)
  }

  @Test(arguments: [
    "全年排查矛盾纠纷80起,化解75起,化解率95%。", "受理信访事项40件,办结30件,办结率100%。",
    "排查安全隐患50处,完成整改40处,整改率90%。", "调解矛盾纠纷200件,调解成功180件,成功率98.5%。",
    "审批宅基地82户,比上年的64户增长25.6%。", "受理信访事项30件,比上年的40件下降15%。",
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
    "审批宅基地80户,比上年的64户增长25%。", "受理信访事项30件,比上年的40余件下降15%。",
    "受理矛盾纠纷80件,调解成功75件,正在调解5件,调解成功率93.8%。", "排查矛盾纠纷80件,化解75件,移交3件,化解率93.8%。",
  ])
  func aRateThatMayBeRightIsNotFound(_ text: String) throws {
    let kinds = try kinds(text)
    #expect(kinds == [])
  }

  @Test func theComputationIsShown() throws {
    let report = try Sample(achievements: "全年排查矛盾纠纷80起,化解75起,化解率95%。").report()
    let finding = try #require(report.findings.first { $0.kind == .inconsistentRate })
    #expect(finding.message == "与件数不符：按件数为93.8%（75÷80），报告写95%")
    #expect(finding.messageEnglish.contains("93.8% by the counts (75 of 80)"))
    #expect(finding.metrics == report.metrics.map(\.id))
    #expect(finding.text.contains("80起,化解75起,化解率95%"))
  }

  @Test(arguments: [
    "全年完成合法性审核74件,含合同协议58件、重大决策事项7件、执法决定15件。",
    "开展普法活动31场次,其中院坝会19场、大集宣传14场。", "处理信访38件(来信9件、来访21件、网上反映12件)。",
    "全年开展合法性审查40件,其中重大决策事项10件、合同协议34件。", "调解纠纷20件,其中邻里纠纷15件、婚姻纠纷8件。",
    "化解纠纷121起,化解率96%,其中乡级化解39起、村级化解84起。", "发现隐患100处,其中当场整改62处、限期整改45处。",
    "调解纠纷80件,其中婚姻家庭类31件、邻里类20件、土地类22件、债务类5件、其他类10件。", "审批宅基地80宗(其中新建65宗、翻建22宗)。",
    "投入资金50万元,其中普法经费30万元、装备经费25万元。", "受理信访40件,办结35件,正在办理8件。",
    "立案查处21宗,按简易程序办理15宗、按普通程序办理8宗。", "排查安全隐患178处,立行立改143处,限期整改38处。",
  ])
  func partsThatExceedTheWholeAreFound(_ text: String) throws {
    let kinds = try kinds(text)
    #expect(kinds == [.partsExceedWhole])
  }

  @Test(arguments: [
    "全年开展合法性审查40件,其中重大决策事项5件、合同协议34件。", "全年开展合法性审查40件,其中重大决策事项6件、合同协议34件。",
    "开展普法活动31场次,其中院坝会19场、大集宣传12场。", "处理信访38件(来信9件、来访21件)。",
    "开展合法性审查40件,其中合同协议34件。", "调解纠纷20件,其中邻里纠纷15件,涉及60人。",
    "受理纠纷40件,其中调解30件,成功28件。", "受理纠纷40件,其中村级调解25件、镇级调解15件;成功化解38件。",
    "培训干部30名,其中党员25名、女性12名。", "现有调解员30名,其中持证20名、大专以上学历15名。", "受理信访40件,办结35件,正在办理5件。",
    "开展检查12次,其中联合检查5次,发现问题8个,复查9次。", "排查纠纷40件,其中婚姻类20件。调解成功的30件。",
    "立案查处23宗,按简易程序办理15宗、按普通程序办理8宗。", "排查安全隐患178处,立行立改143处,复查38处。",
  ])
  func partsWithinTheWholeAreNotFound(_ text: String) throws {
    let kinds = try kinds(text)
    #expect(kinds == [])
  }

  @Test(arguments: [
    "开展普法宣传12次,分别为甲村5次、乙村4次、丙村2次。", "受理信访事项40件,办结35件,正在办理3件。", "排查纠纷50件,化解45件,尚有4件正在调解。",
  ])
  func aCompleteListingThatFallsShortIsFound(_ text: String) throws {
    #expect(try kinds(text) == [.sumDiffers])
  }

  @Test(arguments: [
    "开展普法宣传12次,分别为甲村5次、乙村4次、丙村3次。", "开展普法宣传12次,分别为甲村5次、乙村4次等。", "受理信访事项40件,办结35件。",
    "受理信访事项40件,办结35件,正在办理3件,不予受理2件。", "开展普法宣传12次,包括进校园5次、进企业4次。", "排查隐患40处,整改35处,其中当场整改3处。",
    "受理信访事项40余件,办结35件,正在办理3件。", "受理信访事项40件,化解35件,另有2件移交法院。",
  ])
  func aListingThatMayBeIncompleteIsNotFound(_ text: String) throws {
    #expect(try kinds(text) == [])
  }

  @Test(arguments: [
    "全年排查矛盾纠纷80起。\n一年来,全镇共排查各类矛盾纠纷83起。", "全镇现有持证执法人员11名。\n我镇现有持证执法人员共12名。",
    "2023年开展联合执法26次。\n全年共开展28次联合执法。", "全年审查合同协议40份。\n全年共审查各类合同协议42份。",
  ])
  func oneQuantityWithTwoValuesIsFound(_ text: String) throws {
    let findings = try Sample(achievements: text).report().findings.filter { $0.kind == .restated }
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.metrics.count == 2)
  }

  @Test(arguments: [
    "全年排查矛盾纠纷80起。\n全年共排查矛盾纠纷80起。", "全年排查矛盾纠纷80起。\n上半年全镇排查矛盾纠纷43起。", "全年排查矛盾纠纷80起。\n各村全年排查矛盾纠纷63起。",
    "全年排查矛盾纠纷80起。\n司法所全年排查矛盾纠纷63起。", "全年排查矛盾纠纷80起。\n全年化解矛盾纠纷75起。", "全年排查矛盾纠纷80起。\n2022年排查矛盾纠纷91起。",
    "全年排查矛盾纠纷80起。\n截至11月,全镇排查矛盾纠纷73起。", "全年排查矛盾纠纷80起。\n全年排查矛盾纠纷80余起。", "全年召开专题会议4次。\n全年召开专题会议6次。",
    "全年开展宣传活动12场。\n全年开展宣传活动8场。", "全年排查矛盾纠纷80起,其中婚姻家庭矛盾纠纷30起。", "全年调解矛盾纠纷80起。\n石门村全年调解矛盾纠纷12起。",
    "全年开展联合执法26次。\n五年来,全镇开展联合执法126次。", "持证执法人员由11名增加到13名。\n全镇现有持证执法人员13名。", "全镇新增持证执法人员3名。\n全镇现有持证执法人员13名。",
    "全年排查矛盾纠纷80起。\n全年排查家庭矛盾纠纷30起。", "国庆期间全镇排查矛盾纠纷12起。\n全年排查矛盾纠纷80起。", "全镇累计培育法律明白人84名。\n全年培育法律明白人12名。",
  ])
  func twoQuantitiesAreNotTakenForOne(_ text: String) throws {
    #expect(try kinds(text) == [])
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
