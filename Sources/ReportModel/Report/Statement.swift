/// A passage of a report that says one thing.
package protocol Statement: Codable, Hashable, Sendable, Identifiable {
  /// A letter for the kind and the start of the span.
  var id: String { get }
  /// The innermost section it stands in.
  var section: String? { get }
  /// The source at the span, line breaks included.
  var text: String { get }
  /// Where it stands.
  var span: Span { get }
}

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
