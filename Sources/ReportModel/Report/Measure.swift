/// One whole statement of what was done.
package struct Measure: Statement {
  /// `m` and the start of the span.
  package var id: String
  /// The innermost section it stands in.
  @Nullable package var section: String?
  /// What the measure is about, most fitting first.
  package var themes: [Theme]
  /// Whether it is ceremony that every report has, and says nothing of deeds.
  package var ceremonial: Bool
  /// The source at the span.
  package var text: String
  /// Where it stands.
  package var span: Span

  /// Makes a measure.
  package init(id: String, section: String?, themes: [Theme], ceremonial: Bool, text: String, span: Span) {
    self.id = id
    self.section = section
    self.themes = themes
    self.ceremonial = ceremonial
    self.text = text
    self.span = span
  }
}
