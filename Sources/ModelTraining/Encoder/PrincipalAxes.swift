/// The axes along which points lie farthest apart, at right angles to each other.
///
/// By Jacobi's rotations (C. G. J. Jacobi, 1846; in the order of rows, as G. H. Golub and C. F. Van Loan, “Matrix
/// computations”, tell them). The axes are turned into each other in the end such that each holds about as much as any other:
/// what follows keeps coordinates in levels of one scale, in which an axis that holds little would be lost.
struct PrincipalAxes {
  /// By axis: its direction.
  private let directions: [[Double]]

  /// Finds the axes.
  ///
  /// - Parameters:
  ///   - products: By two coordinates: the sum of their products over all points.
  ///   - wide: How many coordinates a point has.
  ///   - count: How many axes, at most as many.
  /// - Complexity: O(wide³), some ten times over.
  init(products: [Double], of wide: Int, count: Int) {
    precondition(products.count == wide * wide && count <= wide)
    var rotation = Rotations(products, wide)
    rotation.turn()
    let order = (0..<wide).sorted { (rotation.spread($1), $0) < (rotation.spread($0), $1) }.prefix(count)
    directions = Self.levelled(order.map { rotation.axis($0) })
  }

  /// A point by its place along each axis.
  func coordinates(of point: [Float]) -> [Float] {
    directions.map { direction in
      Float(zip(direction, point).reduce(0.0) { $0 + $1.0 * Double($1.1) })
    }
  }

  /// Turns axes into as many others of the same plane, each of which holds about as much.
  ///
  /// Sums and differences of pairs, of pairs of those, and so on, as far as their number can be halved (J. Hadamard, 1893).
  private static func levelled(_ axes: [[Double]]) -> [[Double]] {
    var axes = axes
    var width = 1
    let half = 0.5.squareRoot()
    while axes.count % (2 * width) == 0 {
      for start in stride(from: 0, to: axes.count, by: 2 * width) {
        for place in start..<start + width {
          let (one, other) = (axes[place], axes[place + width])
          axes[place] = zip(one, other).map { half * ($0 + $1) }
          axes[place + width] = zip(one, other).map { half * ($0 - $1) }
        }
      }
      width *= 2
    }
    return axes
  }

  /// A symmetric matrix that is turned until only its diagonal is left.
  private struct Rotations {
    private let wide: Int
    private var matrix: [Double]
    /// By axis, then by coordinate.
    private var axes: [Double]

    /// More turns of all pairs were never needed.
    private static let mostSweeps = 40

    init(_ matrix: [Double], _ wide: Int) {
      (self.matrix, self.wide) = (matrix, wide)
      axes = (0..<wide * wide).map { $0 / wide == $0 % wide ? 1 : 0 }
    }

    func spread(_ axis: Int) -> Double { matrix[axis * wide + axis] }

    func axis(_ axis: Int) -> [Double] { Array(axes[axis * wide..<(axis + 1) * wide]) }

    mutating func turn() {
      let least = 1e-18 * matrix.reduce(0) { $0 + $1 * $1 }
      for _ in 0..<Self.mostSweeps {
        var off = 0.0
        for one in 0..<wide {
          for other in one + 1..<max(one + 1, wide) {
            let product = matrix[one * wide + other]
            off += product * product
            if product * product > least / Double(wide * wide) { turn(one, other) }
          }
        }
        if off <= least { return }
      }
    }

    private mutating func turn(_ one: Int, _ other: Int) {
      let product = matrix[one * wide + other]
      let ratio = (spread(other) - spread(one)) / (2 * product)
      let tangent = (ratio < 0 ? -1 : 1) / (abs(ratio) + (ratio * ratio + 1).squareRoot())
      let cosine = 1 / (tangent * tangent + 1).squareRoot()
      let sine = tangent * cosine
      matrix.withUnsafeMutableBufferPointer { matrix in
        for place in 0..<wide {
          let (a, b) = (matrix[place * wide + one], matrix[place * wide + other])
          matrix[place * wide + one] = cosine * a - sine * b
          matrix[place * wide + other] = sine * a + cosine * b
        }
      }
      Self.mix(&matrix, one * wide, other * wide, wide, cosine, sine)
      Self.mix(&axes, one * wide, other * wide, wide, cosine, sine)
    }

    private static func mix(
      _ rows: inout [Double], _ one: Int, _ other: Int, _ count: Int, _ cosine: Double, _ sine: Double
    ) {
      rows.withUnsafeMutableBufferPointer { rows in
        for place in 0..<count {
          let (a, b) = (rows[one + place], rows[other + place])
          rows[one + place] = cosine * a - sine * b
          rows[other + place] = sine * a + cosine * b
        }
      }
    }
  }
}
