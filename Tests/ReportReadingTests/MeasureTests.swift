import ReportModel
import Testing

@Suite struct MeasureTests {
  @Test(
    arguments: [
      ("开展普法宣传6次。聘请2名律师担任法律顾问。", ["开展普法宣传6次", "聘请2名律师担任法律顾问"]),
      ("一是开展普法宣传6次。二是聘请2名律师担任法律顾问。", ["开展普法宣传6次", "聘请2名律师担任法律顾问"]),
      ("开展普法宣传6次;聘请2名律师担任法律顾问。", ["开展普法宣传6次", "聘请2名律师担任法律顾问"]),
      ("开展普法宣传6次,发放资料800份。", ["开展普法宣传6次,发放资料800份"]),
      (
        "一是健全领导体系。专题研究法治工作3次。二是加强执法人员管理。组织轮训2期。",
        ["专题研究法治工作3次", "组织轮训2期"]
      ),
      (
        "一是健全领导体系,压实工作责任。二是修订完善村规民约。",
        ["健全领导体系,压实工作责任", "修订完善村规民约"]
      ),
    ] as [(String, [String])])
  func readsWhatWasDone(_ text: String, _ measures: [String]) throws {
    #expect(try Sample(achievements: text).report().measures.map(\.text) == measures)
  }

  @Test(arguments: [
    ("坚持以习近平新时代中国特色社会主义思想为指导,深入学习贯彻习近平法治思想。", true), ("聘请2名律师担任镇法律顾问。", false),
    ("深刻领悟“两个确立”的决定性意义,增强“四个意识”。", true), ("修订完善镇政府议事规则。", false),
  ])
  func tellsCeremonyFromDeeds(_ text: String, _ ceremonial: Bool) throws {
    #expect(try Sample(achievements: text).report().measures.map(\.ceremonial) == [ceremonial])
  }

  @Test func readsWhatWasPutRight() throws {
    let report = try Sample(achievements: "购置执法记录仪8台,取证设备老旧短缺的问题得到解决。").report()
    #expect(report.rectifications.map(\.complete) == [true])
    #expect(report.rectifications.map(\.id) == report.measures.map { "x" + $0.id.dropFirst() })
  }

  @Test func whatIsOnlyEasedIsNotPutRight() throws {
    let report = try Sample(achievements: "招录执法人员2名,执法力量不足的问题有所缓解。").report()
    #expect(report.rectifications.map(\.complete) == [false])
  }
}
