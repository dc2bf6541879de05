import Models

/// The statements of a report as the models read them, with an index of their grams.
package final class EncodedStatements {
  /// The statements.
  package let all: [EncodedStatement]
  /// By statement: the place of its first clause among all clauses.
  let firstClause: [Int]
  private let grams: Int

  /// - Parameter grams: How many grams the models know.
  init(_ statements: [EncodedStatement], grams: Int) {
    all = statements
    self.grams = grams
    var count = 0
    firstClause = statements.map { statement in
      defer { count += statement.clauses.count }
      return count
    }
  }

  /// The whole statements by their grams.
  private(set) lazy var wholes = VectorIndex(all.map(\.whole.vector), grams: grams)

  /// The clauses of all statements by their grams.
  private(set) lazy var clauses = VectorIndex(all.flatMap { $0.clauses.map(\.vector) }, grams: grams)
}
