extension Lexicon {
  /// The codes of the concepts that stand for another to some degree, without itself.
  package func relatives(of code: String) -> [String] { Self.relatives[code] ?? [] }

  private static let relatives: [String: [String]] = {
    var relatives: [String: [String]] = [:]
    for pair in RelationList.weights.keys.sorted() {
      let codes = TableReader.words(pair)
      if codes.count == 2 { relatives[codes[0], default: []].append(codes[1]) }
    }
    return relatives
  }()
}
