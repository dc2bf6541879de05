import ReportHistory
import ReportModel
import Testing

@Suite struct WarningTests {
  private let old = Draft(2022, measures: ["开展普法宣传"]).report

  @Test func twoReportsInOrderNeedNoWarning() {
    #expect(History.compare(old, Draft(2023).report).warnings.isEmpty)
  }

  @Test func theWrongOrderIsSaid() {
    #expect(History.compare(Draft(2023).report, old).warnings.map(\.text) == ["先给的报告较新（2023年），后给的较旧（2022年）"])
  }

  @Test func oneYearTwiceIsSaid() {
    var other = Draft(2022, measures: ["调解矛盾纠纷"]).report
    other.source.sha256 = "another"
    #expect(History.compare(old, other).warnings.map(\.text) == ["两份报告同为2022年"])
  }

  @Test func otherTownshipsAreSaid() {
    var other = Draft(2023)
    other.township = "红河镇"
    #expect(History.compare(old, other.report).warnings.map(\.text) == ["两份报告属于不同乡镇：青溪镇、红河镇"])
  }
}
