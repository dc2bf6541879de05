import ReportModel
import Testing

@testable import ReportReading

/// Every example of the quantity rules, read by the real reader.
@Suite struct QuantitiesRuleTests {
  /// An example with the name of its rule.
  struct Named: CustomTestStringConvertible, Sendable {
    var rule: String
    var example: Rule.Example
    var testDescription: String { "\(rule): \(example.text)" }
  }

  static let examples = Rule.quantities.flatMap { rule in
    rule.examples.map { Named(rule: rule.name, example: $0) }
  }

  @Test(arguments: examples)
  func readsItsExample(_ named: Named) throws {
    let report = try Sample(achievements: named.example.text).report()
    #expect(report.metrics.map(\.inWords) == named.example.reads)
  }

  @Test(arguments: Rule.quantities.map(\.name))
  func hasExamplesForAndAgainst(_ name: String) throws {
    let rule = try #require(Rule.quantities.first { $0.name == name })
    #expect(rule.family == .quantities && rule.examples.count >= 2)
    #expect(Set(rule.examples.map(\.text)).count == rule.examples.count)
    #expect(!rule.pattern.isEmpty && !rule.reason.isEmpty)
  }
}
