import ReportModel
import Testing

/// A phrase with one quantity, and how it must be read.
struct Quantified: CustomTestStringConvertible, Sendable {
  var phrase: String
  var number: String
  var value: Double
  var unit: String
  var kind: MetricKind
  var qualifier: Qualifier
  var testDescription: String { phrase }

  init(
    _ phrase: String, _ number: String, _ value: Double, _ unit: String, _ kind: MetricKind = .actual,
    _ qualifier: Qualifier = .exact
  ) {
    self.phrase = phrase
    self.number = number
    self.value = value
    self.unit = unit
    self.kind = kind
    self.qualifier = qualifier
  }
}

@Suite struct PositiveMetricTests {
  static let counted: [Quantified] = [
    Quantified("开展党委中心组学法6次", "6", 6, "次"), Quantified("组织旁听庭审2场", "2", 2, "场"),
    Quantified("聘请2名律师担任镇法律顾问", "2", 2, "名"), Quantified("排查矛盾纠纷80起", "80", 80, "起"),
    Quantified("调解成功75件", "75", 75, "件"), Quantified("受理纠纷53宗", "53", 53, "宗"),
    Quantified("发放宣传资料3.2万份", "3.2万", 32_000, "份"), Quantified("受益群众1.5万人次", "1.5万", 15_000, "人次"),
    Quantified("投入资金14.6万元", "14.6万", 146_000, "元"), Quantified("争取资金1.2亿元", "1.2亿", 120_000_000, "元"),
    Quantified("拆除违法建筑2500平方米", "2500", 2_500, "平方米"), Quantified("整治河道12公里", "12", 12, "公里"),
    Quantified("复耕复绿土地35亩", "35", 35, "亩"), Quantified("清运垃圾300吨", "300", 300, "吨"),
    Quantified("购置执法记录仪8台", "8", 8, "台"), Quantified("配备无人机2架", "2", 2, "架"),
    Quantified("新增持证执法人员3名", "3", 3, "名"), Quantified("选派5人次跟班学习", "5", 5, "人次"),
    Quantified("培育法律明白人二十三名", "二十三", 23, "名"), Quantified("召开专题会议三次", "三", 3, "次"),
    Quantified("开展应急演练两次", "两", 2, "次"),
    Quantified("办理代表建议11件", "11", 11, "件"), Quantified("公开信息1,900条", "1,900", 1_900, "条"),
    Quantified("公开信息１９００条", "１９００", 1_900, "条"), Quantified("建成民主法治示范村6个", "6", 6, "个"),
    Quantified("出动执法车辆40辆次", "40", 40, "辆次"), Quantified("入户走访43户次", "43", 43, "户次"),
    Quantified("悬挂横幅60余幅", "60余", 60, "幅", .actual, .approx), Quantified("张贴海报200张", "200", 200, "张"),
    Quantified("推送普法短视频18期", "18", 18, "期"), Quantified("摆放展板30块", "30", 30, "块"),
    Quantified("组建调解队伍4支", "4", 4, "支"), Quantified("设置自助服务终端9台", "9", 9, "台"),
    Quantified("接种疫苗1万2000剂次", "1万2000", 12_000, "剂次"),
  ]

  static let rates: [Quantified] = [
    Quantified("化解率93.75%", "93.75%", 93.75, "%"), Quantified("办结率百分之九十五", "百分之九十五", 95, "%"),
    Quantified("群众满意率达98.5％", "98.5％", 98.5, "%"), Quantified("调解成功率为97%", "97%", 97, "%"),
    Quantified("按时办结率100%", "100%", 100, "%"), Quantified("持证率超过60%", "60%", 60, "%", .actual, .approx),
    Quantified("办结率在99%以上", "99%", 99, "%", .actual, .atLeast),
  ]

  static let approximate: [Quantified] = [
    Quantified("发放宣传资料7000余份", "7000余", 7_000, "份", .actual, .approx),
    Quantified("培训干部200多人", "200多", 200, "人", .actual, .approx),
    Quantified("整治问题十余处", "十余", 10, "处", .actual, .approx),
    Quantified("走访群众百余户", "百余", 100, "户", .actual, .approx),
    Quantified("接待群众一百二十余人次", "一百二十余", 120, "人次", .actual, .approx),
    Quantified("调处纠纷约60起", "60", 60, "起", .actual, .approx),
    Quantified("解答咨询近500人次", "500", 500, "人次", .actual, .approx),
    Quantified("服务群众逾3000人次", "3000", 3_000, "人次", .actual, .approx),
    Quantified("参与群众超过800人", "800", 800, "人", .actual, .approx),
    Quantified("覆盖群众3000—4000人", "3000—4000", 3_500, "人", .actual, .approx),
    Quantified("检查企业50家以上", "50", 50, "家", .actual, .atLeast),
    Quantified("办理时限压缩至3个工作日以内", "3", 3, "个工作日", .actual, .atMost),
  ]

  static let changes: [Quantified] = [
    Quantified("信访量同比下降12%", "12%", 12, "%", .change),
    Quantified("办件量同比增长28.3%", "28.3%", 28.3, "%", .change),
    Quantified("案件较去年增加3件", "3", 3, "件", .change), Quantified("纠纷比上年减少15起", "15", 15, "起", .change),
    Quantified("化解率较上年提高2.5个百分点", "2.5", 2.5, "个百分点", .change),
  ]

  static let none: [Quantified] = [
    Quantified("全年未因执法引发行政复议", "未", 0, "件"), Quantified("三夏三秋期间未被通报火点", "未", 0, "处"),
    Quantified("全年未发生人员伤亡", "未", 0, "人"), Quantified("提前转移群众,实现“零伤亡”", "零", 0, "人"),
    Quantified("调解员平均年龄达56岁", "56", 56, "岁"), Quantified("全年无行政复议案件", "无", 0, "件"),
    Quantified("全年未发生生产安全事故", "未", 0, "起"),
    Quantified("行政诉讼案件零发生", "零", 0, "件"), Quantified("全年未制定行政规范性文件", "未", 0, "件"),
    Quantified("未收到政府信息公开申请", "未", 0, "件"), Quantified("没有发生行政诉讼案件", "没", 0, "件"),
  ]

  static let targets: [Quantified] = [
    Quantified("全年开展普法宣传不少于12场", "12", 12, "场", .target, .atLeast),
    Quantified("力争新增持证人员3名以上", "3", 3, "名", .target, .atLeast),
    Quantified("矛盾纠纷化解率保持在98%以上", "98%", 98, "%", .target, .atLeast),
    Quantified("办理时限控制在5个工作日以内", "5", 5, "个工作日", .target, .atMost),
    Quantified("打造法治文化长廊2处", "2", 2, "处", .target), Quantified("选聘专职人民调解员3名", "3", 3, "名", .target),
    Quantified("执法人员每人每年培训不少于60学时", "60", 60, "学时", .target, .atLeast),
    Quantified("开展法治培训至少4次", "4", 4, "次", .target, .atLeast),
    Quantified("投诉总量不超过20件", "20", 20, "件", .target, .atMost), Quantified("选聘法律顾问一名", "一", 1, "名", .target),
    Quantified("新建法治文化广场一处", "一", 1, "处", .target),
  ]

  /// 一 counts where something is there or was got, in front of its noun or behind it.
  static let single: [Quantified] = [
    Quantified("聘请法律顾问一名", "一", 1, "名"), Quantified("明确一名专职干部负责合法性审查", "一", 1, "名"),
    Quantified("由一名党委委员具体负责", "一", 1, "名"), Quantified("一名干部通过法律职业资格考试", "一", 1, "名"),
    Quantified("与一家律师事务所签订服务合同", "一", 1, "家"), Quantified("打造法治文化阵地一处", "一", 1, "处"),
    Quantified("新建法治文化公园一个", "一", 1, "个"), Quantified("成功创建“枫桥式”司法所一个", "一", 1, "个"),
    Quantified("备案行政规范性文件一件", "一", 1, "件"), Quantified("组织普法志愿者服务队一支", "一", 1, "支"),
    Quantified("组建一支普法志愿队伍", "一", 1, "支"), Quantified("尚有一件未办结", "一", 1, "件"),
    Quantified("办理了一起行政处罚案件", "一", 1, "起"), Quantified("全年仅发生一起信访案件", "一", 1, "起"),
  ]

  static let tenths: [Quantified] = [
    Quantified("信访总量较上年下降两成以上", "两", 20, "%", .change, .atLeast),
    Quantified("办件量同比增长三成", "三", 30, "%", .change),
    Quantified("案件总数较上年减少了近三成", "三", 30, "%", .change, .approx),
    Quantified("村级化解的占九成以上", "九", 90, "%", .actual, .atLeast),
    Quantified("近九成纠纷化解在村一级", "九", 90, "%", .actual, .approx),
  ]

  static let oddlyWritten: [Quantified] = [
    Quantified("核查处置网格事件1万2千件", "1万2千", 12_000, "件"), Quantified("安装反诈APP1.1万户", "1.1万", 11_000, "户"),
    Quantified("审核合同26件(份)", "26", 26, "件(份)"),
    Quantified("代办事项2000余人(次)", "2000余", 2_000, "人(次)", .actual, .approx),
    Quantified("修订村规民约17份", "17", 17, "份"), Quantified("开展线上宣讲3次", "3", 3, "次"),
    Quantified("5个工作日内办结", "5", 5, "个工作日", .actual, .atMost),
    Quantified("以每两月1次频次开展中心组学习5次", "5", 5, "次"),
    Quantified("全年零火情", "零", 0, "起"), Quantified("无行政复议案件发生", "无", 0, "件"),
    Quantified("无一起群体性事件发生", "无", 0, "起"),
    Quantified("没有发生一起因处置不当引发的群体性事件", "没", 0, "起"), Quantified("未收到依申请公开件", "未", 0, "件"),
    Quantified("行政诉讼案件“零发生”", "零", 0, "件"), Quantified("提前转移群众,无人员伤亡", "无", 0, "人"),
    Quantified("依法转移渔排人员,实现人员零伤亡", "零", 0, "人"), Quantified("社区矫正对象无一人脱管漏管", "无", 0, "人"),
    Quantified("全年无人越级上访", "无", 0, "人"),
    Quantified("全年没有发生聚集性疫情", "没", 0, "起"), Quantified("未收到依申请公开事项", "未", 0, "件"),
    Quantified("没有因为征地出现集体上访", "没", 0, "起"), Quantified("全年讲授法治课两堂", "两", 2, "堂"),
    Quantified("出海巡查36航次", "36", 36, "航次"), Quantified("查扣劣质散煤八吨", "八", 8, "吨"),
    Quantified("高峰时每天有230人轮流值守", "230", 230, "人"),
  ]

  static let moreChanges: [Quantified] = [
    Quantified("同比多办结120件", "120", 120, "件", .change), Quantified("因调动净减少1人", "1", 1, "人", .change),
    Quantified("案件总量降低21.3%", "21.3%", 21.3, "%", .change), Quantified("案件降幅达20%", "20%", 20, "%", .change),
    Quantified("办件量较上年减少30%以上", "30%", 30, "%", .change, .atLeast),
  ]

  private func check(_ example: Quantified, _ report: Report) throws {
    #expect(report.metrics.count == 1, "\(report.metrics.map { $0.number.text + $0.unit })")
    let metric = try #require(report.metrics.first)
    #expect(metric.number.text == example.number)
    #expect(abs(metric.value - example.value) < 1e-6)
    #expect(metric.unit == example.unit)
    #expect(metric.kind == example.kind)
    #expect(metric.qualifier == example.qualifier)
    #expect(!metric.indicator.label.isEmpty)
    #expect(metric.span.contains(metric.number.span))
  }

  @Test(
    arguments: counted + rates + approximate + changes + none + single + tenths + oddlyWritten + moreChanges)
  func readsAResult(_ example: Quantified) throws {
    try check(example, Sample(achievements: "坚持常抓不懈,\(example.phrase),推动各项工作落地见效。").report())
  }

  @Test(arguments: targets)
  func readsAnAim(_ example: Quantified) throws {
    try check(example, Sample(plan: "持续深化法治建设,\(example.phrase),提升治理水平。").report())
  }

  @Test(arguments: counted + rates + approximate + changes)
  func fullWidthDigitsReadTheSame(_ example: Quantified) throws {
    let phrase = fullWidthDigits(example.phrase)
    let metrics = try Sample(achievements: "坚持常抓不懈,\(phrase),推动各项工作落地见效。").report().metrics
    #expect(metrics.map(\.value) == [example.value])
    #expect(metrics.map(\.unit) == [example.unit])
    #expect(metrics.map(\.number.text) == [fullWidthDigits(example.number)])
  }

  @Test(
    arguments: [
      ("购置执法记录仪2台、无人机5架", [2, 5]), ("配备2台执法仪、5架无人机", [2, 5]), ("排查纠纷80起,化解75起,化解率93.75%", [80, 75, 93.75]),
      ("开展联合执法26次,立案5宗,罚款1.2万元", [26, 5, 12_000]), ("无行政复议、行政诉讼案件", [0, 0]),
      ("发放资料1,900份,接受咨询2,100人次", [1_900, 2_100]), ("审查文件47件,其中合同34份、决策5件", [47, 34, 5]),
    ] as [(String, [Double])])
  func tellsSeveralQuantitiesApart(_ phrase: String, _ values: [Double]) throws {
    let report = try Sample(achievements: "坚持常抓不懈,\(phrase)。").report()
    #expect(report.metrics.map(\.value) == values)
    #expect(Set(report.metrics.map(\.id)).count == values.count)
  }

  @Test(arguments: ["增长", "上升", "提高"])
  func aRiseGoesUp(_ word: String) throws {
    let report = try Sample(achievements: "坚持常抓不懈,办件量同比\(word)8%。").report()
    #expect(report.metrics.map(\.direction) == [.up])
  }

  @Test(arguments: ["下降", "减少", "回落"])
  func aFallGoesDown(_ word: String) throws {
    let report = try Sample(achievements: "坚持常抓不懈,信访量同比\(word)8%。").report()
    #expect(report.metrics.map(\.direction) == [.down])
  }

  @Test func aListOfChangesSharesItsVerb() throws {
    let report = try Sample(achievements: "警情和案件同比分别下降40%、52%。办件量同比增长12.5%和8.3%。").report()
    #expect(report.metrics.map(\.direction) == [.down, .down, .up, .up])
  }

  @Test func inAPlanSoMuchAYearIsAnAim() throws {
    let report = try Sample(plan: "每年开展执法培训不少于2次。每季度召开1次专题会议。").report()
    #expect(report.metrics.map(\.value) == [2])
    #expect(report.metrics.map(\.kind) == [.target])
  }

  @Test func partOfTheYearIsRemembered() throws {
    let report = try Sample(achievements: "截至11月底,共调处纠纷60起,成功化解58起。").report()
    #expect(report.metrics.map(\.throughMonth) == [11, 11])
  }

  @Test(arguments: ["确保不发生生产安全事故", "杜绝无证执法事件", "坚决防止发生群体性事件"])
  func anAimIsNoZero(_ phrase: String) throws {
    let report = try Sample(achievements: "坚持常抓不懈,\(phrase),推动各项工作落地见效。").report()
    #expect(report.metrics.isEmpty)
  }

  @Test func sharesTheObjectOfTheClauseBefore() throws {
    let report = try Sample(achievements: "全年共排查矛盾纠纷80起,化解75起。").report()
    let codes = report.metrics.map(\.indicator.code)
    #expect(codes.count == 2)
    #expect(codes.allSatisfy { $0.contains("dispute") }, "\(codes)")
    #expect(Set(codes).count == 2)
  }

  @Test func tellsTownFromVillage() throws {
    let report = try Sample(achievements: "镇调委会调解矛盾纠纷12件,各村调委会调解矛盾纠纷30件。").report()
    #expect(Set(report.metrics.map(\.indicator.code)).count == 2)
  }
}
