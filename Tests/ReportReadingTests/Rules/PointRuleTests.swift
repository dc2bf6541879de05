import ReportModel
import Testing

@testable import ReportReading

/// Every example of the point rules, through the whole reader.
///
/// A passage without a heading of its own stands below 二、存在的不足. What is read is told as `weak`, `cause`, `plan` and
/// `done` with the words, `is` with the code of what is weak, and `right` with the code of what was put right.
@Suite struct PointRuleTests {
  static let examples = Rule.points.flatMap { rule in
    rule.examples.map { RuleExample(rule: rule.name, example: $0) }
  }

  @Test(arguments: examples)
  func readsTheExample(_ example: RuleExample) throws {
    let report = try read(
      """
      云岭县青溪镇2023年法治政府建设情况报告

      2023年，青溪镇认真落实上级部署，法治政府建设取得新成效。现将有关情况报告如下：

      \(body(example.example.text))

      青溪镇人民政府
      2024年1月25日
      """)
    var wanted = example.example.reads
    let readings = self.readings(of: report, kinds: kinds(wanted))
    // A cause may follow all the shortcomings that the passage tells before it.
    wanted.sort()
    #expect(readings.sorted() == wanted)
  }

  private func body(_ text: String) -> String {
    let hasHeading = text.hasPrefix("一、") || text.hasPrefix("三、")
    return hasHeading ? text : "二、存在的不足\n" + text
  }

  /// What an example tells of: always points and measures, what is put right where it says so.
  private func kinds(_ wanted: [String]) -> Set<String> {
    Set(
      ["weak", "cause", "plan", "done"]
        + wanted.compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  private func readings(of report: Report, kinds: Set<String>) -> [String] {
    let all =
      report.shortcomings.map { "weak " + $0.text } + report.causes.map { "cause " + $0.text }
      + report.commitments.map { "plan " + $0.text } + report.measures.map { "done " + $0.text }
      + report.rectifications.map { "right " + $0.text }
    return all.filter { reading in kinds.contains { reading.hasPrefix($0 + " ") } }
  }
}
