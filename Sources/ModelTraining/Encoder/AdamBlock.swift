/// Numbers that are learned together, each with a step length of its own.
///
/// D. P. Kingma and J. Ba, “Adam: a method for stochastic optimization”, 2015. The decay is added to the gradient.
struct AdamBlock {
  var values: [Float]
  var gradient: [Float]
  private var means: [Float]
  private var squares: [Float]

  init(_ values: [Float]) {
    self.values = values
    gradient = [Float](repeating: 0, count: values.count)
    means = gradient
    squares = gradient
  }

  /// Goes one step against the gradient and sets it to 0.
  ///
  /// - Parameters:
  ///   - rate: About how far each number goes.
  ///   - decay: How strongly numbers are drawn to 0.
  ///   - number: The number of this step, from 1.
  mutating func step(rate: Float, decay: Float, number: Int) {
    let (first, second): (Float, Float) = (0.9, 0.999)
    // Powers by multiplication, since systems differ in `pow`.
    var (firstPower, secondPower): (Double, Double) = (1, 1)
    for _ in 0..<number {
      firstPower *= 0.9
      secondPower *= 0.999
    }
    let length = rate / Float(1 - firstPower)
    let scale = 1 / Float((1 - secondPower).squareRoot())
    values.withUnsafeMutableBufferPointer { values in
      gradient.withUnsafeMutableBufferPointer { gradient in
        means.withUnsafeMutableBufferPointer { means in
          squares.withUnsafeMutableBufferPointer { squares in
            for place in 0..<values.count {
              let slope = gradient[place] + decay * values[place]
              let mean = first * means[place] + (1 - first) * slope
              let square = second * squares[place] + (1 - second) * slope * slope
              means[place] = mean
              squares[place] = square
              values[place] -= length * mean / (square.squareRoot() * scale + 1e-8)
              gradient[place] = 0
            }
          }
        }
      }
    }
  }
}
