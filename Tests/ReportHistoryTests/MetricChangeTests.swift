import ReportHistory
import ReportModel
import Testing

@Suite struct MetricChangeTests {
  private typealias Figure = Saying.Figure

  private func row(_ old: Saying, _ new: Saying) throws -> MetricRow {
    let rows = History.compare(Draft(2022, measures: [old]).report, Draft(2023, measures: [new]).report)
      .metrics
    #expect(rows.count == 1, "\(rows)")
    return try #require(rows.first)
  }

  private func talks(_ number: String, _ value: Double, _ unit: String = "次", _ qualifier: Qualifier = .exact)
    -> Saying
  {
    Saying("开展普法宣传\(number)\(unit)", Figure(number, value, unit, "publicity/hold", "开展普法宣传", qualifier))
  }

  private func rate(_ number: String, _ value: Double) -> Saying {
    Saying(
      "矛盾纠纷化解率\(number)", Figure(number, value, "%", "resolution-rate+dispute/!rate", "矛盾纠纷化解率"))
  }

  @Test(
    arguments: [
      ("8", 8, .increased, 2, 33.33), ("4", 4, .decreased, -2, -33.33), ("6", 6, .unchanged, 0, 0),
      ("0", 0, .decreased, -6, -100),
    ] as [(String, Double, MetricRow.Change, Double, Double)])
  func takesTheDifference(
    _ number: String, _ value: Double, _ change: MetricRow.Change, _ delta: Double, _ percent: Double
  ) throws {
    let row = try row(talks("6", 6), talks(number, value))
    #expect(row.change == change && row.delta == delta && row.percent == percent)
    #expect(!row.approximate)
  }

  /// A snapshot may hold more than a report is read to count.
  @Test(arguments: [1e15, 9.3e18, 1e300, 1e-300])
  func anyNumberIsHeldAgainstAnyOther(_ value: Double) {
    for (old, new) in [(value, 6), (6, value), (value, value)] as [(Double, Double)] {
      let reports = [Draft(2022, measures: [talks("6", old)]), Draft(2023, measures: [talks("6", new)])]
        .map(\.report)
      #expect(!History.compare(reports[0], reports[1]).metrics.isEmpty)
      #expect(History.trends(reports).years.count == 2)
    }
  }

  @Test func aStartFromZeroHasNoPercentage() throws {
    let row = try row(talks("0", 0), talks("6", 6))
    #expect(row.change == .increased && row.delta == 6 && row.percent == nil)
  }

  /// A share of what was done, of those content and of permits held should grow; hazards found may be many or few.
  @Test(
    arguments: [
      ("隐患整改率", "%", "hazard/!rate", true), ("案件办结率", "%", "service-cases/!rate", true),
      ("群众满意率", "%", "satisfaction/!rate", true), ("持证率", "%", "certificate/!rate", true),
      ("持证执法人员", "名", "certificate/", true), ("安全事故", "起", "accident/", false),
      ("败诉案件", "件", "litigation-lost/", false), ("排查事故隐患", "处", "hazard/find", nil),
    ] as [(String, String, String, Bool?)])
  func whatEveryReaderWantsMoreOfIsBetter(_ label: String, _ unit: String, _ code: String, _ grows: Bool?)
    throws
  {
    func saying(_ value: Double) -> Saying {
      let number = "\(Int(value))" + (unit == "%" ? "%" : "")
      return Saying(
        "\(label)\(number)" + (unit == "%" ? "" : unit), Figure(number, value, unit, code, label))
    }
    #expect(try row(saying(90), saying(95)).improved == grows)
  }

  @Test func ratesDifferByPercentagePoints() throws {
    let row = try row(rate("95%", 95), rate("97.5%", 97.5))
    #expect(row.delta == 2.5 && row.percent == nil)
    #expect(row.improved == true)
  }

  @Test func aFallingRateOfResolutionIsNoImprovement() throws {
    #expect(try row(rate("98%", 98), rate("97%", 97)).improved == false)
  }

  @Test func whetherMoreIsBetterIsNotGuessed() throws {
    #expect(try row(talks("6", 6), talks("8", 8)).improved == nil)
  }

  @Test func anApproximateFigureThatMayBeTheSameIsNoFall() throws {
    let row = try row(talks("7300", 7_300), talks("7000余", 7_000, "次", .approx))
    #expect(row.approximate && row.change == .unchanged && row.reason != nil)
  }

  /// 余 says that there is more, of the last place that is written.
  @Test(arguments: [("7000余", 7_000, 6_800), ("13600余", 13_600, 14_100), ("300余", 300, 271)])
  func anApproximateFigureThatCannotBeTheSameMoves(_ text: String, _ about: Double, _ other: Double) throws {
    let row = try row(talks(text, about, "次", .approx), talks("\(Int(other))", other))
    #expect(row.change == (other > about ? .increased : .decreased))
  }

  @Test func anApproximateFigureCanRise() throws {
    let row = try row(talks("7000余", 7_000, "次", .approx), talks("9000", 9_000))
    #expect(row.approximate && row.change == .increased)
  }

  @Test func aPartOfTheYearIsIncomparable() throws {
    let part = Saying(
      "开展普法宣传9次", Figure("9", 9, "次", "publicity/hold", "开展普法宣传", throughMonth: 11))
    let row = try row(talks("6", 6), part)
    #expect(row.change == .incomparable && row.delta == nil && row.reason == .otherPeriod)
  }

  /// What else the reports count: what is rare shows only beside it.
  private static let others: [Saying] = [
    Saying("审查合同26份", Figure("26", 26, "份", "contracts/review", "审查合同")),
    Saying("开展联合执法21次", Figure("21", 21, "次", "joint-enforcement/hold", "开展联合执法")),
    Saying("主动公开信息112条", Figure("112", 112, "条", "open-government/publish", "主动公开信息")),
    Saying("现有调解员45名", Figure("45", 45, "名", "mediator/", "调解员")),
  ]

  private func rowAmongOthers(_ old: Saying, _ new: Saying) throws -> MetricRow {
    let (a, b) = (
      Draft(2022, measures: [old] + Self.others).report, Draft(2023, measures: [new] + Self.others).report
    )
    let id = try #require(b.metrics.first?.id)
    return try #require(History.compare(a, b).metrics.first { $0.to.contains(id) && !$0.from.isEmpty })
  }

  @Test func aMeasureWordOfAnotherSortIsMentioned() throws {
    let row = try rowAmongOthers(talks("6", 6, "次"), talks("8", 8, "件"))
    #expect(row.change == .increased && row.note?.contains("件") == true)
  }

  @Test func aMeasureWordOfTheSameSortIsNoMatter() throws {
    let row = try row(talks("6", 6, "次"), talks("8", 8, "场"))
    #expect(row.change == .increased && row.reason == nil)
  }

  @Test func nearlySixThousandIsMoreThanFiveThousandOdd() throws {
    let row = try row(
      Saying("发放宣传资料5200余份", Figure("5200", 5_200, "份", "leaflets/distribute", "发放宣传资料", .approx)),
      Saying("发放宣传资料近6000份", Figure("6000", 6_000, "份", "leaflets/distribute", "发放宣传资料", .approx)))
    #expect(row.change == .increased && row.approximate)
  }

  @Test func aFigureOfOneLevelAgainstOneOfNoneIsNoBetterOrWorse() throws {
    func rate(_ text: String, _ value: Double, _ level: String) -> Saying {
      Saying(text, Figure("\(value)%", value, "%", "resolution-rate+dispute/\(level)!rate", "矛盾纠纷化解率"))
    }
    let row = try rowAmongOthers(rate("矛盾纠纷化解率94.3%", 94.3, ""), rate("镇级矛盾纠纷化解率95.1%", 95.1, "@town"))
    #expect(row.improved == nil && row.note?.contains("镇级") == true)
  }

  @Test func aFigureThatItsReportContradictsIsNoBetterOrWorse() throws {
    func rate(_ value: Double) -> Saying {
      Saying("矛盾纠纷化解率\(value)%", Figure("\(value)%", value, "%", "resolution-rate+dispute/!rate", "矛盾纠纷化解率"))
    }
    let old = Draft(2022, measures: [rate(94.3)]).report
    var new = Draft(2023, measures: [rate(98.6)]).report
    let plain = try #require(History.compare(old, new).metrics.first)
    #expect(plain.improved == true && plain.reason == nil)
    new.findings = [
      Finding(
        kind: .inconsistentRate, metrics: new.metrics.map(\.id), text: "", span: nil,
        fact: .rate(part: 206, whole: 213, given: 98.6))
    ]
    let doubted = try #require(History.compare(old, new).metrics.first)
    #expect(doubted.improved == nil && doubted.note?.contains("矛盾") == true)
  }

  @Test func aNoteOfWhatTheFigureHoldsIsNoBetterOrWorse() throws {
    let now = Saying(
      "开展普法宣传8次(含各村自办)", Figure("8", 8, "次", "publicity/hold", "开展普法宣传"))
    let row = try row(talks("6", 6), now)
    #expect(row.change == .increased && row.improved == nil)
    #expect(row.note?.contains("含各村自办") == true && row.noteEnglish?.contains("含各村自办") == true)
  }

  @Test func aSeriesBreaksWhereTheFigureComesToHoldMore() throws {
    let now = Saying(
      "开展普法宣传8次(含各村自办)", Figure("8", 8, "次", "publicity/hold", "开展普法宣传"))
    let reports = [Draft(2022, measures: [talks("6", 6)]), Draft(2023, measures: [now])].map(\.report)
    let series = try #require(History.trends(reports).series.first { $0.points.count == 2 })
    #expect(series.points.map(\.status) == [.normal, .break])
  }

  @Test func dosesAndPersonsAreIncomparable() throws {
    func given(_ number: String, _ value: Double, _ unit: String) -> Saying {
      Saying("接种新冠疫苗\(number)\(unit)", Figure(number, value, unit, "epidemic/vaccinate", "接种新冠疫苗"))
    }
    let row = try row(given("9000", 9_000, "剂次"), given("7800", 7_800, "人"))
    #expect(row.change == .incomparable && row.delta == nil && row.reason != nil)
  }

  @Test func anUnchangedRoundFigureIsMarked() throws {
    #expect(try row(talks("300", 300), talks("300", 300)).reason != nil)
    #expect(try row(talks("17", 17), talks("17", 17)).reason == nil)
  }

  @Test func peopleAndOccasionsAreDifferentFigures() {
    let old = Draft(2022, measures: [talks("6", 6, "次")]).report
    let new = Draft(2023, measures: [talks("300", 300, "人")]).report
    #expect(Set(History.compare(old, new).metrics.map(\.change)) == [.added, .removed])
  }

  @Test func townAndVillageAreDifferentFigures() {
    func saying(_ level: String, _ scope: String) -> Saying {
      Saying("\(level)调解纠纷9件", Figure("9", 9, "件", "dispute/resolve@\(scope)", "\(level)调解纠纷"))
    }
    let old = Draft(2022, measures: [saying("镇级", "town")]).report
    let new = Draft(2023, measures: [saying("村级", "village")]).report
    #expect(Set(History.compare(old, new).metrics.map(\.change)) == [.added, .removed])
  }

  @Test func assignsForTheBestSum() {
    func law(_ number: String, _ value: Double) -> Saying {
      Saying("组织干部学法\(number)次", Figure(number, value, "次", "law-study/hold", "组织干部学法"))
    }
    let old = Draft(2022, measures: [talks("6", 6), law("12", 12)]).report
    let new = Draft(2023, measures: [law("14", 14), talks("8", 8)]).report
    let rows = History.compare(old, new).metrics
    #expect(rows.compactMap(\.delta) == [2, 2])
  }
}
