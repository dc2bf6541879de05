extension Report {
  /// The text of a figure, shortcoming, cause or commitment; nil where the report has none of the id.
  private func words(of id: String) -> String? {
    switch id.first {
    case "q": metrics.first { $0.id == id }?.text
    case "w": shortcomings.first { $0.id == id }?.text
    case "r": causes.first { $0.id == id }?.text
    case "c": commitments.first { $0.id == id }?.text
    default: nil
    }
  }

  /// What names a fact in a table that may be taken back later, such as `2023/w2705-3fa9c1`: year, id, and a checksum of
  /// the words, white space aside, by which the fact is known again when its id has moved.
  ///
  /// - Returns: Nil where the report has no year, or no such fact.
  package func reference(to id: String) -> String? {
    guard let year, let sum = checksum(of: id) else { return nil }
    return "\(year)/\(id)-\(sum)"
  }

  /// The checksum of a fact's words; nil where the report has no such fact.
  ///
  /// - Complexity: O(n) in the facts of its sort.
  package func checksum(of id: String) -> String? {
    words(of: id).map { words in
      var solid = String.UnicodeScalarView()
      for scalar in words.unicodeScalars where !scalar.properties.isWhitespace { solid.append(scalar) }
      return String(SHA256.hexadecimal([UInt8](String(solid).utf8)).prefix(6))
    }
  }

  /// The corrections that are about a fact.
  package func corrections(of id: String) -> [Correction] { (corrections ?? []).filter { $0.ref == id } }

  /// Whether a person overruled something of a fact.
  package func isCorrected(_ id: String) -> Bool { corrections?.contains { $0.ref == id } ?? false }
}
