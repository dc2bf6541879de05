package import Models
import Platform
import SeededRandom

/// Fits an encoder: rows of grams such that texts that tell of the same come near each other.
///
/// All texts are placed in each epoch, every loss is added up, and one step of Adam is gone. Gradients are written by hand.
/// A share of each text's grams is left out at random, anew in each epoch, so that no gram alone decides.
///
/// What is learned from so few texts hangs on the numbers that it began with, so that several encoders are trained which
/// begin from others, and their mean is given (`EncoderMean`).
package struct EncoderTrainer {
  /// How many coordinates a row has; a multiple of 8.
  package var dimensions = 48
  /// How many steps.
  package var epochs = 60
  /// About how far a number goes in a step.
  package var rate: Float = 0.01
  /// How strongly rows and heads are drawn to 0.
  package var decay: Float = 1e-5
  /// The share of grams that is left out; the others count so much more that the sum stays the same on average.
  package var dropout: Float = 0.3
  /// The deviation of the numbers to begin with.
  package var spread: Float = 0.3
  /// Where the random numbers begin; each further encoder has the next one.
  package var seed: UInt64 = 1
  /// How many encoders are trained.
  package var members = 1

  /// A trainer with its usual settings.
  package init() {}

  /// An encoder that does its tasks well.
  ///
  /// - Parameters:
  ///   - vectors: The texts over the table; tasks name them by place.
  ///   - table: The grams.
  ///   - tasks: What to learn from.
  /// - Complexity: O(members × epochs × (grams of all texts + pairs + candidates) × dimensions); the members side by side.
  package func train(_ vectors: [TextVector], table: GramTable, tasks: EncoderTasks) -> EncoderTraining {
    precondition(dimensions % 8 == 0 && dimensions > 0 && members > 0)
    let texts = SparseRows(vectors)
    let trained = Parallel.map(0..<members) { member in
      self.member(seed: seed + UInt64(member), texts: texts, table: table, tasks: tasks)
    }
    let mean =
      trained.count == 1 ? trained[0] : EncoderMean(trained, of: texts, dimensions: dimensions).member
    return EncoderTraining(
      encoder: TextEncoder(rows: mean.rows, dimensions: dimensions, table: table), heads: mean.heads,
      losses: mean.losses)
  }

  /// An encoder as it was trained, its rows not yet in levels.
  struct Member: Sendable {
    /// By gram, then by coordinate.
    let rows: [Float]
    let heads: [EncoderTraining.Head]
    let losses: [Double]
  }

  private func member(seed: UInt64, texts: SparseRows, table: GramTable, tasks: EncoderTasks) -> Member {
    var generator = SplitMix64(seed: seed)
    var rows = AdamBlock(random(table.count * dimensions, &generator))
    var classes = tasks.classes.map { ClassLoss($0, dimensions: dimensions, spread: spread, &generator) }
    var pairs = tasks.pairs.map { PairLoss($0) }
    var lists = tasks.lists.map { ListLoss($0) }
    var points = EpochPoints(count: texts.count, dimensions: dimensions)
    var losses: [Double] = []
    for epoch in 1...max(1, epochs) {
      let weights = thinned(texts.weights, &generator)
      points.place(texts, weights: weights, rows: rows.values)
      var loss = 0.0
      for task in classes.indices { loss += classes[task].add(to: &points) }
      for task in pairs.indices { loss += pairs[task].add(to: &points) }
      for task in lists.indices { loss += lists[task].add(to: &points) }
      losses.append(loss)
      points.pass(texts, weights: weights, to: &rows.gradient)
      rows.step(rate: rate, decay: decay, number: epoch)
      for task in classes.indices { classes[task].step(rate: rate, decay: decay, number: epoch) }
      for task in pairs.indices { pairs[task].step(rate: rate, number: epoch) }
      for task in lists.indices { lists[task].step(rate: rate, number: epoch) }
    }
    return Member(rows: rows.values, heads: classes.map(\.head), losses: losses)
  }

  private func random(_ count: Int, _ generator: inout SplitMix64) -> [Float] {
    (0..<count).map { _ in Float(generator.normal()) * spread }
  }

  private func thinned(_ weights: [Float], _ generator: inout SplitMix64) -> [Float] {
    guard dropout > 0 else { return weights }
    let factor = 1 / (1 - dropout)
    return weights.map { Float(generator.unit()) < dropout ? 0 : $0 * factor }
  }
}
