import ReportModel
import Testing

@testable import ReportReading

@Suite struct IdentityRuleTests {
  static let examples = Rule.identity.flatMap { rule in
    rule.examples.map { RuleExample(rule: rule.name, example: $0) }
  }

  /// What is read in a text, a line a fact; facts that an example does not speak of are left open, unless it says that
  /// nothing is read.
  private func facts(_ text: String) throws -> [String: String] {
    let report: Report
    do {
      report = try read(text)
    } catch ReadingError.noReport {
      return ["no": "report"]
    }
    var facts: [String: String] = [:]
    facts["township"] = report.township.name
    facts["county"] = report.township.county
    facts["city"] = report.township.city
    facts["province"] = report.township.province
    facts["number"] = report.documentNumber
    facts["published"] = report.published
    facts["damaged"] = report.damagedDates.first
    facts["rule"] = report.yearRule
    facts["title"] = report.title
    return facts
  }

  @Test(arguments: examples)
  func everyExampleHolds(_ example: RuleExample) throws {
    let facts = try facts(example.example.text)
    if example.example.reads.isEmpty {
      #expect(facts["township"] == nil && facts["county"] == nil, "\(facts)")
    }
    for line in example.example.reads {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      let wanted = words[1] == "–" ? nil : words[1]
      if words[0] == "year" {
        #expect(try read(example.example.text).year == Int(words[1]))
      } else {
        #expect(facts[words[0]] == wanted, "\(line)")
      }
    }
  }

  @Test(arguments: Rule.identity.map(\.name))
  func everyRuleHasExamplesForAndAgainst(_ name: String) throws {
    let rule = try #require(Rule.identity.first { $0.name == name })
    #expect(rule.examples.count >= 2 && !rule.reason.isEmpty && !rule.pattern.isEmpty)
  }
}
