import Models
import SeededRandom

/// The loss of a task of classes: the cross entropy of the texts' shares, on average.
struct ClassLoss {
  private let task: EncoderTasks.Classes
  private let dimensions: Int
  private let count: Int
  /// By class, then by dimension.
  private var weights: AdamBlock
  private var bias: AdamBlock

  init(
    _ task: EncoderTasks.Classes, dimensions: Int, spread: Float, _ generator: inout SplitMix64
  ) {
    self.task = task
    self.dimensions = dimensions
    count = task.shares.first?.count ?? 0
    weights = AdamBlock((0..<count * dimensions).map { _ in Float(generator.normal()) * spread })
    bias = AdamBlock([Float](repeating: 0, count: count))
  }

  var head: EncoderTraining.Head { EncoderTraining.Head(weights: weights.values, bias: bias.values) }

  /// Adds the gradients of the loss by the points, and notes those by the head.
  ///
  /// - Returns: The loss.
  mutating func add(to points: inout EpochPoints) -> Double {
    let share = task.weight / Float(max(1, task.texts.count))
    let (count, dimensions) = (count, dimensions)
    var scores = [Double](repeating: 0, count: count)
    var loss = 0.0
    for (row, text) in task.texts.enumerated() {
      let truth = task.shares[row]
      weights.values.withUnsafeBufferPointer { weights in
        points.sums.withUnsafeBufferPointer { sums in
          for place in 0..<count {
            let score = VectorLoops.product(
              weights.baseAddress, place * dimensions, sums.baseAddress, text * dimensions, dimensions)
            scores[place] = Double(score + bias.values[place])
          }
        }
      }
      ModelMath.softmax(&scores)
      for place in 0..<count {
        if truth[place] > 0 { loss -= Double(share * truth[place]) * ModelMath.log(scores[place]) }
        let slope = share * (Float(scores[place]) - truth[place])
        bias.gradient[place] += slope
        addSlope(slope, class: place, text: text, &points)
      }
    }
    return loss
  }

  @inline(__always) private mutating func addSlope(
    _ slope: Float, class place: Int, text: Int, _ points: inout EpochPoints
  ) {
    let dimensions = dimensions
    weights.gradient.withUnsafeMutableBufferPointer { gradient in
      points.sums.withUnsafeBufferPointer { sums in
        VectorLoops.add(
          slope, sums.baseAddress, text * dimensions, to: gradient.baseAddress, place * dimensions, dimensions
        )
      }
    }
    points.sumGradients.withUnsafeMutableBufferPointer { gradient in
      weights.values.withUnsafeBufferPointer { weights in
        VectorLoops.add(
          slope, weights.baseAddress, place * dimensions, to: gradient.baseAddress, text * dimensions,
          dimensions)
      }
    }
  }

  mutating func step(rate: Float, decay: Float, number: Int) {
    weights.step(rate: rate, decay: decay, number: number)
    bias.step(rate: rate, decay: 0, number: number)
  }
}
