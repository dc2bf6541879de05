package import Models

/// A statement as the models read it.
package struct EncodedStatement {
  /// All clauses together.
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

  /// Reads words that are no passage of a report, such as half of a point, and parts them at their marks.
  init(_ words: [UInt16], by encoder: TextEncoder) {
    var clauses: [ArraySlice<UInt16>] = []
    for part in words.split(whereSeparator: Self.marks.contains) {
      if part.count < Self.shortest, let last = clauses.last {
        clauses[clauses.count - 1] = words[last.startIndex..<part.endIndex]
      } else {
        clauses.append(part)
      }
    }
    self.init(words[...], clauses: clauses, by: encoder)
  }

  private static let marks: Set<UInt16> = Set("，,；;。：:！!".utf16)
  /// A shorter clause is part of the one before it.
  private static let shortest = 4
}
