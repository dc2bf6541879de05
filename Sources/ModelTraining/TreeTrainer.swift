package import Models

/// Fits boosted trees: each corrects what those before it got wrong.
///
/// J. H. Friedman, “Greedy function approximation: a gradient boosting machine”, 2001, with Newton's steps and a penalty
/// as in T. Chen and C. Guestrin, “XGBoost”, 2016, over ranges of the features instead of their values.
package struct TreeTrainer {
  /// How many rounds: one tree a round, or one a class.
  package var rounds = 150
  /// The deepest tree, at most `BoostedTrees.deepest`.
  package var depth = 3
  /// The share of each step that is taken.
  package var rate = 0.1
  /// No leaf has fewer rows.
  package var leafRows = 20
  /// λ: the greater, the smaller what a leaf of few rows adds.
  package var penalty = 1.0

  /// A trainer with its usual settings.
  package init() {}

  /// Trees that tell yes from no.
  ///
  /// - Parameters:
  ///   - rows: By row, fewer than 1,048,576: its features in the order of the names.
  ///   - truth: By row: how likely it is yes, 0 to 1.
  ///   - weights: By row: how much it counts, all below 10 million; nil where all count 1.
  ///   - names: What the features are called.
  /// - Complexity: O(rounds × depth × rows × features).
  package func model(
    _ rows: [[Float]], truth: [Float], weights: [Float]? = nil, names: [String]
  ) -> BoostedTrees {
    precondition(rows.count == truth.count && weights?.count ?? rows.count == rows.count)
    let truth = truth.map(Double.init)
    let weights = weights?.map(Double.init) ?? [Double](repeating: 1, count: rows.count)
    let share = usual(truth, weights)
    let bias = FixedPoint.rounded(Float(ModelMath.log(share) - ModelMath.log(1 - share)))
    var grower = grower(rows, names.count)
    var scores = [Double](repeating: Double(bias), count: rows.count)
    var trees: [BoostedTrees.Tree] = []
    for _ in 0..<rounds {
      for row in scores.indices {
        let probability = ModelMath.probability(logOdds: scores[row])
        grower.setSlope(
          of: row, gradient: weights[row] * (probability - truth[row]),
          curvature: weights[row] * probability * (1 - probability))
      }
      trees.append(grower.tree(addingTo: &scores, offset: 0, stride: 1))
    }
    return BoostedTrees(names: names, bias: [bias], trees: trees)
  }

  /// Trees that tell several classes apart.
  ///
  /// - Parameters:
  ///   - rows: By row, fewer than 1,048,576: its features in the order of the names.
  ///   - shares: By row: how much of it is of each class; they should add up to 1.
  ///   - weights: By row: how much it counts, all below 10 million; nil where all count 1.
  ///   - classes: The names of the classes.
  ///   - names: What the features are called.
  /// - Complexity: O(rounds × classes × depth × rows × features).
  package func model(
    _ rows: [[Float]], shares: [[Float]], weights: [Float]? = nil, classes: [String], names: [String]
  ) -> BoostedTrees {
    precondition(rows.count == shares.count && weights?.count ?? rows.count == rows.count)
    let count = classes.count
    let weights = weights?.map(Double.init) ?? [Double](repeating: 1, count: rows.count)
    let logs = (0..<count).map { place in
      ModelMath.log(usual(shares.map { Double($0[place]) }, weights))
    }
    let mean = logs.reduce(0, +) / Double(max(1, count))
    let bias = logs.map { FixedPoint.rounded(Float($0 - mean)) }
    var grower = grower(rows, names.count)
    var scores = rows.flatMap { _ in bias.map(Double.init) }
    var trees: [BoostedTrees.Tree] = []
    var probabilities = scores
    // A class's score moves all probabilities; with this factor the steps are right on average (Friedman 2001).
    let factor = Double(count) / Double(max(1, count - 1))
    for _ in 0..<rounds {
      probabilities = scores
      softmax(&probabilities, count)
      for place in 0..<count {
        for row in rows.indices {
          let probability = probabilities[row * count + place]
          grower.setSlope(
            of: row, gradient: weights[row] * (probability - Double(shares[row][place])),
            curvature: weights[row] * factor * probability * (1 - probability))
        }
        trees.append(grower.tree(addingTo: &scores, offset: place, stride: count))
      }
    }
    return BoostedTrees(names: names, classes: classes, bias: bias, trees: trees)
  }

  private func grower(_ rows: [[Float]], _ features: Int) -> TreeGrower {
    TreeGrower(
      bins: FeatureBins(rows, features: features), rowCount: rows.count,
      depth: min(depth, BoostedTrees.deepest), leafRows: leafRows, penalty: penalty, rate: rate)
  }

  /// The weighed mean of some shares, kept off 0 and 1.
  private func usual(_ shares: [Double], _ weights: [Double]) -> Double {
    var (sum, size) = (0.0, 0.0)
    for (share, weight) in zip(shares, weights) {
      sum += share * weight
      size += weight
    }
    return max(1e-6, min(1 - 1e-6, sum / max(1e-9, size)))
  }

  /// Turns the scores of each row into probabilities.
  private func softmax(_ scores: inout [Double], _ count: Int) {
    for start in stride(from: 0, to: scores.count, by: count) {
      var highest = -Double.infinity
      for place in start..<start + count { highest = max(highest, scores[place]) }
      var sum = 0.0
      for place in start..<start + count {
        scores[place] = ModelMath.exp(scores[place] - highest)
        sum += scores[place]
      }
      for place in start..<start + count { scores[place] /= sum }
    }
  }
}
