import ReportHistory
import ReportModel
import Testing

@Suite struct TrendSummaryTests {
  private typealias Figure = Saying.Figure

  private func sentences(_ reports: [Report]) -> [String] { History.trends(reports).summary.map(\.text) }

  private func none(_ what: String, _ code: String) -> Saying {
    Saying("全年未发生\(what)", Figure("未", 0, "件", code, what))
  }

  @Test func anEventThatIsOverIsToldOnce() {
    let reports = [
      Draft(2021, measures: ["设置疫情防控检查点", "储备疫情防控物资", "开展普法宣传"]).report,
      Draft(2022, measures: ["动态调整疫情防控措施", "开展普法宣传"]).report,
      Draft(2023, measures: ["开展普法宣传"]).report,
    ]
    #expect(sentences(reports).contains("2021、2022年报告有3条举措写到“疫情”，2023年报告不再提到。"))
  }

  @Test func anEventThatGoesOnIsNoSentence() {
    let reports = (2021...2023).map { Draft($0, measures: ["落实疫情防控措施", "储备疫情防控物资"]).report }
    #expect(!sentences(reports).contains { $0.contains("疫情") })
  }

  @Test func allThatNeverOccurredStandsInOneSentence() throws {
    let reports = (2021...2023).map { year in
      Draft(
        year,
        measures: [none("行政复议案件", "review-case/occur"), none("生产安全事故", "safety-accident/occur")]
      ).report
    }
    let told = sentences(reports).filter { $0.contains("均称没有") }
    #expect(told.count == 1)
    #expect(try #require(told.first).contains("行政复议案件") && told[0].contains("生产安全事故"))
  }

  @Test func weaknessesDoNotCrowdOutTheRest() {
    let weak: [Saying] = [
      "执法人员力量不足", "普法宣传形式单一", "法律顾问作用发挥不充分", "政务公开不够及时", "矛盾纠纷排查不够深入",
    ]
    let reports = zip(2021...2023, [20.0, 40, 80]).map { year, count in
      Draft(
        year,
        measures: [
          Saying("开展普法宣传\(Int(count))场", Figure("\(Int(count))", count, "场", "publicity/hold", "开展普法宣传")),
          none("行政复议案件", "review-case/occur"),
        ], shortcomings: weak
      ).report
    }
    let told = sentences(reports)
    #expect(told.contains { $0.contains("逐年上升") } && told.contains { $0.contains("均称没有") })
    #expect(told.contains { $0.contains("均列为问题") })
  }

  @Test func aSentenceSaysOfWhatKindItIs() {
    let reports = zip(2021...2023, [80.0, 40, 20]).map { year, count in
      Draft(
        year,
        measures: [
          Saying("开展普法宣传\(Int(count))场", Figure("\(Int(count))", count, "场", "publicity/hold", "开展普法宣传"))
        ], shortcomings: ["普法宣传形式单一"]
      ).report
    }
    #expect(Set(History.trends(reports).summary.map(\.kind)) == [.weaknessPersistent, .figureFell])
  }
}
