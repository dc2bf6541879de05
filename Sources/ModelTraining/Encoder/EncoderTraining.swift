package import Models

/// What came of training an encoder.
package struct EncoderTraining: Sendable {
  /// The encoder, its rows in levels.
  package let encoder: TextEncoder
  /// By task of classes: how the classes are told from a text's sum.
  package let heads: [Head]
  /// By epoch: the weighed sum of the tasks' mean losses, with dropout, on average over the encoders.
  package let losses: [Double]

  /// Tells classes from the sum that `TextEncoder.sum` gives.
  package struct Head: Equatable, Sendable {
    /// By class, then by dimension.
    package let weights: [Float]
    /// By class.
    package let bias: [Float]

    /// By class: the score of a text, the logarithm of its probability but for a common summand.
    package func logits(_ sum: [Float]) -> [Float] {
      bias.indices.map { place in
        sum.indices.reduce(bias[place]) { $0 + weights[place * sum.count + $1] * sum[$1] }
      }
    }
  }
}
