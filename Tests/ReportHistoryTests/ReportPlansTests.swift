import Lexicon
import Models
import ReportModel
import Testing

@testable import ReportHistory

/// Which plans of a report are against which of its weaknesses.
@Suite struct ReportPlansTests {
  private static let points: [Saying] = [
    "法律顾问作用发挥不够，合同多是签了才送审", "普法形式单一，外出务工人员听不到", "执法记录仪老旧，夜间取证困难",
  ]

  private func plans(_ points: [Saying], _ plans: [Saying]) -> PlansByWeakness {
    let history = TownshipHistory(
      [Draft(2023, shortcomings: points, commitments: plans).report], lexicon: .standard,
      models: StandardModels.history)
    let ids = history.reports[0].shortcomings.map { [$0.id] }
    return PlansByWeakness(ids, in: history.features[0], StandardModels.history)
  }

  /// In whatever order they stand.
  @Test(arguments: [[0, 1, 2], [2, 0, 1], [1, 2, 0]])
  func aPlanIsAgainstWhatItActsOn(_ order: [Int]) {
    let plans: [Saying] = ["合同签订前一律送法律顾问审查", "利用春节返乡时机向务工人员开展普法宣讲", "更新执法记录仪6台"]
    let told = self.plans(Self.points, order.map { plans[$0] })
    for (place, plan) in order.enumerated() { #expect(told.plans[plan] == [place]) }
  }

  @Test func whatIsPlannedOnOtherThingsIsAgainstNone() {
    let told = plans(Self.points, ["建成镇史馆并对外开放", "实施老旧小区改造2个", "举办农民丰收节"])
    withKnownIssue("few plans that were learned from are on such things", isIntermittent: true) {
      #expect(told.plans == [[], [], []])
    }
  }

  @Test func aReportWithoutPlansHasNone() {
    let told = plans(Self.points, [])
    #expect(told.plans == [[], [], []])
    #expect(told.hasNone == [false, false, false])
  }

  @Test func whatIsToldFitsItsNames() {
    let report = Draft(2023, shortcomings: Self.points, commitments: ["更新执法记录仪6台", "组织培训4次"]).report
    let history = TownshipHistory([report], lexicon: .standard, models: StandardModels.history)
    for place in Self.points.indices {
      for one in history.plans(against: TownshipHistory.Point(report: 0, point: place)) {
        #expect(one.features.count == ReportPlans.names.count)
      }
    }
  }
}
