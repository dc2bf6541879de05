/// One rule of a closed class, as the manual tells it and as the tests hold it.
///
/// A rule stands in a file of its own: a caseless enum with a `rule` and the functions that decide. The examples run as
/// tests; the manual's page of rules is made of them.
package struct Rule: Sendable {
  /// What the rules of a file decide together.
  package enum Family: String, CaseIterable, Sendable {
    case identity, outline, quantities, indicators, points, findings
  }

  /// A text and what is read in it.
  package struct Example: Sendable {
    /// A passage as reports write it.
    package let text: String
    /// What the readers give for it, as the page of rules shows it; empty where they must give nothing.
    package let reads: [String]

    package init(_ text: String, _ reads: String...) {
      self.text = text
      self.reads = reads
    }
  }

  /// What it decides.
  package let family: Family
  /// A short name.
  package let name: String
  /// Of which tokens it is made, as a reader can follow it.
  package let pattern: String
  /// Why it is so.
  package let reason: String
  /// Where it holds, and where it must not.
  package let examples: [Example]
}

extension Rule {
  /// All rules, by family.
  package static var all: [Rule] {
    identity + outline + quantities + indicators + points + findings
  }
}
