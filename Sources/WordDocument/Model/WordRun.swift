/// A stretch of text of one look.
package struct WordRun: Hashable, Sendable {
  /// How a stretch stands out from its paragraph.
  package enum Emphasis: Hashable, Sendable, CaseIterable {
    case none, strong, added, removed
  }

  /// The text; a line feed begins a new line.
  package var text: String
  /// How it stands out.
  package var emphasis: Emphasis
  /// Whether it is a passage of a report, which is set in the face of quotations.
  package var isQuoted: Bool

  /// Makes a run.
  package init(_ text: String, _ emphasis: Emphasis = .none, isQuoted: Bool = false) {
    self.text = text
    self.emphasis = emphasis
    self.isQuoted = isQuoted
  }
}
