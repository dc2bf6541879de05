import ReportHistory
import ReportModel
import Testing

/// What stands in one report alone, and what only seems to.
@Suite struct AloneTests {
  private static let common: [Saying] = [
    "坚持每周例会领学,机关干部轮流登台", "便民服务大厅推行错时延时办理", "会同水利、林业部门巡河护林,劝阻野外用火", "财政预算、低保名单张榜公示",
  ]

  private func rows(_ old: [Saying], _ new: [Saying]) -> (rows: [MeasureRow], new: Report) {
    let (a, b) = (
      Draft(2022, measures: old + Self.common).report, Draft(2023, measures: new + Self.common).report
    )
    return (History.compare(a, b).measures, b)
  }

  @Test func anAdmissionIsMarkedAsNotDone() throws {
    let (rows, _) = rows([], ["镇法治文化广场项目因场地限制未能实施"])
    let added = rows.filter { $0.change == .added }
    #expect(added.count == 1 && added.allSatisfy(\.denied))
  }

  @Test func anAdmissionIsNotCountedAmongNewMeasures() throws {
    let old = Draft(2022, measures: Self.common).report
    let new = Draft(2023, measures: ["镇法治文化广场项目因场地限制未能实施"] + Self.common).report
    #expect(!History.compare(old, new).summary.contains { $0.kind == .measuresChanged })
  }

  @Test func praiseOfADeedIsAFormula() throws {
    let (rows, _) = rows(
      ["培育法律明白人36名"], ["培育法律明白人48名,普法志愿队伍在政策宣讲中发挥了积极作用"])
    let clause = try #require(rows.first { $0.clause?.text.contains("积极作用") == true })
    #expect(clause.change == .added && clause.formula)
  }

  @Test func aStatementOfWhichAClauseGoesOnIsNotNew() throws {
    let (rows, report) = rows(
      ["村级就地化解矛盾纠纷99起,镇调委会调处疑难纠纷31起,开展法治宣传12场"],
      ["镇调委会调处疑难纠纷43起,开展法治宣传14场", "村级就地化解邻里、土地边界等矛盾纠纷117起"])
    let id = try #require(report.measures.first { $0.text.contains("土地边界") }?.id)
    #expect(!rows.contains { $0.change == .added && $0.to == [id] && $0.clause == nil })
  }
}
