/// Tells of which class a text is, by a weight for each gram and class: multinomial logistic regression.
package struct LinearTextModel: Equatable, Sendable {
  /// The grams that have weights.
  package let table: GramTable
  /// The names of the classes.
  package let classes: [String]
  /// By gram, then by class: the weight in levels.
  let weights: LevelArray
  /// By class: what one level is worth.
  let scales: [Float]
  /// By class: its score before any gram.
  package let bias: [Float]

  /// A model of weights.
  ///
  /// - Parameters:
  ///   - classes: The names of the classes, without blanks.
  ///   - weights: By gram of the table, then by class; kept in 91 levels of one scale a class.
  ///   - bias: By class.
  ///   - table: The grams.
  package init(classes: [String], weights: [Float], bias: [Float], table: GramTable) {
    precondition(weights.count == table.count * classes.count && bias.count == classes.count)
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

  /// By class: the score of a text, the logarithm of its probability but for a common summand.
  ///
  /// - Parameter vector: A text over this model's table.
  /// - Complexity: O(n) in the grams, times the classes.
  package func logits(_ vector: TextVector) -> [Float] {
    vector.withGrams { withScores(of: $0, $1, Array.init) }
  }

  /// The same of a text that nothing else is asked of, given as UTF-16.
  package func logits(of units: ArraySlice<UInt16>) -> [Float] {
    units.withUnsafeBufferPointer {
      TextVector.withGrams(of: $0, table: table) { withScores(of: $0, $1, Array.init) }
    }
  }

  /// Lends the scores of a text given by its grams and their weights, which are as many, by class.
  private func withScores<Result>(
    of grams: UnsafeBufferPointer<Int32>, _ shares: UnsafeBufferPointer<Float>,
    _ body: (UnsafeBufferPointer<Float>) -> Result
  ) -> Result {
    let count = classes.count
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: count) { sums in
      sums.initialize(repeating: 0)
      for place in grams.indices {
        weights.add(from: Int(grams[place]) &* count, times: shares[place], to: sums)
      }
      for place in 0..<count { sums[place] = sums[place] * scales[place] + bias[place] }
      return body(UnsafeBufferPointer(sums))
    }
  }

  /// By class: the probability that a text is of it; they add up to 1.
  package func probabilities(_ vector: TextVector) -> [Float] {
    vector.withGrams { withScores(of: $0, $1, ModelMath.probabilities) }
  }

  /// The same of a text that nothing else is asked of, given as UTF-16.
  package func probabilities(of units: ArraySlice<UInt16>) -> [Float] {
    units.withUnsafeBufferPointer {
      TextVector.withGrams(of: $0, table: table) { withScores(of: $0, $1, ModelMath.probabilities) }
    }
  }

  /// The grams that speak most for the likeliest class against the mean of all classes, the strongest first.
  ///
  /// - Parameters:
  ///   - limit: At most so many.
  ///   - vector: A text over this model's table.
  /// - Returns: For each gram what it adds to the class's score beyond what it adds to a class on average; above 0.
  package func strongest(_ limit: Int, in vector: TextVector) -> [(gram: String, share: Float)] {
    let scores = logits(vector)
    guard let top = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return [] }
    let count = classes.count
    var shares: [(number: Int, share: Float)] = []
    for (index, weight) in zip(vector.indices, vector.weights) {
      let added = (0..<count).map { weight * Float(weights[Int(index) * count + $0]) * scales[$0] }
      let share = added[top] - added.reduce(0, +) / Float(count)
      if share > 0 { shares.append((Int(index), share)) }
    }
    shares.sort { ($1.share, $0.number) < ($0.share, $1.number) }
    return shares.prefix(limit).map { (table.string(at: $0.number), $0.share) }
  }
}

extension LinearTextModel: StoredModel {
  package static var kind: String { "linear" }

  package func write(to writer: inout ModelWriter) {
    writer.table(table)
    writer.classes(classes, scales: scales, bias: bias)
    writer.levels("weights", weights)
  }

  package init(reading reader: inout ModelReader) throws(ModelFault) {
    table = try reader.knownTable()
    (classes, scales, bias) = try reader.classes()
    weights = try reader.levels("weights", count: table.count * classes.count)
  }
}
