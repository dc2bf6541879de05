/// One weakness that a report admits.
package struct Shortcoming: Statement {
  /// `w` and the start of the span.
  package var id: String
  /// The innermost section it stands in.
  @Nullable package var section: String?
  /// The themes that are weak, most fitting first.
  package var aspects: [Theme]
  /// The source at the span.
  package var text: String
  /// Where it stands.
  package var span: Span

  /// Makes a shortcoming.
  package init(id: String, section: String?, aspects: [Theme], text: String, span: Span) {
    self.id = id
    self.section = section
    self.aspects = aspects
    self.text = text
    self.span = span
  }
}
