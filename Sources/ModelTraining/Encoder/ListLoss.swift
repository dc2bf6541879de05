import Models

/// The loss of a task of lists: −ln of the share of the softmax that is on right candidates, on average.
struct ListLoss {
  private let task: EncoderTasks.Lists
  /// The queries that have a right candidate.
  private let rows: [Int]
  /// The logarithm of the scale, so that it stays above 0 and goes as fast whatever it is.
  private var numbers: AdamBlock

  init(_ task: EncoderTasks.Lists) {
    self.task = task
    rows = task.queries.indices.filter { task.right[$0].contains(true) }
    numbers = AdamBlock([Float(ModelMath.log(Double(task.scale)))])
  }

  private var scale: Float { Float(ModelMath.exp(Double(numbers.values[0]))) }

  /// Adds the gradients of the loss by the points, and notes that by the scale.
  ///
  /// - Returns: The loss.
  mutating func add(to points: inout EpochPoints) -> Double {
    let share = task.weight / Float(max(1, rows.count))
    let scale = scale
    var loss = 0.0
    for row in rows {
      let query = task.queries[row]
      let right = task.right[row]
      let cosines = task.candidates[row].map { points.cosine(query, $0) }
      var masses = cosines.map { Double(scale * $0) }
      ModelMath.softmax(&masses)
      var rightMass = 0.0
      for (place, mass) in masses.enumerated() where right[place] { rightMass += mass }
      rightMass = max(rightMass, 1e-30)
      loss -= Double(share) * ModelMath.log(rightMass)
      for (place, candidate) in task.candidates[row].enumerated() {
        let aim = right[place] ? masses[place] / rightMass : 0
        let slope = share * scale * Float(masses[place] - aim)
        points.wantCosine(query, candidate, gradient: slope)
        numbers.gradient[0] += slope * cosines[place]
      }
    }
    return loss
  }

  mutating func step(rate: Float, number: Int) { numbers.step(rate: rate, decay: 0, number: number) }
}
