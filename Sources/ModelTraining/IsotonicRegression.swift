/// The share that came true as it rises with what was said: the likeliest such curve, by pooling neighbours that fall
/// (Ayer and others 1955; for calibration Zadrozny and Elkan 2002).
package struct IsotonicRegression: Sendable {
  /// Stretches of one height, by ascending score.
  private let blocks: [(least: Double, right: Double, count: Double)]

  /// Fits the curve.
  ///
  /// - Parameters:
  ///   - scores: What was said.
  ///   - truth: Whether it came true.
  /// - Complexity: O(n log n).
  package init(_ scores: [Double], truth: [Bool]) {
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    var blocks: [(least: Double, right: Double, count: Double)] = []
    for place in order {
      blocks.append((scores[place], truth[place] ? 1 : 0, 1))
      while blocks.count > 1 {
        let (below, above) = (blocks[blocks.count - 2], blocks[blocks.count - 1])
        guard below.right * above.count >= above.right * below.count || below.least == above.least else {
          break
        }
        blocks.removeLast()
        blocks[blocks.count - 1] = (below.least, below.right + above.right, below.count + above.count)
      }
    }
    self.blocks = blocks
  }

  /// The least score from which on the curve has reached a share; nil where it never does.
  package func least(reaching share: Double) -> Double? {
    blocks.first { $0.right >= share * $0.count }?.least
  }
}
