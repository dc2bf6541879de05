/// One planned action.
package struct Commitment: Statement {
  /// `c` and the start of the span.
  package var id: String
  /// The innermost section it stands in.
  @Nullable package var section: String?
  /// What it is about, most fitting first.
  package var themes: [Theme]
  /// The targets that stand in it.
  package var metrics: [String]
  /// The source at the span.
  package var text: String
  /// Where it stands.
  package var span: Span

  /// Makes a commitment.
  package init(id: String, section: String?, themes: [Theme], metrics: [String], text: String, span: Span) {
    self.id = id
    self.section = section
    self.themes = themes
    self.metrics = metrics
    self.text = text
    self.span = span
  }
}
