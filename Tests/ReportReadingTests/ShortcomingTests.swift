import ReportModel
import Testing

/// How the points of a part are written, and which points they are.
struct PointStyle: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var points: [String]
  var causes: [String] = []
  var testDescription: String { name }
}

@Suite struct ShortcomingTests {
  static let styles: [PointStyle] = [
    PointStyle(
      name: "一是 and 二是", text: "一是执法力量薄弱,持证人员偏少。二是普法形式单一,针对性不强。三是调解员年龄偏大,能力有待提升。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强", "调解员年龄偏大,能力有待提升"]),
    PointStyle(
      name: "paragraphs of a head and its detail, one head in words of its own",
      text: """
        调解员能力不足。遇到复杂纠纷往往往镇里送。
        数字化手段跟不上。不少数据还要重复填报。
        部分村公开栏长期不换内容。群众关心的收支公布得晚。
        """,
      points: [
        "调解员能力不足。遇到复杂纠纷往往往镇里送", "数字化手段跟不上。不少数据还要重复填报", "部分村公开栏长期不换内容。群众关心的收支公布得晚",
      ]),
    PointStyle(
      name: "一是 with semicolons", text: "一是执法力量薄弱,持证人员偏少;二是普法形式单一,针对性不强;三是政务公开不及时。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强", "政务公开不及时"]),
    PointStyle(
      name: "一是 on lines of their own", text: "一是执法力量薄弱,持证人员偏少。\n二是普法形式单一,针对性不强。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "一是 behind an announcement", text: "虽然取得一定成效,但还存在一些不足:一是执法力量薄弱。二是普法形式单一,针对性不强。",
      points: ["执法力量薄弱", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "causes of both sides", text: "一是执法力量薄弱。二是普法形式单一。究其原因,既有财力有限的客观因素,也有办法不多的主观因素。",
      points: ["执法力量薄弱", "普法形式单一"], causes: ["财力有限的客观因素", "办法不多的主观因素"]),
    PointStyle(
      name: "causes joined by 加之", text: "一是执法力量薄弱。二是普法形式单一。究其原因,主要是编制没有到位,加之专业人才引不进、留不住。",
      points: ["执法力量薄弱", "普法形式单一"], causes: ["编制没有到位", "专业人才引不进、留不住"]),
    PointStyle(
      name: "第一 and 第二", text: "第一,执法力量薄弱,持证人员偏少。第二,普法形式单一,针对性不强。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "首先 and 其次", text: "首先,执法力量薄弱,持证人员偏少。其次,普法形式单一,针对性不强。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "a lost marker", text: "一是执法力量薄弱,持证人员偏少;普法形式单一,针对性不强;三是政务公开不及时,内容不全面。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强", "政务公开不及时,内容不全面"]),
    PointStyle(
      name: "numbers", text: "1.执法力量薄弱,持证人员偏少。\n2.普法形式单一,针对性不强。\n3.政务公开不及时,内容不全面。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强", "政务公开不及时,内容不全面"]),
    PointStyle(
      name: "numbers with 、", text: "1、执法力量薄弱,持证人员偏少。\n2、普法形式单一,针对性不强。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "a head that calls itself a weakness",
      text: "(一)社区矫正仍是薄弱环节。请假审批不够严。\n(二)资料归集不规范。案卷各放各的。\n(三)普法形式单一。以发传单为主。",
      points: ["社区矫正仍是薄弱环节。请假审批不够严", "资料归集不规范。案卷各放各的", "普法形式单一。以发传单为主"]),
    PointStyle(
      name: "heads with detail",
      text: "(一)执法力量薄弱。持证人员偏少,难以满足执法需要。\n(二)普法形式单一。仍以发放传单为主,针对性不强。",
      points: ["执法力量薄弱。持证人员偏少,难以满足执法需要", "普法形式单一。仍以发放传单为主,针对性不强"]),
    PointStyle(
      name: "heads on lines of their own",
      text: "(一)执法力量较为薄弱\n持证人员偏少,难以满足执法需要。\n(二)普法形式较为单一\n仍以发放传单为主,针对性不强。",
      points: ["执法力量较为薄弱\n持证人员偏少,难以满足执法需要", "普法形式较为单一\n仍以发放传单为主,针对性不强"]),
    PointStyle(
      name: "plain sentences", text: "执法力量较为薄弱,持证人员偏少。普法形式单一,针对性不强。政务公开不够及时。",
      points: ["执法力量较为薄弱,持证人员偏少", "普法形式单一,针对性不强", "政务公开不够及时"]),
    PointStyle(
      name: "主要原因是 within a point",
      text: "一是执法力量薄弱,主要原因是编制不足、待遇偏低。二是普法形式单一,原因是缺少专业人才。",
      points: ["执法力量薄弱", "普法形式单一"], causes: ["编制不足、待遇偏低", "缺少专业人才"]),
    PointStyle(
      name: "究其原因 behind the points",
      text: "一是执法力量薄弱,持证人员偏少。二是普法形式单一,针对性不强。\n究其原因,主要是基层人手紧张、工作任务繁重。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强"], causes: ["基层人手紧张、工作任务繁重"]),
    PointStyle(
      name: "一方面 and 另一方面", text: "一方面,执法力量薄弱,持证人员偏少;另一方面,普法形式单一,针对性不强。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "一方面 within a point", text: "一是执法力量薄弱,一方面持证人员偏少,另一方面业务能力不强。二是普法形式单一,针对性不强。",
      points: ["执法力量薄弱,一方面持证人员偏少,另一方面业务能力不强", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "主要表现在 and semicolons",
      text: "虽然取得一定成效,但仍存在一些薄弱环节,主要表现在:执法力量薄弱,持证人员偏少;普法形式单一,针对性不强;政务公开不及时,内容不全面。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强", "政务公开不及时,内容不全面"]),
    PointStyle(
      name: "paragraphs with a head sentence",
      text: "执法力量较为薄弱。目前持证执法人员仅5名,难以满足工作需要。\n普法形式较为单一。仍以发放传单为主,针对性不强。",
      points: ["执法力量较为薄弱。目前持证执法人员仅5名,难以满足工作需要", "普法形式较为单一。仍以发放传单为主,针对性不强"]),
    PointStyle(
      name: "同时 and 此外", text: "执法力量薄弱,持证人员偏少。同时,普法形式单一,针对性不强。此外,政务公开不及时,内容不全面。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强", "政务公开不及时,内容不全面"]),
    PointStyle(
      name: "其一 and 其二", text: "其一,执法力量薄弱,持证人员偏少。其二,普法形式单一,针对性不强。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "问题一 and 问题二", text: "问题一:执法力量薄弱,持证人员偏少。\n问题二:普法形式单一,针对性不强。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "存在的问题一是", text: "存在的问题一是执法力量薄弱,持证人员偏少;二是普法形式单一,针对性不强。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "circled numbers in one paragraph", text: "①执法力量薄弱,持证人员偏少。②普法形式单一,针对性不强。③政务公开不及时,内容不全面。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强", "政务公开不及时,内容不全面"]),
    PointStyle(
      name: "bullets", text: "●执法力量薄弱,持证人员偏少。\n——普法形式单一,针对性不强。",
      points: ["执法力量薄弱,持证人员偏少", "普法形式单一,针对性不强"]),
    PointStyle(
      name: "产生上述问题的原因 with items of their own",
      text: "一是执法力量薄弱。二是普法形式单一。产生上述问题的原因主要有:一是思想认识不到位。二是专业人才缺乏。",
      points: ["执法力量薄弱", "普法形式单一"], causes: ["思想认识不到位", "专业人才缺乏"]),
    PointStyle(
      name: "主要是由于", text: "一是执法力量薄弱,主要是由于编制紧缺、人员流动性大。二是普法形式单一(主要原因:缺少专业人才)。",
      points: ["执法力量薄弱", "普法形式单一"], causes: ["编制紧缺、人员流动性大", "缺少专业人才"]),
    PointStyle(
      name: "这些问题的存在", text: "一是执法力量薄弱。二是普法形式单一。这些问题的存在,主要原因在于思想认识不到位、专业人才缺乏。",
      points: ["执法力量薄弱", "普法形式单一"], causes: ["思想认识不到位、专业人才缺乏"]),
    PointStyle(
      name: "原因 that announces no cause", text: "一是存在执法不规范的问题,分析原因、总结教训不够。二是普法形式单一。",
      points: ["存在执法不规范的问题,分析原因、总结教训不够", "普法形式单一"]),
    PointStyle(
      name: "a closing promise", text: "一是执法力量薄弱。二是普法形式单一。以上问题,我们将在今后的工作中认真加以解决。",
      points: ["执法力量薄弱", "普法形式单一"]),
    PointStyle(
      name: "a closing promise on a line of its own", text: "一是执法力量薄弱。二是普法形式单一。\n对此,我镇将切实加以改进。",
      points: ["执法力量薄弱", "普法形式单一"]),
  ]

  @Test(arguments: styles)
  func readsThePoints(_ style: PointStyle) throws {
    let report = try Sample(shortcomings: style.text).report()
    #expect(report.shortcomings.map(\.text) == style.points)
    #expect(report.causes.map(\.text) == style.causes)
    #expect(report.commitments.count == 1)
  }

  @Test func aCauseWithinAPointBelongsToIt() throws {
    let report = try Sample(shortcomings: "一是执法力量薄弱,主要原因是编制不足、待遇偏低。二是普法形式单一。").report()
    let point = try #require(report.shortcomings.first)
    #expect(report.causes.map(\.shortcoming) == [point.id])
  }

  @Test func causesOfTheirOwnPartArePoints() throws {
    let text = "普法形式单一,针对性不强。\n\n三、原因分析\n\n一是干部学习不够主动。二是经费保障不够充足。"
    let report = try Sample(shortcomings: text).report()
    #expect(report.causes.map(\.text) == ["干部学习不够主动", "经费保障不够充足"])
    #expect(report.causes.allSatisfy { $0.shortcoming == nil })
    #expect(report.shortcomings.map(\.text) == ["普法形式单一,针对性不强"])
  }

  @Test func tellsWhatIsWeak() throws {
    let report = try Sample(shortcomings: "一是执法力量薄弱,案卷质量不高。二是普法形式单一,针对性不强。").report()
    #expect(report.shortcomings.map(\.aspects.first) == [.enforcement, .publicity])
  }

  @Test func pointsStandInTheirSection() throws {
    let report = try Sample().report()
    let section = try #require(report.sections.first { $0.part == .shortcomings })
    #expect(report.shortcomings.map(\.section) == [section.id])
    #expect(report.shortcomings.allSatisfy { section.span.contains($0.span) })
  }

  @Test(arguments: [
    "虽然取得一定成效,但与上级要求相比还有差距,主要表现在以下几个方面:", "对照上级要求,还存在以下不足:",
  ])
  func anAnnouncementIsNoPoint(_ sentence: String) throws {
    let report = try Sample(shortcomings: "\(sentence)\n一是执法力量薄弱。二是普法形式单一。").report()
    #expect(report.shortcomings.map(\.text) == ["执法力量薄弱", "普法形式单一"])
  }
}
