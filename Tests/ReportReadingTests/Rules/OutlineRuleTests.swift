import Lexicon
import MarkedText
import ReportModel
import Testing

@testable import ReportReading

/// Every example of the outline's rules runs through the reader.
@Suite struct OutlineRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let example: Rule.Example
    var testDescription: String { rule + ": " + example.text }
  }

  static let cases = Rule.outline.flatMap { rule in rule.examples.map { Case(rule: rule.name, example: $0) } }

  @Test(arguments: cases)
  func readsItsExample(_ test: Case) throws {
    #expect(try reading(of: test.example.text) == test.example.reads)
  }

  /// The sections of a passage put into a report on 2023, as `level part heading`; behind them what is irregular in
  /// their numbers, and their stale years.
  private func reading(of passage: String) throws -> [String] {
    let text = """
      青溪镇2023年法治政府建设情况报告

      \(Sample().introduction)

      \(passage)

      青溪镇人民政府
      2024年1月25日

      """
    let assembly = ReportAssembly(MarkedText(text), fileName: "")
    let (outline, marked) = (assembly.outline, assembly.text)
    func heading(_ index: Int) -> String { marked.sourceText(outline.nodes[index].heading) }
    return outline.nodes.indices.map {
      "\(outline.nodes[$0].level) \(outline.nodes[$0].part.rawValue) \(heading($0))"
    }
      + outline.irregularities.map { "\($0.kind) " + $0.nodes.map(heading).joined(separator: " ") }
      + outline.staleYears.map { "stale \($0.year.year) \(heading($0.node))" }
  }
}
