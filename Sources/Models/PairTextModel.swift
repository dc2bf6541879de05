/// Tells what one text says of what another asks: a weight for each gram that only the one has, only the other has, or
/// both have, and class.
///
/// Two cosines see how much two texts share; which words they share, what was asked for and is not told (…公开制度), and
/// what is told beyond it (试行, 初稿), only the grams tell.
package struct PairTextModel: Equatable, Sendable {
  /// The grams that have weights.
  package let table: GramTable
  /// The names of the classes.
  package let classes: [String]
  /// By column, then by class: the weight in levels.
  ///
  /// The grams that only the asking text has come first, then those that only the telling one has, then those of both.
  let weights: LevelArray
  /// By class: what one level is worth.
  let scales: [Float]
  /// By class: its score before any gram.
  package let bias: [Float]

  /// So many columns has a gram.
  package static let columns = 3
  /// No more classes are told apart.
  package static let mostClasses = 4

  /// A model of weights.
  ///
  /// - Parameters:
  ///   - classes: The names of the classes, without blanks; at most `mostClasses`.
  ///   - weights: By column, then by class; kept in 91 levels of one scale a class.
  ///   - bias: By class.
  ///   - table: The grams.
  package init(classes: [String], weights: [Float], bias: [Float], table: GramTable) {
    precondition(weights.count == Self.columns * table.count * classes.count && bias.count == classes.count)
    precondition(1...Self.mostClasses ~= classes.count)
    var levels = [Int8](repeating: 0, count: weights.count)
    var scales: [Float] = []
    for place in classes.indices {
      let own = stride(from: place, to: weights.count, by: classes.count)
      let rounded = Levels.rounding(own.map { weights[$0] })
      for (index, level) in zip(own, rounded.levels) { levels[index] = level }
      scales.append(rounded.scale)
    }
    self.table = table
    self.classes = classes
    self.weights = LevelArray(levels)
    self.scales = scales
    self.bias = bias.map(FixedPoint.rounded)
  }

  /// Two texts as one vector over the columns.
  ///
  /// - Parameter grams: How many grams there are.
  /// - Complexity: O(n + m) in the grams of both.
  package static func vector(asked: TextVector, told: TextVector, grams: Int) -> TextVector {
    var columns: [(column: Int32, weight: Float)] = []
    forEachColumn(asked, told, Int32(grams)) { columns.append(($0, $1)) }
    columns.sort { $0.column < $1.column }
    return TextVector(indices: columns.map(\.column), weights: columns.map(\.weight))
  }

  /// By class: the probability; they add up to 1.
  ///
  /// - Complexity: O(n + m) in the grams of both, times the classes.
  package func probabilities(asked: TextVector, told: TextVector) -> [Float] {
    let count = classes.count
    var sums = SIMD4<Float>.zero
    weights.withGroups(of: count) { levels in
      Self.forEachColumn(asked, told, Int32(table.count)) { column, weight in
        sums += weight * levels(Int(column))
      }
    }
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.mostClasses) { scores in
      for place in 0..<count {
        scores.initializeElement(at: place, to: sums[place] * scales[place] + bias[place])
      }
      return ModelMath.probabilities(ofScores: UnsafeBufferPointer(rebasing: scores[..<count]))
    }
  }

  /// Tells each column with its weight, by ascending gram.
  @inline(__always) private static func forEachColumn(
    _ asked: TextVector, _ told: TextVector, _ grams: Int32, _ body: (Int32, Float) -> Void
  ) {
    asked.withGrams { askedGrams, askedWeights in
      told.withGrams { toldGrams, toldWeights in
        var (mine, theirs) = (0, 0)
        while mine < askedGrams.count || theirs < toldGrams.count {
          let one = mine < askedGrams.count ? askedGrams[mine] : .max
          let other = theirs < toldGrams.count ? toldGrams[theirs] : .max
          // Which of the two has it is chance, so numbers are chosen and no ways to go.
          let (isAsked, isTold) = (one <= other, other <= one)
          let column = isAsked ? isTold ? 2 &* grams &+ one : one : grams &+ other
          body(column, isAsked ? askedWeights[mine] : toldWeights[theirs])
          mine &+= isAsked ? 1 : 0
          theirs &+= isTold ? 1 : 0
        }
      }
    }
  }
}

extension PairTextModel: StoredModel {
  package static var kind: String { "pairs" }

  package func write(to writer: inout ModelWriter) {
    writer.table(table)
    writer.classes(classes, scales: scales, bias: bias)
    writer.levels("weights", weights)
  }

  package init(reading reader: inout ModelReader) throws(ModelFault) {
    table = try reader.knownTable()
    (classes, scales, bias) = try reader.classes()
    guard 1...Self.mostClasses ~= classes.count else { throw reader.fault(.count) }
    weights = try reader.levels("weights", count: Self.columns * table.count * classes.count)
  }
}
