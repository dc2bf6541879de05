import Lexicon
import ReportModel
import Testing

@testable import ReportHistory

/// Which figures may be of one indicator, and which are.
@Suite struct FigureLinkTests {
  private typealias Figure = Saying.Figure

  /// What else the reports count.
  private static let others: [Saying] = [
    Saying("审查合同26份", Figure("26", 26, "份", "contracts/review", "审查合同")),
    Saying("主动公开信息112条", Figure("112", 112, "条", "open-government/publish", "主动公开信息")),
    Saying("现有调解员45名", Figure("45", 45, "名", "mediator/", "调解员")),
  ]

  /// Whether two figures, each the first of its report, are told as one.
  private func areOne(_ old: Saying, _ new: Saying) -> Bool {
    let reports = [Draft(2022, measures: [old] + Self.others), Draft(2023, measures: [new] + Self.others)]
      .map(\.report)
    return History.compare(reports[0], reports[1]).metrics.contains {
      $0.from.contains(reports[0].metrics[0].id) && $0.to.contains(reports[1].metrics[0].id)
    }
  }

  private func cameras(_ text: String, _ number: String, _ value: Double, flags: String = "") -> Saying {
    Saying(text, Figure(number, value, "个", "camera/\(flags)", "安装监控探头"))
  }

  @Test func aFigureIsFollowedAcrossWordings() {
    #expect(
      areOne(
        Saying("全年开展普法宣传活动6场", Figure("6", 6, "场", "publicity/hold", "开展普法宣传活动")),
        Saying("举办普法宣传8次", Figure("8", 8, "次", "publicity/hold", "举办普法宣传"))))
  }

  @Test func whatWasNewlyGotIsNoFigureOfAllThereIs() {
    #expect(areOne(cameras("安装监控探头30个", "30", 30), cameras("安装监控探头36个", "36", 36)))
    #expect(!areOne(cameras("安装监控探头30个", "30", 30), cameras("新增监控探头36个", "36", 36, flags: "!new")))
  }

  @Test func oneMeasureWordMakesNotOneFigure() {
    #expect(
      !areOne(
        Saying("组织4次集中学习研讨", Figure("4", 4, "次", "law-study/hold", "组织集中学习研讨")),
        Saying("开展12次集中整治", Figure("12", 12, "次", "safety/hold", "开展集中整治"))))
  }

  @Test func theGlanceRulesOutOnlyWhatIsNothing() {
    let history = TownshipHistory(Snapshots.fictional)
    let (reports, tools) = (history.features, history.tools)
    let likeness = MetricLikeness(tools, over: reports)
    for (old, new) in zip(reports, reports.dropFirst()) {
      let words = tools.postings(new.metrics.map(\.words))
      for figure in old.metrics {
        for (other, mayBe) in zip(new.metrics, likeness.mayBeAlike(figure, new.metrics, pairs: words))
        where !mayBe {
          #expect(likeness.likeness(figure, other) == 0)
        }
      }
    }
  }

  @Test func theNamesAreOfTheFeatures() throws {
    let history = TownshipHistory(Snapshots.fictional)
    let figures = history.figures(old: 0, new: 1)
    let sections = history.sections(old: 0, new: 1)
    #expect(!figures.isEmpty && figures.allSatisfy { $0.features.count == MetricLikeness.names.count })
    #expect(!sections.isEmpty && sections.allSatisfy { $0.features.count == SectionPairs.names.count })
  }
}
