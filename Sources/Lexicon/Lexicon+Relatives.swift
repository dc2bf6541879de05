extension Lexicon {
  /// The codes of the concepts that stand for another to some degree, without itself.
  package func relatives(of code: String) -> [String] { RelationList.relatives[code] ?? [] }
}
