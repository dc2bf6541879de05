/// A report's own words that an earlier problem was put right.
package struct Rectification: Statement {
  /// `x` and the start of the span.
  package var id: String
  /// The innermost section it stands in.
  @Nullable package var section: String?
  /// Whether the words claim it done, not merely begun.
  package var complete: Bool
  /// The source at the span.
  package var text: String
  /// Where it stands.
  package var span: Span

  /// Makes a rectification.
  package init(id: String, section: String?, complete: Bool, text: String, span: Span) {
    self.id = id
    self.section = section
    self.complete = complete
    self.text = text
    self.span = span
  }
}
