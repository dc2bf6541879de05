import ReportHistory
import ReportModel
import Testing

@Suite struct HistoryPropertyTests {
  private let reports = Snapshots.fictional

  private static let weaknesses = History.weaknesses(Snapshots.fictional)
  private static let trends = History.trends(Snapshots.fictional)

  @Test func theOrderOfTheFilesDoesNotMatter() {
    let order = Array(reports.dropFirst().reversed() + reports.prefix(1))
    let isSame = (History.weaknesses(order) == Self.weaknesses, History.trends(order) == Self.trends)
    #expect(isSame == (true, true))
  }

  @Test func aReportGivenTwiceCountsOnce() {
    let twice = reports + reports.suffix(2)
    let isSame = (History.weaknesses(twice) == Self.weaknesses, History.trends(twice) == Self.trends)
    #expect(isSame == (true, true))
  }

  @Test func theBoardCountsAReportOnceInAnyOrder() {
    let reports = Array(Snapshots.all.filter { !$0.source.fictional } + Snapshots.fictional.suffix(2))
    let isSame = History.board(reports.reversed() + reports.prefix(2)) == History.board(reports)
    #expect(isSame)
  }

  @Test(arguments: 1..<4)
  func aLaterYearChangesNothingOfEarlierOnes(_ count: Int) throws {
    try #require(reports.count > count, "write the snapshots: \(Snapshots.renewal)")
    let earlier = Array(reports.prefix(count))
    let years = Set(earlier.compactMap(\.year))
    func occurrences(_ reports: [Report]) -> Set<[Weakness.Occurrence]> {
      let all = History.weaknesses(reports).weaknesses.map { weakness in
        weakness.occurrences.filter { years.contains($0.year) }
      }
      return Set(all.filter { !$0.isEmpty })
    }
    withKnownIssue("a later year may tell that a point names two weaknesses", isIntermittent: true) {
      #expect(occurrences(Array(reports.prefix(count + 1))) == occurrences(earlier))
    }
  }

  @Test func everyShortcomingIsInAWeakness() {
    let weaknesses = Self.weaknesses.weaknesses
    for report in reports {
      let named = weaknesses.flatMap(\.occurrences).filter { $0.year == report.year }.flatMap(\.shortcomings)
      #expect(Set(named) == Set(report.shortcomings.map(\.id)))
    }
  }

  @Test func everyPointOfASeriesIsAResultOfItsYear() throws {
    for series in Self.trends.series {
      #expect(Set(series.points.map(\.year)).count == series.points.count, "\(series.indicator)")
      #expect(series.points.map(\.year) == series.points.map(\.year).sorted(), "\(series.indicator)")
      for point in series.points {
        let report = try #require(reports.first { $0.year == point.year })
        let metric = try #require(report.metrics.first { $0.id == point.metric })
        #expect(metric.kind == .actual && metric.value == point.value)
      }
    }
  }

  @Test func trendsAreShortAndWhole() {
    let trends = Self.trends
    #expect(trends.years == reports.compactMap(\.year))
    #expect(trends.summary.count <= 8)
    #expect(trends.summary.allSatisfy { !$0.refs.isEmpty })
    #expect(trends.themes.allSatisfy { $0.shares.count == trends.years.count })
    #expect(
      trends.copied.count == max(0, reports.count - 1) && trends.promises.count == max(0, reports.count - 1))
    #expect(trends.fictional)
  }

  @Test func promisesAreCountedByTheYearTheyWereMadeIn() {
    for (year, report) in zip(Self.trends.promises, reports) {
      #expect(year.year == report.year)
      #expect(year.met + year.partlyMet + year.missed + year.noEvidence == report.commitments.count)
    }
  }

  @Test func noReportsGiveNoHistory() {
    #expect(History.weaknesses([]).weaknesses.isEmpty)
    #expect(History.trends([]).series.isEmpty)
    #expect(History.board([]).townships.isEmpty)
  }

  @Test func theBoardHasARowForEachTownship() {
    let board = History.board(Snapshots.all)
    let names = Set(Snapshots.all.map { "\($0.township.name ?? "?") \($0.source.fictional)" })
    #expect(Set(board.townships.map { "\($0.township.name ?? "?") \($0.fictional)" }) == names)
    #expect(board.townships.count == names.count)
    for weakness in board.common {
      #expect(weakness.townships.count >= 2 && weakness.of == board.townships.count, "\(weakness.code)")
    }
  }

  @Test func townshipsOfOneNameInTwoCountiesAreTwo() {
    var (left, right) = (Draft(2022).report, Draft(2023).report)
    left.township.county = "云岭县"
    right.township.county = "平湖县"
    #expect(History.board([left, right]).townships.count == 2)
    right.township.county = nil
    #expect(History.board([left, right]).townships.count == 1)
  }
}
