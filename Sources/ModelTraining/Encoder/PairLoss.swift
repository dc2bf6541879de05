import Models

/// The loss of a task of pairs: the cross entropy of whether both tell of the same, on average.
struct PairLoss {
  private let task: EncoderTasks.Pairs
  /// The logarithm of the scale, so that it stays above 0 and goes as fast whatever it is; then the bias.
  private var numbers: AdamBlock

  init(_ task: EncoderTasks.Pairs) {
    self.task = task
    numbers = AdamBlock([Float(ModelMath.log(Double(task.scale))), task.bias])
  }

  private var scale: Float { Float(ModelMath.exp(Double(numbers.values[0]))) }

  /// Adds the gradients of the loss by the points, and notes those by scale and bias.
  ///
  /// - Returns: The loss.
  mutating func add(to points: inout EpochPoints) -> Double {
    let share = task.weight / Float(max(1, task.same.count))
    let (scale, bias) = (scale, numbers.values[1])
    var loss = 0.0
    for (row, same) in task.same.enumerated() {
      let (one, other) = (task.ones[row], task.others[row])
      let cosine = points.cosine(one, other)
      let odds = Double(scale * cosine + bias)
      loss += Double(share) * (ModelMath.softplus(odds) - Double(same) * odds)
      let slope = share * (Float(ModelMath.probability(logOdds: odds)) - same)
      points.wantCosine(one, other, gradient: slope * scale)
      numbers.gradient[0] += slope * scale * cosine
      numbers.gradient[1] += slope
    }
    return loss
  }

  mutating func step(rate: Float, number: Int) { numbers.step(rate: rate, decay: 0, number: number) }
}
