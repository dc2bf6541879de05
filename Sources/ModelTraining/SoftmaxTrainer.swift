package import Models

/// Fits a linear model of texts: multinomial logistic regression.
///
/// Least is C × the sum of the rows' losses + half the sum of the squared weights, as in scikit-learn; the classes' biases
/// cost nothing. A row's loss is the cross entropy of its shares.
package struct SoftmaxTrainer {
  /// C: the greater, the closer to the rows and the further from 0 the weights may be.
  package var strength = 1.0
  /// At most so many steps of the search.
  package var steps = 300
  /// Done where no part of the gradient is greater.
  package var tolerance = 1e-3

  /// A trainer with its usual settings.
  package init() {}

  /// A model of the rows.
  ///
  /// - Parameters:
  ///   - vectors: By row: the text over the table.
  ///   - shares: By row: how much of it is of each class; they should add up to 1.
  ///   - weights: By row: how much it counts; nil where all count 1.
  ///   - classes: The names of the classes.
  ///   - table: The grams.
  /// - Complexity: O(steps × grams of all rows × classes).
  package func model(
    _ vectors: [TextVector], shares: [[Float]], weights: [Float]? = nil, classes: [String], table: GramTable
  ) -> LinearTextModel {
    let found = fit(vectors, shares: shares, weights: weights, columns: table.count, count: classes.count)
    return LinearTextModel(classes: classes, weights: found.weights, bias: found.bias, table: table)
  }

  /// A model of pairs of texts: what one tells of what the other asks.
  ///
  /// - Parameters:
  ///   - pairs: By row: the two texts over the table.
  ///   - shares: By row: how much of it is of each class; they should add up to 1.
  ///   - weights: By row: how much it counts; nil where all count 1.
  ///   - classes: The names of the classes.
  ///   - table: The grams.
  /// - Complexity: O(steps × grams of all rows × classes).
  package func model(
    _ pairs: [(asked: TextVector, told: TextVector)], shares: [[Float]], weights: [Float]? = nil,
    classes: [String], table: GramTable
  ) -> PairTextModel {
    let vectors = pairs.map { PairTextModel.vector(asked: $0.asked, told: $0.told, grams: table.count) }
    let found = fit(
      vectors, shares: shares, weights: weights, columns: PairTextModel.columns * table.count,
      count: classes.count)
    return PairTextModel(classes: classes, weights: found.weights, bias: found.bias, table: table)
  }

  /// The weights by column, then by class, and the biases.
  private func fit(
    _ vectors: [TextVector], shares: [[Float]], weights: [Float]?, columns: Int, count: Int
  ) -> (weights: [Float], bias: [Float]) {
    precondition(vectors.count == shares.count && weights?.count ?? vectors.count == vectors.count)
    let rows = SparseRows(vectors)
    let gramCount = columns * count
    let truth = shares.flatMap { $0.map(Double.init) }
    let costs = weights?.map { Double($0) * strength } ?? [Double](repeating: strength, count: rows.count)
    var search = LBFGS()
    search.steps = steps
    search.tolerance = tolerance
    // By column, then by class; the biases come last.
    let found = search.minimum(from: [Double](repeating: 0, count: gramCount + count)) { point, gradient in
      loss(point, &gradient, rows: rows, truth: truth, costs: costs, count: count, gramCount: gramCount)
    }
    return (found[..<gramCount].map { Float($0) }, centred(found[gramCount...]))
  }

  /// The biases with mean 0, since only their differences count.
  private func centred(_ biases: ArraySlice<Double>) -> [Float] {
    let mean = biases.reduce(0, +) / Double(max(1, biases.count))
    return biases.map { Float($0 - mean) }
  }

  private func loss(
    _ point: [Double], _ gradient: inout [Double], rows: SparseRows, truth: [Double], costs: [Double],
    count: Int, gramCount: Int
  ) -> Double {
    var scores = [Double](repeating: 0, count: count)
    var total = 0.0
    point.withUnsafeBufferPointer { point in
      gradient.withUnsafeMutableBufferPointer { gradient in
        rows.indices.withUnsafeBufferPointer { indices in
          rows.weights.withUnsafeBufferPointer { values in
            for place in 0..<gramCount {
              gradient[place] = point[place]
              total += 0.5 * point[place] * point[place]
            }
            for place in gramCount..<point.count { gradient[place] = 0 }
            for row in 0..<rows.count {
              let span = rows.starts[row]..<rows.starts[row + 1]
              for place in 0..<count { scores[place] = point[gramCount + place] }
              scores.withUnsafeMutableBufferPointer { scores in
                for entry in span {
                  let start = Int(indices[entry]) * count
                  let value = Double(values[entry])
                  for place in 0..<count { scores[place] += value * point[start + place] }
                }
              }
              let highest = scores.max() ?? 0
              var sum = 0.0
              for score in scores { sum += ModelMath.exp(score - highest) }
              let normaliser = highest + ModelMath.log(sum)
              for place in 0..<count {
                let share = truth[row * count + place]
                if share > 0 { total += costs[row] * share * (normaliser - scores[place]) }
                scores[place] = costs[row] * (ModelMath.exp(scores[place] - normaliser) - share)
                gradient[gramCount + place] += scores[place]
              }
              scores.withUnsafeBufferPointer { scores in
                for entry in span {
                  let start = Int(indices[entry]) * count
                  let value = Double(values[entry])
                  for place in 0..<count { gradient[start + place] += value * scores[place] }
                }
              }
            }
          }
        }
      }
    }
    return total
  }
}
