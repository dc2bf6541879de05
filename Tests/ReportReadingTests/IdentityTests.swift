import ReportModel
import ReportReading
import Testing

@Suite struct IdentityTests {
  @Test(arguments: [
    ("海东市乐都区蒲台乡2020年法治政府建设工作报告", Township(name: "蒲台乡", county: "乐都区", city: "海东市")),
    ("青溪镇2023年法治政府建设情况报告", Township(name: "青溪镇")),
    ("云岭县青溪镇2023年法治政府建设情况报告", Township(name: "青溪镇", county: "云岭县")),
    ("青溪镇关于2023年法治政府建设情况的报告", Township(name: "青溪镇")),
    ("云岭县和平街道办事处2023年法治政府建设情况报告", Township(name: "和平街道", county: "云岭县")),
    ("云岭县月山瑶族乡2023年度法治政府建设工作总结", Township(name: "月山瑶族乡", county: "云岭县")),
    ("中共青溪镇委员会青溪镇人民政府关于2023年法治政府建设情况的报告", Township(name: "青溪镇")),
    ("云岭旗青格苏木2023年度法治政府建设工作报告", Township(name: "青格苏木", county: "云岭旗")),
    ("南江州云岭县青溪镇2023年法治政府建设情况报告", Township(name: "青溪镇", county: "云岭县", city: "南江州")),
    ("青林盟云岭旗青溪镇2023年法治政府建设情况报告", Township(name: "青溪镇", county: "云岭旗", city: "青林盟")),
    ("柳州市云岭区青溪镇2023年法治政府建设情况报告", Township(name: "青溪镇", county: "云岭区", city: "柳州市")),
    ("江州市青溪镇2023年法治政府建设情况报告", Township(name: "青溪镇", county: "江州市")),
  ])
  func readsTheTownshipOfTheTitle(_ title: String, _ township: Township) throws {
    var sample = Sample(title: title)
    sample.introduction = "2023年,在上级党委、政府的坚强领导下,认真落实各项部署,法治政府建设取得新成效。现将情况报告如下:"
    let name = try #require(township.name)
    sample.signature = "\(name)人民政府\n2024年1月25日"
    #expect(try sample.report().township == township)
  }

  @Test(
    arguments: [
      ("2022.txt", 2022, "fileName"), ("青溪镇2022年报告.docx", 2022, "fileName"), ("报告.txt", nil, nil),
      ("20220131.txt", nil, nil),
    ] as [(String, Int?, String?)])
  func theFileNameTellsTheYearWhereTheTextTellsNone(_ name: String, _ year: Int?, _ rule: String?) throws {
    let text = "青溪镇法治政府建设情况报告\n一、主要工作\n开展联合执法检查43次。"
    let report = try ReportReader.read([UInt8](text.utf8), name: name, fictional: true)
    #expect(report.year == year && report.yearRule == rule)
    let dated = try ReportReader.read([UInt8](("2021年" + text).utf8), name: name, fictional: true)
    #expect(dated.year == 2021)
  }

  /// A sentence before the first heading tells the period covered, and not when the report was published.
  @Test func aDateWithinASentenceIsNoDateOfPublication() throws {
    let text = "青溪镇2024年法治政府建设情况报告\n本报告的统计期限自2024年1月1日起至2024年12月31日止。\n一、主要工作\n开展执法检查43次。"
    let report = try ReportReader.read([UInt8](text.utf8), name: "a.txt", fictional: true)
    #expect(report.published == nil)
  }

  @Test func joinsATitleBrokenOverLines() throws {
    let report = try Sample(title: "青溪镇关于2023年法治政府建设\n工作情况的报告").report()
    #expect(report.title == "青溪镇关于2023年法治政府建设工作情况的报告")
    #expect(report.year == 2023 && report.township.name == "青溪镇")
  }

  @Test func joinsATitleBrokenOverThreeLines() throws {
    let report = try Sample(title: "青溪镇人民政府\n关于2023年度\n法治政府建设情况的报告").report()
    #expect(report.title == "青溪镇人民政府关于2023年度法治政府建设情况的报告")
    #expect(report.year == 2023 && report.township.name == "青溪镇")
  }

  @Test func findsTheTownshipInTheSignatureWithoutATitle() throws {
    var sample = Sample(title: "")
    sample.introduction = "2023年,我镇认真落实上级部署,持续推进依法行政,法治政府建设取得新成效。现将有关情况报告如下:"
    let report = try sample.report()
    #expect(report.title == nil)
    #expect(report.township.name == "青溪镇")
    #expect(report.year == 2023)
  }

  @Test func theAddresseeNamesTheCounty() throws {
    let report = try Sample(title: "青溪镇2023年法治政府建设情况报告\n\n中共平湖县委、平湖县人民政府:").report()
    #expect(report.township == Township(name: "青溪镇", county: "平湖县"))
  }

  @Test(
    arguments: [
      ("云岭县人民政府门户网站 > 政务公开 > 青溪镇", "云岭县", nil), ("江州市云岭区人民政府 > 信息公开 > 街道园区 > 青溪镇", "云岭区", "江州市"),
      ("首页 > 云岭县 > 乡镇街道 > 青溪镇", "云岭县", nil), ("首页 > 政务公开 > 园区 > 青溪镇", nil, nil),
    ] as [(String, String?, String?)])
  func theTrailOfThePageNamesTheCounty(_ trail: String, _ county: String?, _ city: String?) throws {
    let report = try Sample(title: "\(trail)\n\n青溪镇2023年法治政府建设情况报告").report()
    #expect(report.township == Township(name: "青溪镇", county: county, city: city))
  }

  @Test func wordsRunIntoTheCountyAreNoneOfIt() throws {
    var sample = Sample(title: "青溪镇2023年法治政府建设情况报告")
    sample.introduction = "2023年,我镇持续推进依法行政,法治政府建设取得新成效。现将云岭县青溪镇2023年法治政府建设情况报告如下:"
    #expect(try sample.report().township == Township(name: "青溪镇", county: "云岭县"))
  }

  @Test(arguments: ["县委、县政府:", "区委全面依法治区委员会办公室:"])
  func anAddresseeWithoutANameNamesNoCounty(_ addressee: String) throws {
    let report = try Sample(title: "青溪镇2023年法治政府建设情况报告\n\n\(addressee)").report()
    #expect(report.township == Township(name: "青溪镇"))
  }

  @Test func anotherTownshipInTheTextChangesNothing() throws {
    let report = try Sample(achievements: "组织干部赴红河镇、白石镇学习交流,借鉴平安建设经验做法。").report()
    #expect(report.township.name == "青溪镇")
  }

  // MARK: - Year

  @Test(arguments: [
    ("青溪镇2023年法治政府建设情况报告", 2023), ("青溪镇2021年度法治政府建设工作总结", 2021),
    ("青溪镇二〇二二年法治政府建设情况报告", 2022), ("青溪镇２０２０年法治政府建设情况报告", 2020),
  ])
  func theTitleTellsTheYear(_ title: String, _ year: Int) throws {
    let report = try Sample(title: title).report()
    #expect(report.year == year && report.yearRule == "title")
  }

  @Test func theFirstSentenceTellsTheYear() throws {
    let report = try Sample(title: "青溪镇法治政府建设情况报告").report()
    #expect(report.year == 2023)
    #expect(report.yearRule == "firstSentence")
  }

  @Test func theAnnouncementTellsTheYear() throws {
    var sample = Sample(title: "青溪镇法治政府建设情况报告")
    sample.introduction = "今年以来,青溪镇认真落实上级部署,扎实推进依法行政,取得新成效。现将2023年法治政府建设情况报告如下:"
    let report = try sample.report()
    #expect(report.year == 2023 && report.yearRule == "announcement")
  }

  @Test(arguments: [("2024年1月25日", 2023), ("2023年12月20日", 2023), ("二〇二四年一月二十五日", 2023)])
  func theSignatureTellsTheYear(_ date: String, _ year: Int) throws {
    var sample = Sample(title: "青溪镇法治政府建设情况报告", signature: "青溪镇人民政府\n\(date)")
    sample.introduction = "今年以来,青溪镇认真落实上级部署,扎实推进依法行政,各项工作取得新成效。现将有关情况报告如下:"
    let report = try sample.report()
    #expect(report.year == year && report.yearRule == "signatureDate")
  }

  @Test func aTextWithoutAnyYearHasNone() throws {
    var sample = Sample(title: "青溪镇法治政府建设情况报告", signature: "青溪镇人民政府")
    sample.introduction = "今年以来,青溪镇认真落实上级部署,扎实推进依法行政,各项工作取得新成效。现将有关情况报告如下:"
    let report = try sample.report()
    #expect(report.year == nil && report.yearRule == nil)
  }

  // MARK: - Document number

  @Test(arguments: [
    ("青政发〔2024〕4号", "青政发〔2024〕4号"), ("青政发[2024]4号", "青政发〔2024〕4号"), ("青委〔2024〕12号", "青委〔2024〕12号"),
    ("文号:青政发〔2024〕4号", "青政发〔2024〕4号"), ("青政发〔２０２４〕４号", "青政发〔2024〕4号"),
    ("| 发文字号 | 青政发〔2024〕4号 | 发布日期 | 2024年1月25日 |", "青政发〔2024〕4号"),
    ("【索引号】0000/2024-1 【发布机构】青溪镇 【文号】青政发〔2024〕4号", "青政发〔2024〕4号"),
  ])
  func readsItsOwnDocumentNumber(_ line: String, _ number: String) throws {
    #expect(try Sample(title: "\(line)\n\n青溪镇2023年法治政府建设情况报告").report().documentNumber == number)
  }

  @Test(arguments: [
    "认真落实《云岭县2023年法治政府建设工作要点》(云府办发〔2023〕17号)目标任务,推动各项工作落地见效。",
    "根据《关于开展督察工作的通知》(云法办〔2023〕3号)要求,全面开展自查自纠。",
  ])
  func aCitedDocumentIsNotItsOwn(_ sentence: String) throws {
    #expect(try Sample(achievements: sentence).report().documentNumber == nil)
  }

  // MARK: - Dates and publisher

  @Test(arguments: [
    ("2024年1月25日", "2024-01-25"), ("2024年1 月25日", "2024-01-25"), ("二〇二四年一月二十五日", "2024-01-25"),
    ("２０２４年１月５日", "2024-01-05"), ("2024-1-5", "2024-01-05"), ("二○二四年三月一日", "2024-03-01"),
  ])
  func theSignatureIsDated(_ date: String, _ published: String) throws {
    let report = try Sample(signature: "青溪镇人民政府\n\(date)").report()
    #expect(report.published == published && report.damagedDates.isEmpty)
  }

  @Test(arguments: [
    ("发布日期:2024-02-01", "2024-02-01"), ("发布时间:2024年2月1日", "2024-02-01"),
    ("公开日期:2024-03-15 09:30", "2024-03-15"),
    ("时间:2024/02/01", "2024-02-01"),
  ])
  func thePublicationGoesBeforeTheSignature(_ line: String, _ published: String) throws {
    #expect(try Sample(title: "\(line)\n青溪镇2023年法治政府建设情况报告").report().published == published)
  }

  @Test(arguments: ["2024年41", "2024年1月", "2024年月日"])
  func aDamagedDateIsReportedAndNotGuessed(_ date: String) throws {
    let report = try Sample(signature: "青溪镇人民政府\n\(date)").report()
    #expect(report.published == nil)
    #expect(report.damagedDates == [date])
    #expect(report.findings.contains { $0.kind == .damagedDate })
  }

  @Test(arguments: [
    "发布机构:青溪镇人民政府", "来源:青溪镇人民政府 浏览次数:128", "来源：青溪镇人民政府【字体：大 中 小】", "发布机构：\n青溪镇人民政府\n发布日期：\n2024-02-01",
    "| 发文机关 | 青溪镇人民政府 | 成文日期 | 2024年1月22日 |",
  ])
  func readsThePublisher(_ lines: String) throws {
    let report = try Sample(title: "\(lines)\n青溪镇2023年法治政府建设情况报告").report()
    #expect(report.publisher == "青溪镇人民政府")
  }

  // MARK: - Clutter

  @Test(arguments: [
    "浏览次数:1024", "当前位置:首页 > 政务公开 > 法治建设", "[bookmark: _GoBack]", "索引号:QX0417-0101-2024-00011",
    "字体:大 中 小 打印本页", "扫一扫在手机上查看当前页面", "【打印】 【收藏】 【关闭】", "中共青溪镇党工委", "责任编辑：某某   审核：某某", "分享到：微信 微博",
  ])
  func clutterAroundTheTextIsNoContent(_ line: String) throws {
    let plain = try Sample().report()
    var sample = Sample()
    sample.title = "\(line)\n\(sample.title)"
    sample.signature += "\n\(line)"
    let report = try sample.report()
    #expect(report.metrics.isEmpty)
    #expect(report.sections.map(\.heading.text) == plain.sections.map(\.heading.text))
    #expect(report.measures.map(\.text) == plain.measures.map(\.text))
    #expect(report.commitments.map(\.text) == plain.commitments.map(\.text))
    #expect(report.title == plain.title && report.township == plain.township)
  }

  @Test(arguments: ["— 2 —", "- 3 -", "第2页 共6页", "2/6"])
  func pageNumbersWithinTheTextAreNoContent(_ line: String) throws {
    let report = try Sample(achievements: "开展普法宣传6次。\n\(line)\n调解纠纷8件。").report()
    #expect(report.metrics.map(\.value) == [6, 8])
    #expect(report.measures.allSatisfy { !$0.text.contains(line) })
  }
}
