/// An element's name and the vocabulary that it is of.
struct XMLElementName: Hashable {
  /// The name without its prefix.
  var local: String
  /// The vocabulary, whatever prefix the document gives it.
  var vocabulary: XMLVocabulary
}
