import ReportModel
import Testing

@testable import ReportReading

/// Every example of the indicator rules, read by the real reader.
@Suite struct IndicatorRuleTests {
  /// An example with the name of its rule.
  struct Named: CustomTestStringConvertible, Sendable {
    var rule: String
    var example: Rule.Example
    var testDescription: String { "\(rule): \(example.text)" }
  }

  static let examples = Rule.indicators.flatMap { rule in
    rule.examples.map { Named(rule: rule.name, example: $0) }
  }

  /// An example gives the label of each figure, or its code, which has a stroke.
  @Test(arguments: examples)
  func readsItsExample(_ named: Named) throws {
    let report = try Sample(achievements: named.example.text).report()
    let figures = report.metrics.filter { metric in
      report.sections.contains { $0.id == metric.section && $0.part == .achievements }
    }
    let isCode = named.example.reads.contains { $0.contains("/") }
    #expect(figures.map { isCode ? $0.indicator.code : $0.indicator.label } == named.example.reads)
  }

  @Test(arguments: Rule.indicators.map(\.name))
  func hasExamplesForAndAgainst(_ name: String) throws {
    let rule = try #require(Rule.indicators.first { $0.name == name })
    #expect(rule.family == .indicators && rule.examples.count >= 2)
    #expect(Set(rule.examples.map(\.text)).count == rule.examples.count)
    #expect(!rule.pattern.isEmpty && !rule.reason.isEmpty)
  }
}
