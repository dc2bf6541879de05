import ReportHistory
import ReportModel
import Testing

/// What is told of the clauses of measures that continue each other.
@Suite struct ClauseRowTests {
  private static let common: [Saying] = [
    "坚持每周例会领学,机关干部轮流登台", "会同水利、林业部门巡河护林,劝阻野外用火", "财政预算、低保名单张榜公示",
  ]

  private func comparison(_ old: [Saying], _ new: [Saying]) -> (old: Report, new: Report, rows: [MeasureRow])
  {
    let (a, b) = (
      Draft(2022, measures: old + Self.common).report, Draft(2023, measures: new + Self.common).report
    )
    return (a, b, History.compare(a, b).measures)
  }

  /// The row of the first measures of both reports.
  private func row(_ old: Saying, _ new: Saying) throws -> MeasureRow {
    let (a, b, rows) = comparison([old], [new])
    return try #require(rows.first { $0.from == [a.measures[0].id] && $0.to == [b.measures[0].id] })
  }

  @Test(arguments: [
    ("镇调委会调处疑难纠纷31起", "镇调委会调处疑难纠纷43起"),
    ("严格落实首问负责、一次告知制度", "严格落实首问负责,一次告知制度"),
  ])
  func figuresAndMarksLeaveAClauseKept(_ old: String, _ new: String) throws {
    let row = try row(Saying(old), Saying(new))
    #expect(row.clauses.map(\.change) == [.kept] && row.change == .kept)
  }

  @Test(arguments: [
    ("办理镇人大代表建议24件", "承办镇人大代表建议31件"), ("便民服务中心实行一窗受理服务", "便民服务中心推行一窗通办服务"),
    ("聘请2名律师担任镇政府法律顾问", "续聘2名律师担任镇政府法律顾问"),
    ("把习近平法治思想列入理论学习中心组年度学习计划", "把习近平法治思想列入理论学习中心组年度学习计划和培训内容"),
  ])
  func otherWordsMakeAClauseReworded(_ old: String, _ new: String) throws {
    let row = try row(Saying(old), Saying(new))
    #expect(row.clauses.map(\.change) == [.reworded] && row.change == .reworded)
  }

  @Test func clausesStandInTheNewerOrderAndThoseGoneWhereTheyStood() throws {
    let row = try row(
      "镇调委会调处疑难纠纷31起,购置执法记录仪三台,每村选聘一名法律明白人",
      "镇调委会调处疑难纠纷43起,每村选聘一名法律明白人,端午赛龙舟期间维持水上秩序")
    #expect(row.clauses.map(\.change) == [.kept, .removed, .kept, .added])
    #expect(row.wording == .partlyKept && row.change == .reworded)
  }

  @Test func aMeasureThatOnlyGrewIsKept() throws {
    let row = try row("每村选聘一名法律明白人", "每村选聘一名法律明白人,端午赛龙舟期间维持水上秩序")
    #expect(row.clauses.map(\.change) == [.kept, .added] && row.change == .kept)
  }

  @Test func aMeasureOfWhichMostIsGoneIsReworded() throws {
    let row = try row(
      "每村选聘一名法律明白人,购置执法记录仪三台并定期维护保养,邀请退休教师讲解家风家训故事", "每村选聘一名法律明白人")
    #expect(row.wording == .reworded && row.change == .reworded)
  }

  @Test func aSplitMeasureIsToldOnce() {
    let (old, _, rows) = comparison(
      ["村级就地化解矛盾纠纷99起,镇调委会调处疑难纠纷31起,开展法治宣传12场"],
      ["镇调委会调处疑难纠纷43起,开展法治宣传14场", "村级就地化解邻里、土地边界等矛盾纠纷117起"])
    let own = rows.filter { $0.from == [old.measures[0].id] }
    let told = own.flatMap(\.clauses).compactMap(\.from)
    #expect(own.filter { $0.clause == nil }.map(\.change) == [.split, .split])
    #expect(told.count == 3 && Set(told).count == 3)
  }

  // MARK: - Every pair at hand

  @Test(arguments: ComparedReports.all)
  func aClauseIsToldOnce(_ pair: ComparedReports) {
    let rows = pair.there.measures
    let (from, to) = (rows.flatMap(\.clauses).compactMap(\.from), rows.flatMap(\.clauses).compactMap(\.to))
    #expect(Set(from).count == from.count)
    #expect(Set(to).count == to.count)
  }

  @Test(arguments: ComparedReports.all)
  func whatWentIntoARowIsNeitherNewNorGone(_ pair: ComparedReports) {
    let rows = pair.there.measures
    let continued = rows.flatMap(\.clauses).filter { $0.from != nil && $0.to != nil }
    let (from, to) = (Set(continued.compactMap(\.from)), Set(continued.compactMap(\.to)))
    for row in rows {
      guard let clause = row.clause else { continue }
      #expect(!(row.change == .removed ? from : to).contains(clause.span), "\(clause.text)")
    }
  }

  @Test(arguments: ComparedReports.all)
  func rowsHoldTheClausesOfTheirMeasures(_ pair: ComparedReports) {
    let (old, new) = (
      Dictionary(uniqueKeysWithValues: pair.old.measures.map { ($0.id, $0.span) }),
      Dictionary(uniqueKeysWithValues: pair.new.measures.map { ($0.id, $0.span) })
    )
    for row in pair.there.measures {
      for clause in row.clauses {
        #expect(
          (clause.from == nil) == (clause.change == .added)
            && (clause.to == nil) == (clause.change == .removed))
        #expect(clause.from.map { span in row.from.contains { old[$0]?.contains(span) == true } } ?? true)
        #expect(clause.to.map { span in row.to.contains { new[$0]?.contains(span) == true } } ?? true)
      }
      #expect(row.clauses.compactMap(\.to) == row.clauses.compactMap(\.to).sorted())
    }
  }

  @Test(arguments: ComparedReports.all)
  func aKeptMeasureHasLostNothing(_ pair: ComparedReports) {
    for row in pair.there.measures where row.change == .kept {
      #expect(row.clauses.allSatisfy { $0.change == .kept || $0.change == .added }, "\(row)")
    }
  }
}
