/// One section of a report's outline.
public struct Section: Codable, Hashable, Sendable, Identifiable {
  /// The section's heading as it stands in the source.
  public struct Heading: Codable, Hashable, Sendable {
    /// The heading with its marker and the mark that ends it, line breaks removed.
    public var text: String
    /// From the marker to the mark that ends the heading.
    public var span: Span

    /// Makes a heading.
    public init(text: String, span: Span) {
      self.text = text
      self.span = span
    }
  }

  /// `s` and the start of the span.
  public var id: String
  /// The section above, nil for the outermost.
  @Nullable public var parent: String?
  /// 1 for the outermost sections.
  public var level: Int
  /// The mandatory content it belongs to.
  public var part: Part
  /// What it is about, most fitting first; empty for a mere container.
  public var themes: [Theme]
  /// The heading.
  public var heading: Heading
  /// From the heading to the end of the section's text, subsections included.
  public var span: Span

  /// Makes a section.
  public init(
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
