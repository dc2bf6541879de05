import Models

/// Several encoders of the same grams as one, by which two texts are as near as by all of them on average.
///
/// Points side by side are as near as their mean; the axes along which the texts of training lie farthest apart keep most of
/// that in as few coordinates as one encoder has (principal components: K. Pearson, “On lines and planes of closest fit to
/// systems of points in space”, 1901; of texts: S. Deerwester and others, “Indexing by latent semantic analysis”, 1990).
struct EncoderMean {
  let member: EncoderTrainer.Member

  /// Puts encoders together.
  ///
  /// - Parameters:
  ///   - members: At least one, each of `dimensions` coordinates and with the same heads.
  ///   - texts: The texts that the axes are found by.
  ///   - dimensions: How many coordinates remain.
  /// - Complexity: O(n × m²) in the texts and the coordinates of all members, and O(m³).
  init(_ members: [EncoderTrainer.Member], of texts: SparseRows, dimensions: Int) {
    let points = members.map { member in
      var points = EpochPoints(count: texts.count, dimensions: dimensions)
      points.place(texts, weights: texts.weights, rows: member.rows)
      return points
    }
    // Each encoder counts alike, however long its rows have grown.
    let factors = points.map { points in
      let squares = points.sums.reduce(0.0) { $0 + Double($1) * Double($1) }
      return squares > 0 ? Float((Double(texts.count) / squares).squareRoot()) : 0
    }
    let wide = members.count * dimensions
    let axes = PrincipalAxes(
      products: Self.products(points, factors, texts.count, dimensions, wide), of: wide, count: dimensions)
    var rows: [Float] = []
    let grams = members[0].rows.count / dimensions
    rows.reserveCapacity(grams * dimensions)
    for gram in 0..<grams {
      let own = gram * dimensions..<(gram + 1) * dimensions
      rows += axes.coordinates(
        of: zip(members, factors).flatMap { member, factor in
          member.rows[own].map { $0 * factor }
        })
    }
    let share = 1 / Float(members.count)
    let heads = members[0].heads.indices.map { task in
      let bias = members[0].heads[task].bias.indices.map { place in
        members.reduce(0) { $0 + $1.heads[task].bias[place] } * share
      }
      let weights = bias.indices.flatMap { place in
        axes.coordinates(
          of: zip(members, factors).flatMap { member, factor in
            member.heads[task].weights[place * dimensions..<(place + 1) * dimensions].map {
              factor > 0 ? $0 * share / factor : 0
            }
          })
      }
      return EncoderTraining.Head(weights: weights, bias: bias)
    }
    let losses = members[0].losses.indices.map { epoch in
      members.reduce(0) { $0 + $1.losses[epoch] } * Double(share)
    }
    member = EncoderTrainer.Member(rows: rows, heads: heads, losses: losses)
  }

  /// By two coordinates of all members: the sum of their products over the texts, each text at length 1.
  private static func products(
    _ points: [EpochPoints], _ factors: [Float], _ count: Int, _ dimensions: Int, _ wide: Int
  ) -> [Double] {
    var products = [Float](repeating: 0, count: wide * wide)
    var whole = [Double](repeating: 0, count: wide * wide)
    var text = [Float](repeating: 0, count: wide)
    func carry() {
      for place in products.indices {
        whole[place] += Double(products[place])
        products[place] = 0
      }
    }
    for number in 0..<count {
      for (place, (points, factor)) in zip(points, factors).enumerated() {
        for axis in 0..<dimensions {
          text[place * dimensions + axis] = points.sums[number * dimensions + axis] * factor
        }
      }
      let squares = text.reduce(0) { $0 + $1 * $1 }
      if squares < 1e-12 { continue }
      text.withUnsafeBufferPointer { text in
        products.withUnsafeMutableBufferPointer { products in
          for axis in 0..<wide {
            VectorLoops.add(
              text[axis] / squares, text.baseAddress, 0, to: products.baseAddress, axis * wide, wide)
          }
        }
      }
      // Short sums of the narrow numbers, so that none is lost beside a long one.
      if number % 256 == 255 { carry() }
    }
    carry()
    return whole
  }
}
