package import Models

/// Fits a probability to a few named numbers: logistic regression.
///
/// Features are brought to mean 0 and deviation 1 before, so that the penalty is the same for all. Least is C × the sum of
/// the rows' losses + half the sum of the squared weights, as in scikit-learn; the bias costs nothing.
package struct LogisticTrainer {
  /// C: the greater, the closer to the rows and the further from 0 the weights may be.
  package var strength = 1.0
  /// At most so many steps of the search.
  package var steps = 500

  /// A trainer with its usual settings.
  package init() {}

  /// A model of the rows.
  ///
  /// - Parameters:
  ///   - rows: By row: its features in the order of the names.
  ///   - truth: By row: how likely it is yes, 0 to 1.
  ///   - weights: By row: how much it counts; nil where all count 1.
  ///   - names: What the features are called.
  /// - Complexity: O(steps × rows × features).
  package func model(
    _ rows: [[Float]], truth: [Float], weights: [Float]? = nil, names: [String]
  ) -> LogisticModel {
    precondition(rows.count == truth.count && weights?.count ?? rows.count == rows.count)
    let count = names.count
    let size = Double(max(1, rows.count))
    var means = [Double](repeating: 0, count: count)
    var deviations = means
    for row in rows { for place in 0..<count { means[place] += Double(row[place]) / size } }
    for row in rows {
      for place in 0..<count {
        let distance = Double(row[place]) - means[place]
        deviations[place] += distance * distance / size
      }
    }
    // A feature that never changes tells nothing and gets no weight.
    let factors = deviations.map { $0 > 1e-12 ? 1 / $0.squareRoot() : 0 }
    let scaled = rows.map { row in (0..<count).map { (Double(row[$0]) - means[$0]) * factors[$0] } }
    let costs = weights?.map { Double($0) * strength } ?? [Double](repeating: strength, count: rows.count)
    var search = LBFGS()
    search.steps = steps
    let found = search.minimum(from: [Double](repeating: 0, count: count + 1)) { point, gradient in
      var total = 0.0
      for place in 0..<count {
        gradient[place] = point[place]
        total += 0.5 * point[place] * point[place]
      }
      gradient[count] = 0
      for (number, row) in scaled.enumerated() {
        var score = point[count]
        for place in 0..<count { score += point[place] * row[place] }
        let share = Double(truth[number])
        total += costs[number] * (ModelMath.softplus(score) - share * score)
        let slope = costs[number] * (ModelMath.probability(logOdds: score) - share)
        for place in 0..<count { gradient[place] += slope * row[place] }
        gradient[count] += slope
      }
      return total
    }
    let folded = (0..<count).map { found[$0] * factors[$0] }
    let shift = (0..<count).reduce(0.0) { $0 + folded[$1] * means[$1] }
    return LogisticModel(
      names: names, weights: folded.map { Float($0) }, means: means.map { Float($0) },
      bias: Float(found[count] - shift))
  }
}
