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

  @Test func writesYearsAsSpans() {
    #expect(Figures.years([2024, 2021, 2022]) == "2021–2022, 2024")
    #expect(Figures.years([]) == "")
  }
}
