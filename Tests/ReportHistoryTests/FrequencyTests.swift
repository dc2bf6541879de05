import Lexicon
import MarkedText
import ReportModel
import Testing

@testable import ReportHistory

/// How often a year words say that something is done.
@Suite struct FrequencyTests {
  @Test(arguments: [
    ("每季度组织一次案卷评查", 4), ("每月巡查不少于2次", 24), ("每两个月开展1期培训", 6), ("按季公布监督事项", 4), ("律师每周三到站坐班", 52),
    ("公示栏逐月更新", 12), ("每半年听取一次汇报", 2), ("公开栏每月10日前换新", 12), ("全年组织培训3期", nil), ("每村配备1名调解员", nil),
    ("每人每年不少于60学时", nil),
  ])
  func aPeriodIsCountedByTheYear(_ words: String, _ times: Double?) {
    let text = MarkedText(words)
    #expect(Frequency.perYear(in: 0..<text.count, of: text) == times)
  }

  /// Two of four quarters are no whole year.
  @Test(arguments: [
    ("每季度组织一次行政执法案卷评查", "全年组织行政执法案卷评查2次", Outcome.partlyMet),
    ("每季度组织一次行政执法案卷评查", "全年组织行政执法案卷评查4次", Outcome.met),
    ("每半年组织1次行政执法案卷评查", "全年组织行政执法案卷评查2次", Outcome.met),
  ])
  func whatWasToBeDoneEachQuarterIsCounted(_ promise: String, _ deed: String, _ outcome: Outcome) throws {
    let number = deed.last { $0.isNumber }.map(String.init) ?? ""
    let told = Saying(
      deed,
      Saying.Figure(number, Double(number) ?? 0, "次", "case-files+enforcement/review", "组织行政执法案卷评查"))
    let comparison = History.compare(
      Draft(2022, commitments: [Saying(promise)]).report,
      Draft(2023, measures: [told, "加强森林防火巡查值守", "便民服务大厅推行错时延时办理"]).report)
    #expect(try #require(comparison.commitments.first).outcome == outcome)
  }
}
