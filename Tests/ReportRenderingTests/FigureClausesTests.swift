import ReportModel
import Testing

@testable import ReportRendering

@Suite struct FigureClausesTests {
  static let cases: [(text: String, span: String, number: String, label: String, told: String)] = [
    // The clause goes on behind the measure word.
    (
      "强化保障。年内1名持证人员调离，在用的2台执法记录仪已超过使用年限。", "年内1名", "1", "持证人员调离", "年内1名持证人员调离"
    ),
    // What the label names stands in a clause before.
    (
      "全镇排查矛盾纠纷80起，化解75起，化解率93.75%。", "化解率93.75%", "93.75", "矛盾纠纷化解率",
      "全镇排查矛盾纠纷80起，化解75起，化解率93.75%"
    ),
    // A part is told with its whole.
    (
      "5个村已完成修订，其余4个村正在征求意见。", "其余4个", "4", "其余村正在征求意见", "5个村已完成修订，其余4个村正在征求意见"
    ),
    // A short clause is told with the one before, but not across the end of a sentence.
    ("开展安全生产检查158家次，立案4起。", "立案4起", "4", "立案", "开展安全生产检查158家次，立案4起"),
    ("开展安全生产检查158家次。立案4起。", "立案4起", "4", "立案", "立案4起"),
    // Numbers with parted thousands and lists are no ends of clauses.
    ("检查九小场所1,905家次、工地12处，成效明显。", "检查九小场所1,905家次", "1,905", "检查九小场所", "检查九小场所1,905家次、工地12处"),
  ]

  @Test(arguments: cases)
  func aFigureIsToldWithAllThatItCounts(
    _ example: (text: String, span: String, number: String, label: String, told: String)
  ) throws {
    var report = FixtureReport(year: 2023, name: "青溪镇", text: example.text)
    report.metric(example.span, number: example.number, 1, "", code: "/", label: example.label)
    let metric = try #require(report.report.metrics.first)
    #expect(FigureClauses(report.report, isHardWrapped: false).words(of: metric) == example.told)
  }

  @Test func aLineEndsAClauseUnlessTheTextIsHardWrapped() throws {
    var report = FixtureReport(year: 2023, name: "青溪镇", text: "全年排查各类\n矛盾纠纷80起并全\n部化解。")
    report.metric("矛盾纠纷80起", number: "80", 80, "起", code: "/", label: "矛盾纠纷")
    let metric = try #require(report.report.metrics.first)
    #expect(FigureClauses(report.report, isHardWrapped: false).words(of: metric) == "矛盾纠纷80起并全")
    #expect(FigureClauses(report.report, isHardWrapped: true).words(of: metric) == "矛盾纠纷80起并全部化解")
  }
}
