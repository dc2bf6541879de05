import ReportModel
import Testing

@Suite struct CommitmentTests {
  static let styles: [PointStyle] = [
    PointStyle(
      name: "sentences", text: "全年开展普法宣传不少于12场。新增持证执法人员3名以上。建立部门联席会商制度。",
      points: ["全年开展普法宣传不少于12场", "新增持证执法人员3名以上", "建立部门联席会商制度"]),
    PointStyle(
      name: "一是 and 二是", text: "一是开展普法宣传不少于12场。二是新增持证执法人员3名以上。",
      points: ["开展普法宣传不少于12场", "新增持证执法人员3名以上"]),
    PointStyle(
      name: "sections", text: "(一)深化普法宣传\n全年开展普法宣传不少于12场。\n(二)建强执法队伍\n新增持证执法人员3名以上。",
      points: ["全年开展普法宣传不少于12场", "新增持证执法人员3名以上"]),
    PointStyle(
      name: "run-in heads", text: "(一)深化普法宣传。全年开展普法宣传不少于12场。\n(二)建强执法队伍。新增持证执法人员3名以上。",
      points: ["全年开展普法宣传不少于12场", "新增持证执法人员3名以上"]),
    PointStyle(
      name: "behind a preamble", text: "下一步,青溪镇将重点做好以下工作:\n一是开展普法宣传不少于12场。\n二是新增持证执法人员3名以上。",
      points: ["开展普法宣传不少于12场", "新增持证执法人员3名以上"]),
    PointStyle(
      name: "behind a guiding sentence",
      text: "2024年,青溪镇将以贯彻党的二十大精神为主线,着力补短板、强弱项,推动法治政府建设再上新台阶。开展普法宣传不少于12场。新增持证执法人员3名以上。",
      points: ["开展普法宣传不少于12场", "新增持证执法人员3名以上"]),
    PointStyle(
      name: "一要 and 二要", text: "一要开展普法宣传不少于12场。二要新增持证执法人员3名以上。",
      points: ["开展普法宣传不少于12场", "新增持证执法人员3名以上"]),
    PointStyle(
      name: "circled numbers in one paragraph", text: "①开展普法宣传不少于12场。②新增持证执法人员3名以上。",
      points: ["开展普法宣传不少于12场", "新增持证执法人员3名以上"]),
    PointStyle(
      name: "brief numbered lines", text: "（1）开展普法宣传不少于12场。\n（2）开办“说法”小视频栏目。",
      points: ["开展普法宣传不少于12场", "开办“说法”小视频栏目"]),
    PointStyle(
      name: "short items", text: "一是新增持证人员3名。二是组织培训4次。三是修订预案。",
      points: ["新增持证人员3名", "组织培训4次", "修订预案"]),
    PointStyle(
      name: "numbered lines that end in semicolons", text: "(1)开展普法宣传不少于12场；\n(2)新增持证人员3名；\n(3)修订预案。",
      points: ["开展普法宣传不少于12场", "新增持证人员3名", "修订预案"]),
    PointStyle(
      name: "behind what names nothing", text: "2024年，青溪镇将坚持问题导向，持续用力、久久为功。新增持证执法人员3名以上。",
      points: ["新增持证执法人员3名以上"]),
    PointStyle(
      name: "dashes", text: "——开展普法宣传不少于12场。\n——新增持证执法人员3名以上。",
      points: ["开展普法宣传不少于12场", "新增持证执法人员3名以上"]),
  ]

  @Test(arguments: styles)
  func readsThePlannedActions(_ style: PointStyle) throws {
    let report = try Sample(plan: style.text).report()
    #expect(report.commitments.map(\.text) == style.points)
  }

  @Test func aCommitmentHoldsItsTargets() throws {
    let report = try Sample(plan: "全年开展普法宣传不少于12场。建立部门联席会商制度。").report()
    #expect(report.metrics.map(\.kind) == [.target])
    #expect(report.commitments.map(\.metrics) == [report.metrics.map(\.id), []])
    #expect(report.commitments.first?.themes.first == .publicity)
  }

  @Test func thePlanHoldsNoMeasuresAndNoResults() throws {
    let report = try Sample(plan: "全年开展普法宣传12场。调解纠纷不少于20件。").report()
    #expect(report.metrics.allSatisfy { $0.kind == .target })
    #expect(report.measures.count == 1)
  }
}
