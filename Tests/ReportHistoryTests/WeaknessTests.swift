import ReportHistory
import ReportModel
import Testing

@Suite struct WeaknessTests {
  private static let staff: Saying = "基层执法力量薄弱,持证人员偏少"
  private static let talks: Saying = "普法形式单一,针对性不强"

  /// Of short points in other words little tells that they are one where no plan is made against them.
  private func linkedWhereNothingIsPlanned(_ check: () throws -> Void) {
    withKnownIssue("short points are asked about where nothing is planned", isIntermittent: true, check)
  }

  private func weakness(_ code: String, _ drafts: [Draft]) throws -> Weakness {
    try #require(History.weaknesses(drafts.map(\.report)).weaknesses.first { $0.code == code })
  }

  @Test func oneOfTheLatestReportOnlyIsNew() throws {
    let weakness = try weakness(
      "enforcement-staff", [Draft(2022, shortcomings: [Self.talks]), Draft(2023, shortcomings: [Self.staff])])
    #expect(weakness.status == .new && weakness.streak == 1)
  }

  @Test func oneOfEveryReportIsPersistent() throws {
    let weakness = try weakness(
      "enforcement-staff",
      [
        Draft(2021, shortcomings: [Self.staff]), Draft(2022, shortcomings: ["持证执法人员不足,难以满足需要"]),
        Draft(2023, shortcomings: ["综合执法队伍能力有待提升"]),
      ])
    linkedWhereNothingIsPlanned {
      #expect(weakness.status == .persistent && weakness.streak == 3)
      #expect(weakness.occurrences.map(\.year) == [2021, 2022, 2023])
      #expect(weakness.wording < 0.9)
    }
  }

  @Test func oneThatComesAgainAfterAGapIsReturned() throws {
    let weakness = try weakness(
      "enforcement-staff",
      [
        Draft(2021, shortcomings: [Self.staff]), Draft(2022, shortcomings: [Self.talks]),
        Draft(2023, shortcomings: [Self.staff]),
      ])
    #expect(weakness.status == .returned && weakness.streak == 1 && !weakness.returnedAfterResolution)
  }

  @Test func oneThatTheLatestReportDoesNotNameIsNotRepeated() throws {
    let weakness = try weakness(
      "enforcement-staff", [Draft(2022, shortcomings: [Self.staff]), Draft(2023, shortcomings: [Self.talks])])
    #expect(weakness.status == .notRepeated && weakness.resolution == nil)
  }

  @Test func oneThatALaterReportCallsPutRightIsReportedResolved() throws {
    let weakness = try weakness(
      "enforcement-equipment",
      [
        Draft(2022, shortcomings: ["执法装备陈旧老化"]), Draft(2023, resolved: ["执法装备短缺的问题得到解决"]),
      ])
    #expect(weakness.status == .reportedResolved)
    #expect(weakness.resolution?.year == 2023)
    #expect(weakness.resolution?.text == "执法装备短缺的问题得到解决")
  }

  @Test func oneThatComesAgainAfterItWasCalledPutRightIsMarked() throws {
    let weakness = try weakness(
      "enforcement-equipment",
      [
        Draft(2021, shortcomings: ["执法装备陈旧老化"]), Draft(2022, resolved: ["执法装备短缺的问题得到解决"]),
        Draft(2023, shortcomings: ["执法装备落后"]),
      ])
    linkedWhereNothingIsPlanned {
      #expect(weakness.status == .returned && weakness.returnedAfterResolution)
    }
  }

  @Test func theSameWordsAreMeasuredAsSuch() throws {
    let drafts = [Draft(2022, shortcomings: [Self.staff]), Draft(2023, shortcomings: [Self.staff])]
    #expect(try weakness("enforcement-staff", drafts).wording == 1)
  }

  @Test func aCompoundPointStandsInSeveral() {
    let reports = [
      Draft(2022, shortcomings: ["执法人员不足", "执法案卷质量不高"]).report,
      Draft(2023, shortcomings: ["执法人员不足,执法案卷质量不高"]).report,
    ]
    let weaknesses = History.weaknesses(reports).weaknesses
    #expect(weaknesses.count == 2 && weaknesses.allSatisfy { $0.status == .persistent })
  }

  @Test func differentThingsAreDifferentWeaknesses() {
    let reports = [
      Draft(2022, shortcomings: ["执法力量薄弱"]).report, Draft(2023, shortcomings: ["执法装备陈旧老化"]).report,
    ]
    #expect(History.weaknesses(reports).weaknesses.allSatisfy { $0.occurrences.count == 1 })
  }

  @Test func aPointOfNoKnownSubjectStandsAlone() throws {
    let weaknesses = History.weaknesses([Draft(2023, shortcomings: ["茶叶品牌影响力有限"]).report]).weaknesses
    let weakness = try #require(weaknesses.first)
    #expect(weaknesses.count == 1 && weakness.code.hasPrefix("other"))
  }

  @Test func theOneThatCameBackIsAskedForFirst() {
    let reports = [
      Draft(2021, shortcomings: [Self.talks, "执法装备陈旧老化"]),
      Draft(2022, resolved: ["执法装备短缺的问题得到解决"], shortcomings: [Self.talks]),
      Draft(2023, shortcomings: [Self.talks, "执法装备落后", "政务公开不够及时"]),
    ].map(\.report)
    let codes = History.weaknesses(reports).weaknesses.map(\.code)
    linkedWhereNothingIsPlanned {
      #expect(codes == ["enforcement-equipment", "publicity", "open-government"])
    }
  }

  @Test func promisesAndTheirOutcomesStandBesideIt() throws {
    let weakness = try weakness(
      "legal-advisers",
      [
        Draft(2022, shortcomings: ["法律顾问作用发挥不充分"], commitments: ["聘请律师担任镇法律顾问"]),
        Draft(2023, measures: ["聘请律师担任镇政府法律顾问"]),
      ])
    #expect(weakness.promised.map(\.outcome) == [.met])
    #expect(weakness.measures.map(\.year) == [2023])
  }
}
