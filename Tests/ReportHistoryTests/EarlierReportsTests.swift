import ReportHistory
import ReportModel
import Testing

/// A comparison of two years sees the township's other reports.
@Suite struct EarlierReportsTests {
  private let weak: Saying = "执法力量薄弱,持证人员少"

  private func comparison(_ drafts: [Draft], _ old: Int, _ new: Int) -> Comparison {
    TownshipHistory(drafts.map(\.report)).comparison(old: old, new: new)
  }

  @Test func whatAnEarlierReportListsIsNotNew() throws {
    let drafts = [
      Draft(2021, shortcomings: [weak]), Draft(2022, shortcomings: ["普法形式单一,针对性不强"]),
      Draft(2023, shortcomings: [weak]),
    ]
    let told = comparison(drafts, 1, 2)
    #expect(!told.summary.contains { $0.kind == .weaknessNew })
    let claim = try #require(told.summary.first { $0.kind == .weaknessReturned })
    #expect(claim.text.contains("2021年列为问题，2022年未列，2023年再次列出"))
    let row = try #require(told.shortcomings.first { !$0.to.isEmpty })
    #expect(row.years == [2021, 2023])
    #expect(told.years == [2021, 2022, 2023])
  }

  @Test func yearsRunningAreCountedOverAllReportsAtHand() throws {
    let drafts = (2021...2024).map { Draft($0, shortcomings: [weak]) }
    let told = comparison(drafts, 2, 3)
    let claim = try #require(told.summary.first { $0.kind == .weaknessRecurring })
    #expect(claim.text.contains("2021—2024年连续四年列为问题"))
  }

  @Test func laterReportsAreNotSeen() throws {
    let drafts = [
      Draft(2021, shortcomings: [weak]), Draft(2022, shortcomings: [weak]), Draft(2023, shortcomings: [weak]),
    ]
    let told = comparison(drafts, 0, 1)
    #expect(told.years == [2021, 2022])
    #expect(told.shortcomings.allSatisfy { $0.years == [2021, 2022] })
  }

  /// A year without a figure is a gap, and the figures beside it are told.
  @Test func aFigureThatIsGivenAgainIsToldWithTheGap() throws {
    func actions(_ count: Int) -> Saying {
      Saying(
        "开展联合执法\(count)次",
        Saying.Figure("\(count)", Double(count), "次", "joint-enforcement/hold", "开展联合执法"))
    }
    let drafts = [
      Draft(2021, measures: [actions(17)]), Draft(2022, measures: ["常态化开展联合执法"]),
      Draft(2023, measures: [actions(22)]),
    ]
    let claim = try #require(comparison(drafts, 1, 2).summary.first { $0.kind == .figureGivenAgain })
    #expect(claim.text == "开展联合执法：2021年17次，2022年未列，2023年22次")
    #expect(claim.refs.count == 2)
  }

  /// What was promised before the older report and surely is told in neither is not lost.
  @Test func whatNeitherReportSpeaksOfIsTold() {
    let drafts = [
      Draft(2021, commitments: ["在中心小学设立法治副校长工作室", "不断提升依法行政水平"]),
      Draft(2022, measures: ["开展河道采砂巡查"]), Draft(2023, measures: ["举办消防演练"]),
    ]
    let claims = comparison(drafts, 1, 2).summary.filter { $0.kind == .promisesUnanswered }
    withKnownIssue("of reports of one sentence nothing is sure", isIntermittent: true) {
      #expect(claims.count == 1)
    }
    for claim in claims {
      #expect(claim.text.hasPrefix("2021年承诺“在中心小学设立法治副校长工作室”"))
      #expect(claim.text.hasSuffix("未提及") && claim.text.contains("2022、2023年"))
      // Whether the way was gone that a promise names and no more is not asked.
      #expect(!claim.text.contains("依法行政水平"))
      #expect(claim.refs == ["2021/" + drafts[0].report.commitments[0].id])
    }
  }

  @Test func whatIsPromisedAgainIsNotCalledUnanswered() {
    let plan: Saying = "在中心小学设立法治副校长工作室"
    let drafts = [
      Draft(2021, commitments: [plan]), Draft(2022, commitments: [plan]),
      Draft(2023, measures: ["举办消防演练"]),
    ]
    #expect(!comparison(drafts, 1, 2).summary.contains { $0.kind == .promisesUnanswered })
  }
}
