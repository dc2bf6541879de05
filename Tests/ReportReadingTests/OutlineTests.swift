import ReportModel
import Testing

@Suite struct OutlineTests {
  private static let text = "持续加强学习,压实工作责任,坚持常抓不懈,推动法治建设各项任务落到实处、见到成效。"
  private static let weak = "普法形式较为单一,针对性不强,群众参与度不高,宣传效果不够理想。"
  private static let aim = "持续加强普法宣传,丰富宣传形式和内容,不断提升干部群众的法治素养。"

  static let styles: [OutlineStyle] = [
    OutlineStyle(
      name: "1. numbers the parts, (1) the sections",
      lines: """
        1. 2023年工作开展情况
        (1) 加强党的领导
        \(text)
        (2) 规范行政执法
        \(text)
        2. 存在的短板与成因
        \(weak)
        3. 下一步安排
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "1. 2023年工作开展情况"), Outlined(2, .achievements, "(1) 加强党的领导"),
        Outlined(2, .achievements, "(2) 规范行政执法"), Outlined(1, .shortcomings, "2. 存在的短板与成因"),
        Outlined(1, .plan, "3. 下一步安排"),
      ]),
    OutlineStyle(
      name: "heads that run on within a paragraph",
      lines: """
        一、主要做法和成效
        (一)突出政治引领。1.学法机制更完善。\(text)2.责任链条更紧密。\(text)
        二、困难与短板
        \(weak)
        三、2024年工作设想
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要做法和成效"), Outlined(2, .achievements, "(一)突出政治引领。"),
        Outlined(3, .achievements, "1.学法机制更完善。"), Outlined(3, .achievements, "2.责任链条更紧密。"),
        Outlined(1, .shortcomings, "二、困难与短板"), Outlined(1, .plan, "三、2024年工作设想"),
      ]),
    OutlineStyle(
      name: "couplets without a number that run on",
      lines: """
        一、主要工作及成效
        转变职能，优化服务。\(text)
        整合力量，规范执法。\(text)
        普法先行，浸润民心。\(text)
        二、存在的问题
        \(weak)
        三、2024年工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作及成效"), Outlined(2, .achievements, "转变职能，优化服务。"),
        Outlined(2, .achievements, "整合力量，规范执法。"), Outlined(2, .achievements, "普法先行，浸润民心。"),
        Outlined(1, .shortcomings, "二、存在的问题"), Outlined(1, .plan, "三、2024年工作打算"),
      ]),
    OutlineStyle(
      name: "一、 and (一)",
      lines: """
        一、主要举措和成效
        (一)加强党的领导
        \(text)
        (二)规范行政执法
        \(text)
        二、存在的不足
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效"), Outlined(2, .achievements, "(一)加强党的领导"),
        Outlined(2, .achievements, "(二)规范行政执法"), Outlined(1, .shortcomings, "二、存在的不足"),
        Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "full-width brackets and mixed ones",
      lines: """
        一、工作开展情况
        （一）加强党的领导
        \(text)
        (二）规范行政执法
        \(text)
        （三)深化普法宣传
        \(text)
        二、存在的主要问题
        \(weak)
        三、2024年工作计划
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、工作开展情况"), Outlined(2, .achievements, "（一）加强党的领导"),
        Outlined(2, .achievements, "(二）规范行政执法"), Outlined(2, .achievements, "（三)深化普法宣传"),
        Outlined(1, .shortcomings, "二、存在的主要问题"), Outlined(1, .plan, "三、2024年工作计划"),
      ]),
    OutlineStyle(
      name: "run-in headings",
      lines: """
        一、主要举措和成效
        (一)加强党的领导。\(text)
        (二)规范行政执法。\(text)
        二、存在的不足
        \(weak)
        三、下一步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效"), Outlined(2, .achievements, "(一)加强党的领导。"),
        Outlined(2, .achievements, "(二)规范行政执法。"), Outlined(1, .shortcomings, "二、存在的不足"),
        Outlined(1, .plan, "三、下一步打算"),
      ]),
    OutlineStyle(
      name: "three levels down to 1.",
      lines: """
        一、主要工作
        (一)规范行政执法
        1.加强执法队伍建设。\(text)
        2.落实行政执法公示。\(text)
        (二)深化普法宣传
        \(text)
        二、问题和不足
        \(weak)
        三、下步工作
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"), Outlined(2, .achievements, "(一)规范行政执法"),
        Outlined(3, .achievements, "1.加强执法队伍建设。"), Outlined(3, .achievements, "2.落实行政执法公示。"),
        Outlined(2, .achievements, "(二)深化普法宣传"), Outlined(1, .shortcomings, "二、问题和不足"),
        Outlined(1, .plan, "三、下步工作"),
      ]),
    OutlineStyle(
      name: "一、 straight to 1、",
      lines: """
        一、主要举措和成效
        1、加强党的领导。\(text)
        2、规范行政执法。\(text)
        二、存在的不足
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效"), Outlined(2, .achievements, "1、加强党的领导。"),
        Outlined(2, .achievements, "2、规范行政执法。"), Outlined(1, .shortcomings, "二、存在的不足"),
        Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "第一部分",
      lines: """
        第一部分 主要举措和成效
        一、加强党的领导
        \(text)
        二、规范行政执法
        \(text)
        第二部分 存在的不足
        \(weak)
        第三部分 下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "第一部分 主要举措和成效"), Outlined(2, .achievements, "一、加强党的领导"),
        Outlined(2, .achievements, "二、规范行政执法"), Outlined(1, .shortcomings, "第二部分 存在的不足"),
        Outlined(1, .plan, "第三部分 下一步工作打算"),
      ]),
    OutlineStyle(
      name: "lines without numbers",
      lines: """
        主要举措和成效
        (一)加强党的领导
        \(text)
        (二)规范行政执法
        \(text)
        存在的不足
        \(weak)
        下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "主要举措和成效"), Outlined(2, .achievements, "(一)加强党的领导"),
        Outlined(2, .achievements, "(二)规范行政执法"), Outlined(1, .shortcomings, "存在的不足"),
        Outlined(1, .plan, "下一步工作打算"),
      ]),
    OutlineStyle(
      name: "repeated and skipped numbers",
      lines: """
        一、主要举措和成效
        (一)加强党的领导
        \(text)
        (一)规范行政执法
        \(text)
        (四)深化普法宣传
        \(text)
        三、存在的不足
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效"), Outlined(2, .achievements, "(一)加强党的领导"),
        Outlined(2, .achievements, "(一)规范行政执法"), Outlined(2, .achievements, "(四)深化普法宣传"),
        Outlined(1, .shortcomings, "三、存在的不足"), Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "headings that end in a colon",
      lines: """
        一、主要举措和成效:
        (一)加强党的领导:\(text)
        (二)规范行政执法:\(text)
        二、存在的不足:
        \(weak)
        三、下一步工作打算:
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效:"), Outlined(2, .achievements, "(一)加强党的领导:"),
        Outlined(2, .achievements, "(二)规范行政执法:"), Outlined(1, .shortcomings, "二、存在的不足:"),
        Outlined(1, .plan, "三、下一步工作打算:"),
      ]),
    OutlineStyle(
      name: "duties, causes and rectification",
      lines: """
        一、主要举措和成效
        (一)规范行政执法
        \(text)
        二、党政主要负责人履行推进法治建设第一责任人职责情况
        \(text)
        三、上年度问题整改情况
        \(text)
        四、存在的不足
        \(weak)
        五、原因分析
        干部学习不够主动,缺乏钻研精神。
        六、下一年度工作安排
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效"), Outlined(2, .achievements, "(一)规范行政执法"),
        Outlined(1, .duties, "二、党政主要负责人履行推进法治建设第一责任人职责情况"),
        Outlined(1, .rectification, "三、上年度问题整改情况"), Outlined(1, .shortcomings, "四、存在的不足"),
        Outlined(1, .causes, "五、原因分析"), Outlined(1, .plan, "六、下一年度工作安排"),
      ]),
    OutlineStyle(
      name: "weaknesses and their causes announced in a slogan",
      lines: """
        一、主要举措和成效
        (一)规范行政执法
        \(text)
        二、找差距、析原因,问题短板“亮”出来
        (一)主要不足
        \(weak)
        (二)原因剖析
        干部学习不够主动,缺乏钻研精神。
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效"), Outlined(2, .achievements, "(一)规范行政执法"),
        Outlined(1, .shortcomings, "二、找差距、析原因,问题短板“亮”出来"), Outlined(2, .shortcomings, "(一)主要不足"),
        Outlined(2, .causes, "(二)原因剖析"), Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "lines without a number below a numbered heading",
      lines: """
        一、主要举措和成效
        党建引领,扛起法治建设责任
        \(text)\(text)
        严格程序,规范行政执法行为
        \(text)\(text)
        把疙瘩解在屋场里
        \(text)\(text)
        二、存在的不足
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效"), Outlined(2, .achievements, "党建引领,扛起法治建设责任"),
        Outlined(2, .achievements, "严格程序,规范行政执法行为"), Outlined(2, .achievements, "把疙瘩解在屋场里"),
        Outlined(1, .shortcomings, "二、存在的不足"), Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "shortcomings and causes under one heading",
      lines: """
        一、主要举措和成效
        (一)规范行政执法
        \(text)
        二、存在的不足和原因
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效"), Outlined(2, .achievements, "(一)规范行政执法"),
        Outlined(1, .shortcomings, "二、存在的不足和原因"), Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "circled numbers at the bottom",
      lines: """
        一、主要举措和成效
        (一)规范行政执法
        ①加强执法队伍建设。\(text)
        ②落实行政执法公示。\(text)
        二、存在的不足
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效"), Outlined(2, .achievements, "(一)规范行政执法"),
        Outlined(3, .achievements, "①加强执法队伍建设。"), Outlined(3, .achievements, "②落实行政执法公示。"),
        Outlined(1, .shortcomings, "二、存在的不足"), Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "duties inside the achievements",
      lines: """
        一、主要举措和成效
        (一)规范行政执法
        \(text)
        (二)履行推进法治建设第一责任人职责
        \(text)
        二、存在的不足
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措和成效"), Outlined(2, .achievements, "(一)规范行政执法"),
        Outlined(2, .duties, "(二)履行推进法治建设第一责任人职责"), Outlined(1, .shortcomings, "二、存在的不足"),
        Outlined(1, .plan, "三、下一步工作打算"),
      ]),
  ]

  private func report(_ lines: String) throws -> Report {
    let introduction = Sample().introduction
    return try read("青溪镇2023年法治政府建设情况报告\n\n\(introduction)\n\n\(lines)\n\n青溪镇人民政府\n2024年1月25日\n")
  }

  @Test(arguments: styles)
  func readsHeadingsLevelsAndParts(_ style: OutlineStyle) throws {
    let sections = try report(style.lines).sections.map(Outlined.init)
    #expect(sections == style.sections)
  }

  @Test(arguments: styles)
  func parentsAreOneLevelUpAndHoldTheirSections(_ style: OutlineStyle) throws {
    let sections = try report(style.lines).sections
    for section in sections {
      guard let id = section.parent else {
        #expect(section.level == 1)
        continue
      }
      let parent = try #require(sections.first { $0.id == id })
      #expect(parent.level == section.level - 1)
      #expect(parent.span.contains(section.span))
      #expect(section.span.contains(section.heading.span))
    }
  }

  @Test(arguments: styles)
  func fullWidthDigitsMakeNoDifference(_ style: OutlineStyle) throws {
    let sections = try report(fullWidthDigits(style.lines)).sections.map(Outlined.init)
    let expected = style.sections.map { Outlined($0.level, $0.part, fullWidthDigits($0.heading)) }
    #expect(sections == expected)
  }

  @Test(
    arguments: [
      ("(一)学习贯彻习近平法治思想", .study), ("(一)健全行政执法工作体系", .enforcement), ("(一)健全行政决策制度体系", .decisions),
      ("(一)深入开展普法宣传", .publicity), ("(一)多元化解矛盾纠纷", .disputes), ("(一)推进政务公开", .oversight),
      ("(一)持续优化营商环境", .functions), ("(一)加强基层依法治理", .grassroots), ("(一)推进数字法治政府建设", .digital),
      ("(一)健全突发事件应对体系", .emergency), ("(一)加强规范性文件管理", .rules), ("(一)加强党的领导", .leadership),
      ("(一)提升干部依法行政能力", .capacity), ("(一)守牢安全生产底线", .safety), ("(一)巩固脱贫攻坚成果", .welfare),
    ] as [(String, Theme)])
  func aHeadingTellsTheTheme(_ heading: String, _ theme: Theme) throws {
    let lines = "一、主要举措和成效\n\(heading)\n\(Self.text)\n二、存在的不足\n\(Self.weak)\n三、下一步打算\n\(Self.aim)"
    let sections = try report(lines).sections
    let section = try #require(sections.first { $0.heading.text == heading })
    #expect(section.themes.first == theme)
  }

  @Test(arguments: [
    "困难与问题", "自查发现的问题和差距", "面临的困难和挑战", "存在的短板弱项", "查摆出的突出问题", "工作中的不足及原因", "当前的薄弱环节",
  ])
  func aHeadingThatEndsInAWeaknessAnnouncesThem(_ words: String) throws {
    let lines = "一、主要举措和成效\n\(Self.text)\n二、\(words)\n\(Self.weak)\n三、下一步工作打算\n\(Self.aim)"
    #expect(try read(lines).sections.map(\.part) == [.achievements, .shortcomings, .plan])
  }

  @Test(arguments: ["着力解决群众反映强烈的突出问题", "紧盯薄弱环节", "破解基层治理难点"])
  func aHeadingOnWeaknessesMasteredIsAnAchievement(_ words: String) throws {
    let lines = "一、加强党的领导\n\(Self.text)\n二、\(words)\n\(Self.text)\n三、下一步工作打算\n\(Self.aim)"
    #expect(try read(lines).sections.map(\.part) == [.achievements, .achievements, .plan])
  }

  @Test func aContainerHasNoTheme() throws {
    let sections = try report(Self.styles[0].lines).sections
    #expect(sections.first?.themes == [])
  }

  @Test func aPlanOfManyTopicsHasNoTheme() throws {
    let sections = try report(Self.styles[0].lines).sections
    #expect(sections.filter { $0.part == .plan }.map(\.themes) == [[]])
  }
}
