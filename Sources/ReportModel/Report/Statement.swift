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
