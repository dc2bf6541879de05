import ReportHistory
import ReportModel
import ReportReading
import Testing

/// What was to be brought up or down by so much, against how far the next report says that it went.
@Suite struct ChangePromiseTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var promise: String
    /// What the older report says that there was.
    var stood = "全年接待来访群众60人次"
    var told: String
    var outcome: Outcome
    var testDescription: String { promise + " / " + told }
  }

  private static func report(_ year: Int, deeds: String, plans: String) throws -> Report {
    let text = """
      青溪县白石镇\(year)年法治政府建设情况报告（虚构）
      一、主要做法
      （一）规范执法。落实行政执法公示、全过程记录制度。\(deeds)。
      （二）化解纠纷。村级调解组织逐月排查。
      二、存在的问题
      一是普法形式单一。
      三、下一步工作
      一是丰富普法形式。二是\(plans)。
      """
    return try ReportReader.read(Array(text.utf8), name: "\(year).txt", fictional: true)
  }

  private static func row(_ one: Case) throws -> CommitmentRow {
    let old = try report(2023, deeds: one.stood, plans: one.promise)
    let new = try report(2024, deeds: one.told, plans: "推进村务公开")
    let place = try #require(old.commitments.firstIndex { $0.text.contains(one.promise) })
    return History.compare(old, new).commitments[place]
  }

  @Test(arguments: [
    Case(promise: "涉企检查次数下降30%以上", told: "全年涉企检查次数同比下降18%", outcome: .partlyMet),
    Case(promise: "涉企检查次数下降30%以上", told: "全年涉企检查次数同比下降32%", outcome: .met),
    Case(promise: "涉企检查次数下降30%以上", stood: "全年开展涉企检查120次", told: "全年开展涉企检查78次", outcome: .met),
    Case(promise: "涉企检查次数下降30%以上", stood: "全年开展涉企检查120次", told: "全年开展涉企检查99次", outcome: .partlyMet),
    Case(promise: "信访总量压降15%", told: "信访总量同比下降15.2%", outcome: .met),
    Case(promise: "信访总量压降15%", told: "信访总量同比增长3%", outcome: .missed),
    Case(promise: "矛盾纠纷化解率提高5个百分点", told: "矛盾纠纷化解率提高3个百分点", outcome: .partlyMet),
    Case(
      promise: "矛盾纠纷化解率提高5个百分点", stood: "矛盾纠纷化解率91%", told: "矛盾纠纷化解率97%", outcome: .met),
    Case(
      promise: "矛盾纠纷化解率提高5个百分点", stood: "矛盾纠纷化解率91%", told: "矛盾纠纷化解率93%", outcome: .partlyMet),
  ])
  func isHeldAgainstHowFarItWent(_ one: Case) throws {
    let row = try Self.row(one)
    #expect(row.outcome == one.outcome, "\(row.reason)")
    #expect(row.target != nil && row.actual != nil)
  }

  /// A rise is no level, so that 96% do not keep a promise of five points more.
  @Test func isNotHeldAgainstWhatThereIs() throws {
    let row = try Self.row(
      Case(promise: "矛盾纠纷化解率提高5个百分点", told: "矛盾纠纷化解率96%", outcome: .met))
    #expect(row.actual == nil)
  }

  @Test func keepsItsDirection() throws {
    let report = try Self.report(2023, deeds: "全年接待来访群众60人次", plans: "涉企检查次数下降30%以上")
    let aim = try #require(report.metrics.first { $0.kind == .target })
    #expect(aim.direction == .down && aim.value == 30 && aim.indicator.flags.contains(.change))
  }
}
