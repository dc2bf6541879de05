/// A piece of a page.
enum HTMLToken: Equatable {
  /// A tag that begins an element, with its attributes; names in lower case, values with references resolved.
  case begin(name: String, attributes: [String: String], closesItself: Bool)
  /// A tag that ends an element.
  case end(name: String)
  /// Characters between tags, references resolved.
  case text(String)
}
