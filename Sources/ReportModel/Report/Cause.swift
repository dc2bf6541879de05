/// One cause that a report gives for its shortcomings.
package struct Cause: Statement {
  /// `r` and the start of the span.
  package var id: String
  /// The innermost section it stands in.
  @Nullable package var section: String?
  /// The shortcoming it is given for, where the report joins the two.
  @Nullable package var shortcoming: String?
  /// The source at the span.
  package var text: String
  /// Where it stands.
  package var span: Span

  /// Makes a cause.
  package init(id: String, section: String?, shortcoming: String?, text: String, span: Span) {
    self.id = id
    self.section = section
    self.shortcoming = shortcoming
    self.text = text
    self.span = span
  }
}
