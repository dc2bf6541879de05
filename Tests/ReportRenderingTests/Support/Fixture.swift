import ReportModel

/// A township of two years, made by hand; `poison` is put wherever a report's or a user's words can stand.
struct Fixture {
  var old: Report
  var new: Report
  var comparison: Comparison
  var weaknesses: WeaknessHistory
  var trends: Trends
  let board: Board

  init(poison: String = "") {
    var older = FixtureReport(year: 2022, name: "青溪镇" + poison, text: Self.oldText + poison)
    older.section("一、主要举措和成效", through: "镇级受理各类矛盾纠纷80件。")
    older.section(
      "（一）严格规范公正文明执法。", through: "立案查处4宗。", themes: [.enforcement], level: 2)
    older.section("（二）依法化解矛盾纠纷。", through: "镇级受理各类矛盾纠纷80件。", themes: [.disputes], level: 2)
    older.section("二、存在问题", through: "普法形式单一。", part: .shortcomings)
    older.section("三、下步打算", through: "建立人民调解员轮训制度。", part: .plan)
    older.measure("全年开展联合执法22次，立案查处4宗。", themes: [.enforcement])
    older.measure("购置执法记录仪2台。", themes: [.enforcement])
    older.measure("镇级受理各类矛盾纠纷80件。", themes: [.disputes])
    older.metric("开展联合执法22次", number: "22", 22, "次", code: "enforcement.joint/", label: "联合执法")
    older.metric("立案查处4宗", number: "4", 4, "宗", code: "enforcement.cases/", label: "立案查处")
    older.metric("购置执法记录仪2台", number: "2", 2, "台", code: "enforcement.recorders/", label: "执法记录仪")
    older.metric("受理各类矛盾纠纷80件", number: "80", 80, "件", code: "disputes.accepted/", label: "受理矛盾纠纷")
    older.shortcoming("执法力量薄弱，持证人员偏少", aspects: [.enforcement])
    older.shortcoming("普法形式单一", aspects: [.publicity])
    older.commitment("全年开展普法宣传不少于12场。", themes: [.publicity])
    older.commitment("建立人民调解员轮训制度。", themes: [.disputes])

    var newer = FixtureReport(year: 2023, name: "青溪镇" + poison, text: Self.newText + poison)
    newer.section("一、工作推进情况", through: "开展法治宣传26场次。")
    newer.section("（一）健全社会矛盾纠纷预防调处化解体系。", through: "化解率97.1%。", themes: [.disputes], level: 2)
    newer.section("（二）健全行政执法工作体系。", through: "立案查处5宗。", themes: [.enforcement], level: 2)
    newer.section("（三）深化法治宣传教育。", through: "开展法治宣传26场次。", themes: [.publicity], level: 2)
    newer.section("二、存在的主要问题", through: "持证人员仍显不足。", part: .shortcomings)
    newer.measure("镇级受理各类矛盾纠纷61件，化解58件，化解率97.1%。", themes: [.disputes])
    newer.measure("全年会同县级部门开展联合执法26次，立案查处5宗。", themes: [.enforcement])
    newer.measure("利用赶集日开展法治宣传26场次。", themes: [.publicity])
    newer.metric("受理各类矛盾纠纷61件", number: "61", 61, "件", code: "disputes.accepted/", label: "受理矛盾纠纷")
    newer.metric("化解率97.1%", number: "97.1", 97.1, "%", code: "disputes.rate/", label: "化解率")
    newer.metric("开展联合执法26次", number: "26", 26, "次", code: "enforcement.joint/", label: "联合执法")
    newer.metric("立案查处5宗", number: "5", 5, "宗", code: "enforcement.cases/", label: "立案查处")
    newer.metric("法治宣传26场次", number: "26", 26, "场次", code: "publicity.events/", label: "法治宣传")
    newer.shortcoming("基层执法力量不强，持证人员仍显不足", aspects: [.enforcement])
    newer.finding(
      .inconsistentRate, "受理各类矛盾纠纷61件，化解58件，化解率97.1%", "58÷61=95.1%，不是97.1%" + poison,
      "58/61 = 95.1%, not 97.1%" + poison)
    old = older.report
    new = newer.report
    comparison = Self.comparison(older, newer, poison: poison)
    weaknesses = Self.weaknesses(older, newer, poison: poison)
    trends = Self.trends(older, newer, poison: poison)
    board = Self.board(weaknesses, poison: poison)
  }

  static let oldText = """
    青溪镇2022年法治政府建设情况报告
    一、主要举措和成效
    （一）严格规范公正文明执法。购置执法记录仪2台。全年开展联合执法22次，立案查处4宗。
    （二）依法化解矛盾纠纷。镇级受理各类矛盾纠纷80件。
    二、存在问题
    一是执法力量薄弱，持证人员偏少；二是普法形式单一。
    三、下步打算
    全年开展普法宣传不少于12场。建立人民调解员轮训制度。

    """

  static let newText = """
    青溪镇2023年法治政府建设情况报告
    一、工作推进情况
    （一）健全社会矛盾纠纷预防调处化解体系。镇级受理各类矛盾纠纷61件，化解58件，化解率97.1%。
    （二）健全行政执法工作体系。全年会同县级部门开展联合执法26次，立案查处5宗。
    （三）深化法治宣传教育。利用赶集日开展法治宣传26场次。
    二、存在的主要问题
    基层执法力量不强，持证人员仍显不足。

    """
}
