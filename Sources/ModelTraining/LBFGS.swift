import Models

/// Finds the lowest point of a smooth function of many numbers from its gradients.
///
/// Limited-memory BFGS: the two-loop recursion of J. Nocedal, “Updating quasi-Newton matrices with limited storage”,
/// 1980; steps that satisfy the weak conditions of Wolfe by bisection as in A. S. Lewis and M. L. Overton, “Nonsmooth
/// optimization via quasi-Newton methods”, 2013. All sums are in fixed order.
struct LBFGS {
  /// How many past steps shape the next.
  var memory = 10
  /// At most so many steps.
  var steps = 500
  /// Done where no part of the gradient is greater.
  var tolerance = 1e-4

  /// The lowest point that was found.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - function: Its value at a point; it fills in the gradient there.
  func minimum(from start: [Double], of function: ([Double], inout [Double]) -> Double) -> [Double] {
    var point = start
    var gradient = [Double](repeating: 0, count: start.count)
    var value = function(point, &gradient)
    var history: [(step: [Double], change: [Double], curvature: Double)] = []
    for _ in 0..<steps {
      if gradient.allSatisfy({ abs($0) <= tolerance }) { break }
      var direction = descent(gradient, history)
      var slope = dot(direction, gradient)
      if slope >= 0 {
        // What was remembered misleads; begin anew.
        history = []
        direction = gradient.map { -$0 }
        slope = -dot(gradient, gradient)
      }
      // The first step has no measure of curvature and is kept short.
      var length = history.isEmpty ? min(1, 1 / slope.magnitude.squareRoot()) : 1
      var (low, high) = (0.0, Double.infinity)
      var next = point
      var nextGradient = gradient
      var nextValue = value
      for _ in 0..<40 {
        for place in point.indices { next[place] = point[place] + length * direction[place] }
        nextValue = function(next, &nextGradient)
        if !(nextValue <= value + 1e-4 * length * slope) {
          high = length
        } else if dot(nextGradient, direction) < 0.9 * slope {
          low = length
        } else {
          break
        }
        length = high < .infinity ? (low + high) / 2 : 2 * low
      }
      // No step goes further down: this is as low as the numbers' precision allows.
      guard nextValue < value else { break }
      let step = zip(next, point).map { $0 - $1 }
      let change = zip(nextGradient, gradient).map { $0 - $1 }
      let curvature = dot(step, change)
      if curvature > 1e-10 * dot(change, change) {
        history.append((step, change, curvature))
        if history.count > memory { history.removeFirst() }
      }
      (point, gradient, value) = (next, nextGradient, nextValue)
    }
    return point
  }

  private func descent(
    _ gradient: [Double], _ history: [(step: [Double], change: [Double], curvature: Double)]
  ) -> [Double] {
    var direction = gradient.map { -$0 }
    var shares: [Double] = []
    for past in history.reversed() {
      let share = dot(past.step, direction) / past.curvature
      shares.append(share)
      add(-share, past.change, to: &direction)
    }
    if let last = history.last {
      let scale = last.curvature / dot(last.change, last.change)
      for place in direction.indices { direction[place] *= scale }
    }
    for (past, share) in zip(history, shares.reversed()) {
      add(share - dot(past.change, direction) / past.curvature, past.step, to: &direction)
    }
    return direction
  }

  private func add(_ factor: Double, _ numbers: [Double], to sums: inout [Double]) {
    numbers.withUnsafeBufferPointer { numbers in
      sums.withUnsafeMutableBufferPointer { sums in
        for place in 0..<sums.count { sums[place] += factor * numbers[place] }
      }
    }
  }

  private func dot(_ one: [Double], _ other: [Double]) -> Double {
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        // Four sums do not wait for each other.
        var lanes = SIMD4<Double>.zero
        var place = 0
        while place + 4 <= one.count {
          let mine = SIMD4(one[place], one[place + 1], one[place + 2], one[place + 3])
          lanes += mine * SIMD4(other[place], other[place + 1], other[place + 2], other[place + 3])
          place += 4
        }
        var sum = (lanes.x + lanes.z) + (lanes.y + lanes.w)
        while place < one.count {
          sum += one[place] * other[place]
          place += 1
        }
        return sum
      }
    }
  }
}
