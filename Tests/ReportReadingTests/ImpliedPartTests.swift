import ReportModel
import ReportReading
import Testing

/// Shortcomings and plans are found where no heading announces them.
@Suite struct ImpliedPartTests {
  struct Layout: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: String
    var testDescription: String { name }
  }

  private static let opening = """
    云雾镇2022年度法治政府建设工作报告
    2022年,云雾镇认真落实法治政府建设各项任务,现将有关情况报告如下。
    """
  private static let deeds = """
    开展法治宣传活动12场次,发放宣传资料3000余份,接受群众咨询180人次。
    全年调处矛盾纠纷85件,调处成功82件。
    """
  private static let weak = """
    执法人员只有3人,持证的仅1人,遇到复杂案件办不下来。
    普法还是老一套,发传单、挂横幅,群众不爱看。
    """
  private static let plans = """
    招录2名有法律专业背景的人员充实执法队伍。
    组织法律明白人轮训2次。
    """

  private static func numbered(_ text: String, _ mark: (Int) -> String) -> String {
    text.split(separator: "\n").enumerated().map { mark($0 + 1) + $1 }.joined(separator: "\n")
  }

  static let layouts: [Layout] = [
    Layout(
      name: "headings that are verses",
      lines: opening + "\n一、扬帆起航,法治护航正当时\n" + deeds + "\n二、知不足而后进\n"
        + numbered(weak) { "其\("一二三"[$0])," } + "\n三、长风破浪会有时\n" + numbered(plans) { "\($0)." }),
    Layout(
      name: "no headings, lists with lead-ins",
      lines: opening + "\n" + deeds + "\n回头看,不尽如人意的地方也不少。\n" + numbered(weak) { "第\("一二三"[$0])," }
        + "\n明年想做这么几件事。\n" + numbered(plans) { "\($0)." }),
  ]

  private static func read(_ text: String) throws -> Report {
    try ReportReader.read(Array(text.utf8), name: "2022.txt", fictional: true)
  }

  @Test(arguments: layouts)
  func theyAreRead(_ layout: Layout) throws {
    let report = try Self.read(layout.lines)
    #expect(report.shortcomings.count == 2)
    #expect(report.shortcomings.first?.text.contains("持证的仅1人") ?? false)
    #expect(report.commitments.count == 2)
    #expect(report.commitments.last?.text.contains("法律明白人轮训2次") ?? false)
  }

  @Test func aReportOfDeedsAloneHasNone() throws {
    let report = try Self.read(Self.opening + "\n一、扬帆起航,法治护航正当时\n" + Self.deeds)
    #expect(report.shortcomings.isEmpty)
    #expect(report.commitments.isEmpty)
  }
}

extension String {
  /// The character at a place counted from 1.
  fileprivate subscript(_ place: Int) -> Character { self[index(startIndex, offsetBy: place - 1)] }
}
