import ReportModel
import Testing

/// A passage from the shortcomings on, as one hand writes it, and what is to be read in it.
struct Passage: CustomTestStringConvertible, Sendable {
  var name = ""
  var text = ""
  var weak: [String] = []
  var causes: [String] = []
  var plans: [String] = []
  var testDescription: String { name }

  /// Reads a table of passages: `# name`, the lines of the passage, then what is to be read, one a line behind
  /// `weak`, `cause` or `plan`; an empty line parts them.
  static func table(_ text: String) -> [Passage] {
    text.split(separator: "\n\n").map { block in
      var passage = Passage()
      for line in block.split(separator: "\n").map(String.init) {
        let rest = line.split(separator: " ", maxSplits: 1).last.map(String.init) ?? ""
        switch line.prefix(while: { $0 != " " }) {
        case "#": passage.name = rest
        case "weak": passage.weak.append(rest)
        case "cause": passage.causes.append(rest)
        case "plan": passage.plans.append(rest)
        default: passage.text += line + "\n"
        }
      }
      return passage
    }
  }
}

/// Passages of many hands, regions and layouts, each judged before the program read it.
@Suite struct PassageTests {
  static let passages = [WeaknessPassages.text, CausePassages.text, PlanPassages.text].flatMap(Passage.table)

  @Test(arguments: passages)
  func readsThePassage(_ passage: Passage) throws {
    let report = try read(
      """
      云岭县青溪镇2023年法治政府建设情况报告

      2023年，青溪镇认真落实上级部署，法治政府建设取得新成效。现将有关情况报告如下：

      一、主要举措和成效

      持续加强法治学习，推动法治建设与中心工作同部署、同推进、同考核。

      \(passage.text)
      青溪镇人民政府
      2024年1月25日
      """)
    #expect(report.shortcomings.map(\.text) == passage.weak)
    #expect(report.causes.map(\.text) == passage.causes)
    #expect(report.commitments.map(\.text) == passage.plans)
  }
}
