/// Places texts near others that tell of the same in other words: the sum of a learned row for each gram.
///
/// The model is that of fastText (Joulin and others 2017; Bojanowski and others 2017) with the grams' weights by rarity.
package struct TextEncoder: Equatable, Sendable {
  /// The grams that have a row.
  package let table: GramTable
  /// How many coordinates a row has.
  package let dimensions: Int
  /// By gram: its row, in levels.
  let rows: LevelArray
  /// What one level is worth.
  let scale: Float

  /// An encoder of rows.
  ///
  /// - Parameters:
  ///   - rows: By gram of the table: `dimensions` coordinates; kept in 91 levels of one scale.
  ///   - dimensions: How many coordinates a row has.
  ///   - table: The grams.
  package init(rows: [Float], dimensions: Int, table: GramTable) {
    precondition(rows.count == table.count * dimensions)
    let rounded = Levels.rounding(rows)
    self.init(rows: LevelArray(rounded.levels), scale: rounded.scale, dimensions: dimensions, table: table)
  }

  private init(rows: LevelArray, scale: Float, dimensions: Int, table: GramTable) {
    self.table = table
    self.dimensions = dimensions
    self.rows = rows
    self.scale = scale
  }

  /// A text as its grams and its point.
  ///
  /// - Parameter units: Text as UTF-16.
  /// - Complexity: O(n log n) in the units, and the dimensions for each gram.
  @inlinable package func encode(_ units: some Collection<UInt16>) -> EncodedText {
    encode(TextVector(units, table: table))
  }

  /// A text given as a string, as its grams and its point.
  package func encode(_ text: String) -> EncodedText { encode(TextVector(text, table: table)) }

  /// A text given as its grams, with its point.
  package func encode(_ vector: TextVector) -> EncodedText {
    EncodedText(vector: vector, embedding: Embedding(direction: sum(vector)))
  }

  /// The weighed sum of the grams' rows, not brought to length 1.
  ///
  /// - Complexity: O(n) in the grams, times the dimensions.
  package func sum(_ vector: TextVector) -> [Float] {
    let dimensions = dimensions
    return [Float](unsafeUninitializedCapacity: dimensions) { sum, count in
      count = dimensions
      let sum = UnsafeMutableBufferPointer(rebasing: sum[..<dimensions])
      sum.initialize(repeating: 0)
      for (index, weight) in zip(vector.indices, vector.weights) {
        rows.add(from: Int(index) &* dimensions, times: weight, to: sum)
      }
      for place in 0..<dimensions { sum[place] *= scale }
    }
  }
}

extension TextEncoder: StoredModel {
  package static var kind: String { "encoder" }

  package func write(to writer: inout ModelWriter) {
    writer.table(table)
    writer.line("dimensions", [dimensions])
    writer.line("scale", [FixedPoint.integer(scale)])
    writer.levels("rows", rows)
  }

  package init(reading reader: inout ModelReader) throws(ModelFault) {
    let table = try reader.knownTable()
    let dimensions = try reader.integers("dimensions", count: 1)[0]
    let scale = FixedPoint.float(try reader.integers("scale", count: 1)[0])
    guard dimensions > 0, dimensions <= 1024 else { throw reader.fault(.value) }
    let rows = try reader.levels("rows", count: table.count * dimensions)
    self.init(rows: rows, scale: scale, dimensions: dimensions, table: table)
  }
}
