import Models

/// Features cut into at most 64 ranges each, so that a tree need only try the bounds between them.
struct FeatureBins {
  /// No feature has more.
  static let most = 64

  /// By feature: the upper bounds of its ranges but the last, ascending.
  let bounds: [[Float]]
  /// By row, then by feature: the range; a value is in the first whose bound is not below it.
  let bins: [UInt8]

  /// The ranges of some rows, each with about as many rows as the others.
  ///
  /// - Complexity: O(n log n) in the rows for each feature.
  init(_ rows: [[Float]], features: Int) {
    var bounds: [[Float]] = []
    var bins = [UInt8](repeating: 0, count: rows.count * features)
    for feature in 0..<features {
      let own = Self.bounds(rows.map { $0[feature] })
      bounds.append(own)
      for (row, values) in rows.enumerated() {
        var (low, high) = (0, own.count)
        while low < high {
          let middle = (low + high) / 2
          if values[feature] > own[middle] { low = middle + 1 } else { high = middle }
        }
        bins[row * features + feature] = UInt8(low)
      }
    }
    self.bounds = bounds
    self.bins = bins
  }

  /// Bounds halfway between neighbouring values.
  private static func bounds(_ values: [Float]) -> [Float] {
    let sorted = values.sorted()
    // Where a value ends that the next differs from.
    let changes = sorted.indices.dropFirst().filter { sorted[$0 - 1] < sorted[$0] }
    var bounds: [Float] = []
    var last = 0
    for place in changes {
      // The rows still to come are shared out among the ranges still to come, so that one frequent value costs one.
      let ranges = most - bounds.count
      guard changes.count < most || (place - last) * ranges >= sorted.count - last else { continue }
      if ranges == 1 { break }
      last = place
      let (below, above) = (sorted[place - 1], sorted[place])
      // Rounded here and not later, so that rows fall as they will in use.
      let bound = FixedPoint.rounded(below + (above - below) / 2)
      if bounds.last != bound { bounds.append(bound) }
    }
    return bounds
  }
}
