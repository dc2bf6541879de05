import Testing

@testable import ReportReading

/// An example of a rule with the rule's name.
struct RuleExample: CustomTestStringConvertible, Sendable {
  let rule: String
  let example: Rule.Example
  var testDescription: String { "\(rule): \(example.text.prefix(40))" }
}
