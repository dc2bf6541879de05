import Testing

@testable import ReportReading

@Suite struct RulesPageTests {
  @Test func theManualsPageIsWhatTheRulesSay() throws {
    let bytes = try Repository.bytes("Sources/NianlunCommandLine/Documentation.docc/Rules.md")
    #expect(
      String(decoding: bytes, as: UTF8.self) == RulesPage.markdown,
      "the rules have changed: run `swift run nianlun-lexicon rules`")
  }

  @Test func everyRuleSaysWhy() {
    for rule in Rule.all {
      #expect(!rule.reason.isEmpty && !rule.pattern.isEmpty && !rule.examples.isEmpty, "\(rule.name)")
    }
  }

  @Test func everyFamilyHasRules() {
    for family in Rule.Family.allCases { #expect(Rule.all.contains { $0.family == family }) }
  }
}
