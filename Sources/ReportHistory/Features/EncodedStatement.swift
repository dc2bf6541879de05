package import Models

/// A statement as the models read it.
package struct EncodedStatement {
  /// The whole.
  package let whole: EncodedText
  /// Its clauses; never empty.
  package let clauses: [EncodedText]
  /// How many characters it has, blanks aside.
  package let length: Int

  /// Reads a statement and its clauses.
  ///
  /// - Complexity: O(n) in the characters.
  init(_ words: ArraySlice<UInt16>, clauses: [ArraySlice<UInt16>], by encoder: TextEncoder) {
    whole = encoder.encode(words)
    // A statement of one clause is that clause.
    self.clauses = clauses.count > 1 ? clauses.map { encoder.encode($0) } : [whole]
    length = words.count
  }
}
