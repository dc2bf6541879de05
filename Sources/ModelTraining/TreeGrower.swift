import Models

/// Grows one tree after the other on the same rows.
///
/// For each node the sums of gradients, curvatures and rows by feature and range are counted; of two children only the
/// smaller is counted, the other is what is left of the parent (as LightGBM does, Ke and others 2017). All sums are of
/// whole numbers and so depend on no order.
struct TreeGrower {
  /// The deepest tree.
  let depth: Int
  /// No leaf has fewer rows.
  let leafRows: Int
  /// λ: this much curvature is added to each leaf's.
  let penalty: Double
  /// The share of a leaf's step that is taken.
  let rate: Double

  private let bins: FeatureBins
  private let features: Int
  /// The rows, those of a node beside each other.
  private var rows: [Int32]
  /// By row: gradient in the first lane; curvature × 2^20 + 1 in the second, so that rows are counted along.
  private var slopes: [SIMD2<Int64>]
  /// By slot: the sums by feature and range; each level of the tree has two slots, one a side.
  private var sums: [SIMD2<Int64>]
  /// How many sums a slot has.
  private let slotSize: Int

  /// Gradients in steps of 2^-30, curvatures in steps of 2^-20.
  private static let gradientUnit = 1_073_741_824.0
  private static let curvatureUnit = 1_048_576.0
  private static let countBits: Int64 = 20

  init(bins: FeatureBins, rowCount: Int, depth: Int, leafRows: Int, penalty: Double, rate: Double) {
    precondition(rowCount < 1 << Self.countBits)
    self.bins = bins
    features = bins.bounds.count
    (self.depth, self.leafRows, self.penalty, self.rate) = (depth, max(1, leafRows), penalty, rate)
    rows = (0..<Int32(rowCount)).map { $0 }
    slopes = [SIMD2<Int64>](repeating: .zero, count: rowCount)
    slotSize = features * FeatureBins.most
    sums = [SIMD2<Int64>](repeating: .zero, count: slotSize * (2 * depth + 2))
  }

  /// Sets what a row's loss does where its score grows: its first and second derivative.
  @inline(__always) mutating func setSlope(of row: Int, gradient: Double, curvature: Double) {
    slopes[row] = SIMD2(
      Int64(gradient * Self.gradientUnit), Int64(curvature * Self.curvatureUnit) << Self.countBits | 1)
  }

  /// Grows a tree against the slopes, and adds what it says to the scores of the rows.
  ///
  /// - Parameters:
  ///   - scores: One for each row, `stride` apart from `offset` on.
  /// - Complexity: O(rows × features × depth).
  mutating func tree(
    addingTo scores: inout [Double], offset: Int, stride: Int
  ) -> BoostedTrees.Tree {
    count(0..<rows.count, into: 0)
    var total = SIMD2<Int64>.zero
    for bin in 0..<FeatureBins.most where features > 0 { total &+= sums[bin] }
    return grow(0..<rows.count, total, level: 0, slot: 0, &scores, offset, stride)
  }

  private mutating func grow(
    _ span: Range<Int>, _ total: SIMD2<Int64>, level: Int, slot: Int, _ scores: inout [Double],
    _ offset: Int, _ stride: Int
  ) -> BoostedTrees.Tree {
    let value = FixedPoint.rounded(Float(step(total)))
    guard level < depth, let split = bestSplit(total, slot: slot) else {
      for place in span { scores[Int(rows[place]) * stride + offset] += Double(value) }
      return BoostedTrees.Tree(value: value, kind: .leaf)
    }
    let middle = part(span, feature: split.feature, bin: split.bin)
    let (left, right) = (span.lowerBound..<middle, middle..<span.upperBound)
    // What is below the left child writes into the slots of deeper levels only, so that the right one's stays.
    let (leftSlot, rightSlot) = (2 * level + 2, 2 * level + 3)
    if level + 1 < depth {
      let isLeftSmaller = left.count <= right.count
      let (small, large) = isLeftSmaller ? (leftSlot, rightSlot) : (rightSlot, leftSlot)
      count(isLeftSmaller ? left : right, into: small)
      subtract(small, from: slot, into: large)
    }
    let leftTree = grow(left, split.left, level: level + 1, slot: leftSlot, &scores, offset, stride)
    let rightTree = grow(
      right, total &- split.left, level: level + 1, slot: rightSlot, &scores, offset, stride)
    return BoostedTrees.Tree(
      value: value,
      kind: .split(
        feature: split.feature, threshold: bins.bounds[split.feature][split.bin],
        left: leftTree, right: rightTree))
  }

  // MARK: - Sums

  private func gradient(_ sum: SIMD2<Int64>) -> Double { Double(sum.x) / Self.gradientUnit }

  private func curvature(_ sum: SIMD2<Int64>) -> Double {
    Double(sum.y >> Self.countBits) / Self.curvatureUnit
  }

  private func rowCount(_ sum: SIMD2<Int64>) -> Int { Int(sum.y & (1 << Self.countBits - 1)) }

  /// Newton's step, shortened.
  private func step(_ sum: SIMD2<Int64>) -> Double {
    -rate * gradient(sum) / max(1e-9, curvature(sum) + penalty)
  }

  private func worth(_ sum: SIMD2<Int64>) -> Double {
    let gradient = gradient(sum)
    return gradient * gradient / max(1e-9, curvature(sum) + penalty)
  }

  private mutating func count(_ span: Range<Int>, into slot: Int) {
    let (rows, slopes, bins) = (rows, slopes, bins.bins)
    let (features, own) = (features, slot * slotSize..<(slot + 1) * slotSize)
    sums.withUnsafeMutableBufferPointer { sums in
      let sums = UnsafeMutableBufferPointer(rebasing: sums[own])
      rows.withUnsafeBufferPointer { rows in
        slopes.withUnsafeBufferPointer { slopes in
          bins.withUnsafeBufferPointer { bins in
            sums.update(repeating: .zero)
            for place in span {
              let row = Int(rows[place])
              let slope = slopes[row]
              let start = row * features
              for feature in 0..<features {
                sums[feature * FeatureBins.most + Int(bins[start + feature])] &+= slope
              }
            }
          }
        }
      }
    }
  }

  private mutating func subtract(_ small: Int, from parent: Int, into large: Int) {
    let size = slotSize
    sums.withUnsafeMutableBufferPointer { sums in
      for place in 0..<size {
        sums[large * size + place] = sums[parent * size + place] &- sums[small * size + place]
      }
    }
  }

  // MARK: - Splits

  /// The split that lowers the loss most; of equal ones that of the first feature, and of that the lowest.
  private func bestSplit(
    _ total: SIMD2<Int64>, slot: Int
  ) -> (feature: Int, bin: Int, left: SIMD2<Int64>)? {
    let all = rowCount(total)
    guard all >= 2 * leafRows else { return nil }
    var best: (feature: Int, bin: Int, left: SIMD2<Int64>)?
    var most = worth(total) + 1e-6
    let start = slot * slotSize
    sums.withUnsafeBufferPointer { sums in
      for feature in 0..<features {
        var left = SIMD2<Int64>.zero
        for bin in 0..<bins.bounds[feature].count {
          let own = sums[start + feature * FeatureBins.most + bin]
          // Nothing changed since the bound before.
          if rowCount(own) == 0 { continue }
          left &+= own
          let count = rowCount(left)
          if count < leafRows { continue }
          if all - count < leafRows { break }
          let worth = worth(left) + worth(total &- left)
          if worth > most {
            most = worth
            best = (feature, bin, left)
          }
        }
      }
    }
    return best
  }

  /// Brings the rows that go to the left before those that go to the right, both in their order.
  ///
  /// - Returns: Where the right ones begin.
  private mutating func part(_ span: Range<Int>, feature: Int, bin: Int) -> Int {
    let (features, bins) = (features, bins.bins)
    return rows.withUnsafeMutableBufferPointer { rows in
      bins.withUnsafeBufferPointer { bins in
        var left = span.lowerBound
        let right = [Int32](unsafeUninitializedCapacity: span.count) { right, count in
          for place in span {
            let row = rows[place]
            let goesLeft = Int(bins[Int(row) * features + feature]) <= bin
            rows[left] = row
            right[count] = row
            left += goesLeft ? 1 : 0
            count += goesLeft ? 0 : 1
          }
        }
        for (place, row) in right.enumerated() { rows[left + place] = row }
        return left
      }
    }
  }
}
