/// One section of a report's outline.
package struct Section: Codable, Hashable, Sendable, Identifiable {
  /// The section's heading as it stands in the source.
  package struct Heading: Codable, Hashable, Sendable {
    /// The heading with its marker and the mark that ends it, line breaks removed.
    package var text: String
    /// From the marker to the mark that ends the heading.
    package var span: Span

    /// Makes a heading.
    package init(text: String, span: Span) {
      self.text = text
      self.span = span
    }
  }

  /// `s` and the start of the span.
  package var id: String
  /// The section above, nil for the outermost.
  @Nullable package var parent: String?
  /// 1 for the outermost sections.
  package var level: Int
  /// The mandatory content it belongs to.
  package var part: Part
  /// What it is about, most fitting first; empty for a mere container.
  package var themes: [Theme]
  /// As printed, and without its number.
  package var heading: Heading
  /// From the heading to the end of the section's text, subsections included.
  package var span: Span

  /// Makes a section.
  package init(
    id: String, parent: String?, level: Int, part: Part, themes: [Theme], heading: Heading, span: Span
  ) {
    self.id = id
    self.parent = parent
    self.level = level
    self.part = part
    self.themes = themes
    self.heading = heading
    self.span = span
  }
}
