/// A passage of the source, with its place.
package struct Passage: Codable, Hashable, Sendable {
  /// The source at the span.
  package var text: String
  /// Where it stands.
  package var span: Span

  /// Makes a passage.
  package init(text: String, span: Span) {
    self.text = text
    self.span = span
  }
}
