import MarkedText
import ReportModel
import Testing

/// A source and the paragraphs that a reader sees.
struct Laid: CustomTestStringConvertible, Sendable {
  let source: String
  let paragraphs: [String]

  init(_ source: String, _ paragraphs: String...) {
    self.source = source
    self.paragraphs = paragraphs
  }

  var testDescription: String { String(source.prefix(24)) }
}

@Suite struct LayoutTests {
  private func paragraphs(_ source: String) -> [String] {
    let text = MarkedText(source)
    return text.paragraphs.map(text.string)
  }

  @Test(arguments: [
    Laid("一、强化学习。\n二、规范执法。", "一、强化学习。", "二、规范执法。"),
    Laid("全年\r\n\r\n普法", "全年", "普法"),
    Laid("开展普法，\r\n调解纠纷", "开展普法,调解纠纷"),
    Laid("（一）普法１２场％", "(一)普法12场%"),
    Laid("普\u{200B}法\u{FEFF}宣传", "普法宣传"),
    Laid("⼀、⽅案", "一、方案"),
    Laid("普法12 000份", "普法12000份"),
    Laid("普法 宣传", "普法宣传"),
    Laid("[bookmark: _GoBack]普法宣传", "普法宣传"),
  ])
  func dropsLayout(_ laid: Laid) {
    #expect(paragraphs(laid.source) == laid.paragraphs)
  }

  @Test(arguments: [
    Laid("执法巡查61次 行政处罚案件8件 罚款1.1万元", "执法巡查61次,行政处罚案件8件,罚款1.1万元"),
    Laid("受理信访26件　行政复议案件1件 无行政诉讼案件", "受理信访26件,行政复议案件1件,无行政诉讼案件"),
    Laid("考试63人 考试合格率100%", "考试63人,考试合格率100%"),
  ])
  func partsCellsOfARow(_ laid: Laid) {
    #expect(paragraphs(laid.source) == laid.paragraphs)
  }

  @Test(arguments: [
    Laid("全年 开展 普法宣传12场", "全年开展普法宣传12场"), Laid("建成 3 个 村级 服务站", "建成3个村级服务站"),
    Laid("调解纠纷61件， 办结60件 全部回访", "调解纠纷61件,办结60件全部回访"),
  ])
  func partsNoWords(_ laid: Laid) {
    #expect(paragraphs(laid.source) == laid.paragraphs)
  }

  @Test(arguments: [
    Laid("普法\n— 3 —\n调解", "普法", "调解"), Laid("普法\n第1页 共6页\n调解", "普法", "调解"),
    Laid("全年开展普法— 3 —宣传12场", "全年开展普法宣传12场"), Laid("全年开展普法 - 12 - 宣传", "全年开展普法宣传"),
    Laid("全镇各村各社区全年共组织开展各类法治宣传\n— 2 —\n活动12场次。", "全镇各村各社区全年共组织开展各类法治宣传活动12场次。"),
  ])
  func dropsPageNumbers(_ laid: Laid) {
    #expect(paragraphs(laid.source) == laid.paragraphs)
  }

  @Test(arguments: ["化解3—5件", "电话0512-3-4", "投入3—5—7万元", "2023—2027年规划", "1/2的村"])
  func keepsNumbersWithDashes(_ source: String) {
    #expect(paragraphs(source) == [source])
  }

  @Test(arguments: [
    Laid("索  引  号：123", "索引号:123"), Laid("发 布 机 构：青溪镇", "发布机构:青溪镇"),
    Laid("发布机构：青溪镇  发布日期：2024-01-01", "发布机构:青溪镇 发布日期:2024-01-01"),
  ])
  func closesSpreadLabels(_ laid: Laid) {
    #expect(paragraphs(laid.source) == laid.paragraphs)
  }

  @Test func joinsHardWraps() {
    let line = "全年组织开展各类法治宣传教育活动共计十二场次覆盖群众"
    let source = (0..<14).map { _ in line }.joined(separator: "\n") + "\n三千余人。"
    #expect(paragraphs(source).count == 1)
  }

  @Test func partsAReportOnOneLine() {
    let sentence = String(repeating: "坚持依法行政，规范执法行为，化解矛盾纠纷，", count: 26)
    let text = "一、主要成效 \(sentence)成效明显。 二、存在问题 普法形式单一。"
    #expect(paragraphs(text).count == 4)
  }
}
