package import Lexicon
package import ReportModel

/// What figures count, by a user's words for it.
package struct GivenLabels: Sendable {
  /// Reads labels by the words of a user's and the program's together; nil where a user has none.
  private let reader: LabelReader?

  /// Takes a user's words.
  package init(_ names: GivenNames) { reader = names.nouns.isEmpty ? nil : LabelReader(names.nouns) }

  /// Calls the figures of a report by the words.
  ///
  /// - Complexity: O(n) in the labels; O(1) without words.
  package func name(figuresOf report: inout Report) {
    guard let reader else { return }
    for place in report.metrics.indices {
      report.metrics[place].indicator.english = report.metrics[place].indicator.named(by: reader)
    }
  }
}
