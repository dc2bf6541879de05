import ReportHistory
import ReportModel
import Testing

/// What is followed over the years, and in which order it is told.
@Suite struct TrendTests {
  private typealias Figure = Saying.Figure

  private func talks(_ count: Double) -> Saying {
    Saying("开展普法宣传\(Int(count))场", Figure("\(Int(count))", count, "场", "publicity/hold", "开展普法宣传"))
  }

  private func contracts(_ count: Double) -> Saying {
    Saying("审查合同\(Int(count))份", Figure("\(Int(count))", count, "份", "contracts/review", "审查合同"))
  }

  private func petitions(_ count: Double) -> Saying {
    Saying("受理信访事项\(Int(count))件", Figure("\(Int(count))", count, "件", "petition/accept", "受理信访事项"))
  }

  private func drills(_ count: Double) -> Saying {
    Saying("开展应急演练\(Int(count))次", Figure("\(Int(count))", count, "次", "drill/hold", "开展应急演练"))
  }

  @Test func turnsAndFallsStandBeforeRisesAndWhatHardlyMoved() {
    let rows = [(20.0, 20.0, 20.0, 40.0), (30, 40, 20.2, 80), (60, 20, 20.4, 60)]
    let reports = zip(2021...2023, rows).map { year, row in
      Draft(year, measures: [talks(row.0), contracts(row.2), petitions(row.1), drills(row.3)]).report
    }
    let labels = History.trends(reports).series.map(\.indicator.label)
    #expect(labels == ["受理信访事项", "开展应急演练", "开展普法宣传", "审查合同"])
  }

  @Test func aFigureOfOneYearStandsLast() {
    let reports = [
      Draft(2022, measures: [contracts(12), talks(10)]).report, Draft(2023, measures: [talks(20)]).report,
    ]
    #expect(History.trends(reports).series.map(\.indicator.label) == ["开展普法宣传", "审查合同"])
  }

  @Test func themesTakeTheShareOfWhatIsSaid() {
    let publicity: [Saying] = ["利用赶集日开展法治宣传,发放普法资料", "组织宪法宣传周主题活动,讲解民法典"]
    let disputes: [Saying] = ["排查化解矛盾纠纷,发挥人民调解作用", "调解员走村入户化解邻里纠纷"]
    let reports = [
      Draft(2022, measures: publicity + publicity).report, Draft(2023, measures: publicity + disputes).report,
    ]
    let themes = History.trends(reports).themes
    let shares = Dictionary(themes.map { ($0.theme, $0.shares) }) { first, _ in first }
    #expect(shares[.publicity]?.first == 1 && shares[.disputes]?.first == 0)
    #expect((shares[.disputes]?.last ?? 0) > 0.3)
  }

  @Test func eachPromiseIsNamedWithWhatBecameOfIt() throws {
    let old = Draft(2022, commitments: ["聘请律师担任镇法律顾问", "打造法治文化长廊2处"]).report
    let new = Draft(2023, measures: ["聘请律师担任镇政府法律顾问"]).report
    let year = try #require(History.trends([old, new]).promises.first)
    #expect(Set(year.commitments.flatMap(\.commitments)) == Set(old.commitments.map(\.id)))
    #expect(year.commitments.first { $0.outcome == .met }?.commitments.count == year.met)
  }

  @Test func aRateGoesOnOnlyAsARateOfTheSameThing() {
    func rate(_ value: Double, _ object: String, _ label: String) -> Saying {
      Saying("\(label)\(value)%", Figure("\(value)%", value, "%", object + "/!rate", label))
    }
    let reports = [
      Draft(2022, measures: [rate(96.2, "resolution-rate+dispute", "矛盾纠纷化解率")]).report,
      Draft(2023, measures: [rate(78.6, "resolution-rate+petition", "初信初访化解率")]).report,
    ]
    #expect(History.trends(reports).series.allSatisfy { $0.points.count == 1 })
    let compared = History.compare(reports[0], reports[1]).metrics
    #expect(Set(compared.map(\.change)) == [.added, .removed])
  }

  @Test func satisfactionIsNoCompletion() {
    func rate(_ value: Double, _ object: String, _ label: String) -> Saying {
      Saying("人大代表建议\(label)\(value)%", Figure("\(value)%", value, "%", object + "/!rate", "人大代表建议" + label))
    }
    let reports = [
      Draft(2022, measures: [rate(100, "deputy-proposals", "办结率")]).report,
      Draft(2023, measures: [rate(100, "satisfaction+deputy-proposals", "满意率")]).report,
    ]
    #expect(History.trends(reports).series.allSatisfy { $0.points.count == 1 })
  }
}
