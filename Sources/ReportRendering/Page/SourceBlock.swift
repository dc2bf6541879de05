/// The full text of a report, in which every fact has an anchor.
struct SourceBlock: Hashable, Sendable {
  /// A stretch that links lead to; stretches may overlap.
  struct Mark: Hashable, Sendable {
    /// What kind of fact it is.
    enum Kind: Hashable, Sendable, CaseIterable {
      case heading, measure, metric, shortcoming, cause, rectification, commitment, evidence
    }
    /// The scalars of the text.
    var range: Range<Int>
    /// The name that links lead to.
    var anchor: String
    /// What kind of fact it is.
    var kind: Kind
  }
  /// The text, unescaped.
  var text: String
  /// The stretches.
  var marks: [Mark]
}
