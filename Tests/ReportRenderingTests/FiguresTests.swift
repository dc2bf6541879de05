import ReportModel
import Testing

@testable import ReportRendering

@Suite struct FiguresTests {
  @Test(arguments: [
    (0.0, "0"), (12, "12"), (-3, "−3"), (97.1, "97.1"), (27.906, "27.91"), (-0.001, "0"),
    (Double.infinity, "–"),
  ])
  func writesPlainly(_ value: Double, text: String) {
    #expect(Figures.plain(value) == text)
  }

  @Test func writesSignsAndShares() {
    #expect(Figures.signed(12) == "+12")
    #expect(Figures.signed(-23.75, decimals: 1) == "−23.8")
    #expect(Figures.signed(0) == "0")
    #expect(Figures.share(0.415) == "42%" || Figures.share(0.415) == "41%")
    #expect(Figures.amount(146_000, unit: "元") == "14.6万元")
  }

  @Test(arguments: [
    ("劝导乱停乱放900余次", "900", 900, "次", "900余次"), ("受众近3000人次", "3000", 3000, "人次", "近3000人次"),
    ("发放资料约8000份", "8000", 8000, "份", "约8000份"), ("投入3万多元", "3万多", 30_000, "元", "3万多元"),
    ("检查90次左右", "90", 90, "次", "约90次"),
  ])
  func aRoundNumberKeepsTheReportsOwnWord(
    _ text: String, _ number: String, _ value: Double, _ unit: String, _ shown: String
  ) throws {
    var report = FixtureReport(year: 2023, name: "青溪镇", text: "全年" + text + "。")
    report.metric(text, number: number, value, unit, code: "/", label: "", qualifier: .approx)
    let metric = try #require(report.report.metrics.first)
    #expect(Figures.quantity(metric) == shown)
  }

  @Test func moneyIsComparedInTheUnitInWhichItIsShown() {
    #expect(Figures.difference(-3000, unit: "元", between: [32_000, 29_000]) == "−0.3万")
    #expect(Figures.difference(-3000, unit: "元", between: [8000, 5000]) == "−3000")
    #expect(Figures.difference(50, unit: "元", between: [20_000, 20_050]) == "+50")
    #expect(Figures.difference(-3000, unit: "件", between: [32_000, 29_000]) == "−3000")
  }

  @Test func writesYearsAsSpans() {
    #expect(Figures.years([2024, 2021, 2022]) == "2021–2022, 2024")
    #expect(Figures.years([]) == "")
  }
}
