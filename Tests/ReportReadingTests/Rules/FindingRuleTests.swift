import ReportModel
import Testing

@testable import ReportReading

/// Each example of the rules of findings, read as a report of its own.
@Suite struct FindingRuleTests {
  /// A rule's example with the kind that it is asked for.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let kind: Finding.Kind
    let example: Rule.Example

    var testDescription: String { "\(name): \(example.reads.isEmpty ? "nothing" : example.reads[0])" }
  }

  static let cases = FindingReader.rules.flatMap { rule in
    rule.rule.examples.map { Case(name: rule.rule.name, kind: rule.kind, example: $0) }
  }

  /// What `check` says of a text; nothing of one that is no such report, which is not read.
  private func findings(in text: String) throws -> [Finding] {
    do { return try read(text).findings } catch ReadingError.noReport { return [] }
  }

  @Test(arguments: cases)
  func readsWhatItSays(_ one: Case) throws {
    let findings = try findings(in: one.example.text)
    #expect(findings.filter { $0.kind == one.kind }.map(\.message) == one.example.reads)
  }

  /// An example shows one rule, and no other may find a fault in it.
  @Test(arguments: cases)
  func noOtherRuleFindsAFault(_ one: Case) throws {
    let findings = try findings(in: one.example.text)
    #expect(findings.allSatisfy { $0.kind == one.kind || $0.kind == .missingContent })
  }

  @Test func everyRuleHasExamplesForAndAgainst() {
    for rule in Rule.findings {
      #expect(rule.examples.contains { $0.reads.isEmpty }, "\(rule.name)")
      #expect(rule.examples.contains { !$0.reads.isEmpty }, "\(rule.name)")
    }
  }
}
