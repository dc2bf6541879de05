import ReportModel
import Testing

/// How the pages of townships open, each in a manner of its own; the names are invented.
struct Opening: CustomTestStringConvertible, Sendable {
  var manner: String
  var text: String
  var township: String?
  var county: String?
  var city: String?
  var year: Int?

  init(
    _ manner: String, _ text: String, _ township: String?, in county: String? = nil, of city: String? = nil,
    on year: Int? = 2023
  ) {
    (self.manner, self.text) = (manner, text)
    (self.township, self.county, self.city, self.year) = (township, county, city, year)
  }

  var testDescription: String { manner }

  /// The opening with the body behind it, unless it has one.
  var page: String { text.contains("三、下一步打算") ? text : text + "\n" + Self.body }
}

extension Opening {
  /// What follows the opening: the body words that no reader may take for a name.
  static let body = """
    一、主要做法和成效
    (一)学在前面。由街道、乡镇司法所讲课,一是街道干部学法6次;二是在圩镇、集镇张贴宣传画80张;充分发挥街道人民调解作用,调解纠纷45件。
    (二)做在实处。围绕乡村振兴,全镇12个村、各乡镇部门联动,在城镇建成区巡查30次。
    二、存在的问题
    执法人员数量偏少,普法形式比较单一。
    三、下一步打算
    我镇将继续把普法送到群众身边。
    """

  static let introduction = "2023年,我镇认真落实上级部署,扎实推进依法行政,法治建设有了新进步。现将有关情况报告如下:"

  /// Pages with a title.
  static let titled: [Opening] = [
    .init("title alone", "王集镇2023年法治政府建设情况报告\n\(introduction)", "王集镇"),
    .init("a name in 城", "古城镇2023年度法治政府建设工作总结\n\(introduction)", "古城镇"),
    .init("a name in 城 before 街道", "双城街道2023年法治政府建设情况报告\n\(introduction)", "双城街道"),
    .init("a name in 村", "周村镇关于2023年法治政府建设情况的报告\n\(introduction)", "周村镇"),
    .init("a name in 村 before 乡", "南村乡2023年法治政府建设情况报告\n\(introduction)", "南村乡"),
    .init("a name in 下", "坝下镇人民政府2023年法治政府建设情况报告\n\(introduction)", "坝下镇"),
    .init("a name in 街", "大街镇2023年法治政府建设情况报告\n\(introduction)", "大街镇"),
    .init("a name in 区", "城区街道2023年法治政府建设情况报告\n\(introduction)", "城区街道"),
    .init("a name in 市", "紫溪市镇2023年法治政府建设情况报告\n\(introduction)", "紫溪市镇"),
    .init("a name in 市 in its county", "云岭县紫溪市镇2023年法治政府建设情况报告\n\(introduction)", "紫溪市镇", in: "云岭县"),
    .init("a name with 县", "云岭县旧县镇2023年法治政府建设情况报告\n\(introduction)", "旧县镇", in: "云岭县"),
    .init("a name of one character", "云岭县堡镇2023年法治政府建设情况报告\n\(introduction)", "堡镇", in: "云岭县"),
    .init("a name that begins with 和", "和平街道2023年法治政府建设情况报告\n\(introduction)", "和平街道"),
    .init("a name that begins with 向", "向阳里街道2023年法治政府建设情况报告\n\(introduction)", "向阳里街道"),
    .init(
      "an autonomous county that holds 乡", "东乡族自治县白泉镇2023年法治政府建设情况报告\n\(introduction)", "白泉镇", in: "东乡族自治县"),
    .init("a county that holds 旗", "社旗县梅店镇2023年法治政府建设情况报告\n\(introduction)", "梅店镇", in: "社旗县"),
    .init(
      "province, city and county", "河南省南阳市社旗县梅店镇2023年法治政府建设情况报告\n\(introduction)", "梅店镇", in: "社旗县", of: "南阳市"
    ),
    .init("街 without 道", "三塘街2023年法治政府建设情况报告\n\(introduction)", "三塘街"),
    .init("a farm", "月湖农场2023年法治政府建设情况报告\n\(introduction)", "月湖农场"),
    .init("an area", "云岭区松林地区2023年法治政府建设情况报告\n\(introduction)", "松林地区", in: "云岭区"),
    .init("traditional characters", "雲嶺縣青溪鎮2023年法治政府建設情況報告\n\(introduction)", "青溪鎮", in: "雲嶺縣"),
    .init("the year first", "2023年度柳林镇法治政府建设情况报告\n\(introduction)", "柳林镇"),
    .init("年 lost", "柳林镇2023度法治政府建设情况报告\n\(introduction)", "柳林镇"),
    .init(
      "title twice, the second without a year",
      "柳林镇2023年法治政府建设情况报告\n柳林镇法治政府建设情况报告\n我镇认真落实上级部署,扎实推进依法行政,法治建设有了新进步,现将有关情况报告如下。",
      "柳林镇"),
    .init("title over lines", "云岭县双河镇人民政府\n关于2023年度\n法治政府建设情况的报告\n\(introduction)", "双河镇", in: "云岭县"),
    .init(
      "party and government", "中共青溪镇委员会 青溪镇人民政府\n关于2023年法治政府建设情况的报告\n中共云岭县委、云岭县人民政府:\n\(introduction)", "青溪镇",
      in: "云岭县"),
    .init(
      "a forwarding notice",
      "云岭县柳林镇人民政府\n关于印发《柳林镇2023年法治政府建设情况报告》的通知\n柳政发〔2024〕3号\n各村、镇直各单位:\n现将《柳林镇2023年法治政府建设情况报告》印发给你们。\n云岭县柳林镇人民政府\n2024年1月20日\n柳林镇2023年法治政府建设情况报告\n\(introduction)",
      "柳林镇", in: "云岭县"),
  ]

  /// Pages with metadata, and with names apart from a title.
  static let others: [Opening] = [
    .init(
      "a pipe table",
      "| 索引号 | 0023-2024-0001 | 发布机构 | 云岭县柳林镇人民政府 |\n| 文号 | 柳政〔2024〕2号 | 发布日期 | 2024-01-25 |\n2023年法治政府建设情况报告\n\(introduction)",
      "柳林镇", in: "云岭县"),
    .init("a trail", "首页 > 政务公开 > 乡镇街道 > 梅店镇\n2023年法治政府建设情况报告\n\(introduction)", "梅店镇"),
    .init(
      "a trail with the county", "您的位置:首页 > 云岭县人民政府 > 镇街信息 > 梅店镇\n2023年法治政府建设情况报告\n\(introduction)", "梅店镇",
      in: "云岭县"),
    .init(
      "publisher alone", "来源:月山镇党政办 发布时间:2024-01-20 浏览次数:12\n法治政府建设情况报告\n\(introduction)", "月山镇"),
    .init("signature alone", "\(introduction)\n\(body)\n云岭县王集镇人民政府\n2024年1月5日", "王集镇", in: "云岭县"),
    .init(
      "the opening alone", "2023年,青溪镇坚持以习近平法治思想为指导,认真落实上级部署,法治建设有了新进步。现将有关情况报告如下:", "青溪镇"),
    .init(
      "the opening alone, in its county", "2023年,云岭县古城镇认真落实上级部署,扎实推进依法行政,法治建设有了新进步。现将有关情况报告如下:", "古城镇",
      in: "云岭县"),
    .init("no name at all", "\(introduction)", nil),
    .init(
      "由 before the name", "为全面推进依法行政,现将由青溪镇2023年所做的法治政府建设工作总结如下,请予审阅。", "青溪镇"),
    .init(
      "led by the county", "双河镇2023年法治政府建设情况报告\n2023年,在云岭县委、县政府的坚强领导下,我镇扎实推进依法行政,法治建设有了新进步。", "双河镇",
      in: "云岭县"),
    .init(
      "reported to the county", "双河镇2023年法治政府建设情况报告\n根据要求,现向云岭县人民政府报告我镇推进依法行政、建设法治政府的有关情况,请审阅。", "双河镇",
      in: "云岭县"),
    .init(
      "led by no county named", "双河镇2023年法治政府建设情况报告\n2023年,在县委、县政府和县委依法治县办的领导下,认真落实县委部署,及时向县司法局报告,法治建设有了新进步。",
      "双河镇"),
    .init(
      "a plan before 和县委",
      "双河镇2023年法治政府建设情况报告\n2023年,我镇落实《法治政府建设实施纲要(2021—2025年)》和县委、县政府工作要点,法治建设有了新进步。", "双河镇"),
    .init(
      "the county's plan", "双河镇2023年法治政府建设情况报告\n2023年,我镇对照《云岭县2023年法治政府建设工作要点》逐项抓落实,法治建设有了新进步。", "双河镇",
      in: "云岭县"),
    .init(
      "the years of a plan first",
      "双河镇法治政府建设情况报告\n按照《云岭县法治政府建设实施方案(2023—2027年)》部署,2023年,我镇扎实推进依法行政,法治建设有了新进步,取得了实效。", "双河镇",
      in: "云岭县"),
    .init(
      "announced without a title", "根据2021—2025年规划要求,现对2023年所做法治政府建设工作总结如下,请予审阅,不当之处请批评指正。", nil),
    .init(
      "on one line",
      "云岭县柳林镇2023年法治政府建设情况报告 发布时间:2024-01-20 来源:柳林镇 2023年,柳林镇认真落实上级部署,扎实推进依法行政,法治建设有了新进步。 \(body.split(separator: "\n").joined(separator: " ")) \(body.split(separator: "\n").joined(separator: " ")) 云岭县柳林镇人民政府 2024年1月5日",
      "柳林镇", in: "云岭县"),
    .init(
      "another township's page beside it",
      "上一篇:红河镇2022年政府信息公开年报 下一篇:白石镇公告\n青溪镇2023年法治政府建设情况报告\n\(introduction)", "青溪镇"),
  ]
}

@Suite struct OpeningTests {
  @Test(arguments: Opening.titled + Opening.others)
  func tellsWhoseReportItIs(_ opening: Opening) throws {
    let township = try read(opening.page).township
    #expect(township.name == opening.township)
    #expect(township.county == opening.county)
    #expect(township.city == opening.city)
  }

  @Test(arguments: Opening.titled + Opening.others)
  func tellsTheYear(_ opening: Opening) throws {
    #expect(try read(opening.page).year == opening.year)
  }
}
