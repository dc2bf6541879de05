import Models

/// The statements of a report as the models read them, with an index of their grams.
package final class EncodedStatements {
  /// The statements.
  package let all: [EncodedStatement]
  /// By statement: its clauses among all clauses.
  let clausesOfStatement: [Range<Int>]
  private let grams: Int

  /// - Parameter grams: How many grams the models know.
  init(_ statements: [EncodedStatement], grams: Int) {
    all = statements
    self.grams = grams
    var count = 0
    clausesOfStatement = statements.map { statement in
      defer { count += statement.clauses.count }
      return count..<count + statement.clauses.count
    }
  }

  /// The whole statements by their grams.
  private(set) lazy var wholes = VectorIndex(all.map(\.whole.vector), grams: grams)

  /// The clauses of all statements by their grams.
  private(set) lazy var clauses = VectorIndex(all.flatMap { $0.clauses.map(\.vector) }, grams: grams)

  /// What the whole statements are about.
  private(set) lazy var wholePoints = EmbeddingTable(all.map(\.whole.embedding))

  /// By statement: how near it is to a text, the same as `EncodedText.nearness`.
  func nearness(to text: EncodedText) -> [Float] {
    zip(wholePoints.products(with: text.embedding), wholes.products(with: text.vector)).map { $0 + $1 }
  }

  /// What the clauses of all statements are about.
  private(set) lazy var clausePoints = EmbeddingTable(all.flatMap { $0.clauses.map(\.embedding) })
}
