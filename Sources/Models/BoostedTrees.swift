/// Many small trees that each add to a score: gradient boosting, for yes or no or for several classes.
///
/// J. H. Friedman, “Greedy function approximation: a gradient boosting machine”, 2001. Trees stand in flat arrays, each
/// filled up to the full depth, so that a tree is walked without asking where it ends. What trees add is a whole number
/// of `FixedPoint`, so that the sum depends on no order.
package struct BoostedTrees: Equatable, Sendable {
  /// What the features are called, in the order in which they are given.
  package let names: [String]
  /// The names of the classes; empty where the model tells yes from no.
  package let classes: [String]
  /// The depth of the deepest tree, at most `deepest`.
  package let depth: Int
  /// By class, or one: the score before any tree.
  package let bias: [Float]
  /// By tree, then by inner node: the feature that is asked.
  private var features: [UInt8] = []
  /// By tree, then by inner node: a feature above this goes to the right.
  private var thresholds: [Float] = []
  /// By tree, then by node: what the tree adds as far as this node knows, in steps of `FixedPoint`.
  private var values: [Int32] = []
  /// By tree, where there is one class: no more than this do it and those behind it add.
  private var lifts: [Int] = []

  /// No tree is deeper.
  package static let deepest = 4
  /// So many nodes are above the deepest level.
  private static let mostInner = 1 << deepest - 1

  /// An ensemble of trees; all numbers are rounded to `FixedPoint`.
  ///
  /// - Parameters:
  ///   - names: The features, at most 254, without blanks.
  ///   - classes: The classes, without blanks; empty for yes or no.
  ///   - bias: By class, or one: the score before any tree, in log odds.
  ///   - trees: For several classes one after the other: a tree of the first class, one of the second, and so on.
  package init(names: [String], classes: [String] = [], bias: [Float], trees: [Tree]) {
    precondition(names.count < 255 && bias.count == max(1, classes.count) && trees.count % bias.count == 0)
    self.names = names
    self.classes = classes
    self.bias = bias.map(FixedPoint.rounded)
    depth = trees.reduce(1) { max($0, $1.depth) }
    precondition(depth <= Self.deepest)
    let inner = 1 << depth - 1
    let nodes = 2 << depth - 1
    features = [UInt8](repeating: 0, count: trees.count * inner)
    thresholds = [Float](repeating: .infinity, count: trees.count * inner)
    values = [Int32](repeating: 0, count: trees.count * nodes)
    for (number, tree) in trees.enumerated() {
      fill(tree, at: 0, innerStart: number * inner, start: number * nodes)
    }
    sumLifts()
  }

  /// An ensemble of trees as the text of models has them: a row of numbers, each tree from its root on; for a leaf 0 and
  /// its value, for a split the feature from 1, the threshold, the value and both sides.
  ///
  /// The flat arrays are filled right away, since a program that runs for one comparison reads its trees once.
  ///
  /// - Parameter shape: Of the numbers.
  init(names: [String], classes: [String], bias: [Float], numbers: [Int], shape: (count: Int, depth: Int)) {
    precondition(names.count < 255 && bias.count == max(1, classes.count) && shape.count % bias.count == 0)
    self.names = names
    self.classes = classes
    self.bias = bias.map(FixedPoint.rounded)
    depth = shape.depth
    let inner = 1 << depth - 1
    let nodes = 2 << depth - 1
    var features = [UInt8](repeating: 0, count: shape.count * inner)
    var thresholds = [Float](repeating: .infinity, count: shape.count * inner)
    var values = [Int32](repeating: 0, count: shape.count * nodes)
    // In buffers, as an array asks at each write whether it is shared; the shape was found by the same walk.
    numbers.withUnsafeBufferPointer { numbers in
      features.withUnsafeMutableBufferPointer { features in
        thresholds.withUnsafeMutableBufferPointer { thresholds in
          values.withUnsafeMutableBufferPointer { values in
            var place = 0
            for number in 0..<shape.count {
              let (innerStart, start) = (number &* inner, number &* nodes)
              var waiting = Waiting()
              while let node = waiting.next() {
                let feature = numbers[place] &- 1
                guard feature >= 0 else {
                  // Below a leaf everything goes to the left and adds the same.
                  let value = Self.value(numbers[place &+ 1])
                  var (first, end) = (node, node &+ 1)
                  while first < nodes {
                    values[start &+ first..<start &+ end].update(repeating: value)
                    (first, end) = (2 &* first &+ 1, 2 &* end &+ 1)
                  }
                  place &+= 2
                  continue
                }
                values[start &+ node] = Self.value(numbers[place &+ 2])
                features[innerStart &+ node] = UInt8(truncatingIfNeeded: feature)
                thresholds[innerStart &+ node] = FixedPoint.float(numbers[place &+ 1])
                place &+= 3
                waiting.add(below: node)
              }
            }
          }
        }
      }
    }
    (self.features, self.thresholds, self.values) = (features, thresholds, values)
    sumLifts()
  }

  /// The nodes of a tree that were met and not yet looked at, the next one last: a number of eight bits each, as a tree has
  /// few.
  private struct Waiting {
    private var nodes: UInt64 = 0
    private var count = 1

    @inline(__always) mutating func next() -> Int? {
      guard count > 0 else { return nil }
      count &-= 1
      defer { nodes &>>= 8 }
      return Int(truncatingIfNeeded: nodes & 0xFF)
    }

    /// Adds both nodes below one, the left one to be looked at next.
    @inline(__always) mutating func add(below node: Int) {
      let left = UInt64(truncatingIfNeeded: 2 &* node &+ 1)
      nodes = nodes &<< 16 | (left &+ 1) &<< 8 | left
      count &+= 2
    }
  }

  private mutating func sumLifts() {
    guard classes.isEmpty else { return }
    let (inner, nodes) = (1 << depth - 1, 2 << depth - 1)
    lifts = [Int](repeating: 0, count: count)
    var sum = 0
    for tree in (0..<count).reversed() {
      sum += Int(values[tree * nodes + inner..<(tree + 1) * nodes].max() ?? 0)
      lifts[tree] = sum
    }
  }

  /// How many trees numbers make, and the depth of the deepest, at least 1; nil where they make none of the features.
  static func shape(of numbers: [Int], features: Int) -> (count: Int, depth: Int)? {
    numbers.withUnsafeBufferPointer { numbers in
      var (place, count, deepest) = (0, 0, 0)
      while place < numbers.count {
        var waiting = Waiting()
        while let node = waiting.next() {
          guard place + 1 < numbers.count else { return nil }
          let feature = numbers[place]
          if feature <= 0 {
            place += 2
            continue
          }
          guard feature <= features, node < mostInner, place + 2 < numbers.count else { return nil }
          deepest = max(deepest, node)
          place += 3
          waiting.add(below: node)
        }
        count += 1
      }
      // The nodes of a level begin at a power of two, less one.
      return (count, Int.bitWidth - (deepest + 1).leadingZeroBitCount)
    }
  }

  private static func value(_ number: Int) -> Int32 {
    // Up to here `Float` has every step.
    if number.magnitude <= 1 << 24 { return Int32(truncatingIfNeeded: number) }
    return Int32(clamping: FixedPoint.integer(FixedPoint.float(number)))
  }

  private mutating func fill(_ tree: Tree, at node: Int, innerStart: Int, start: Int) {
    values[start + node] = Int32(clamping: FixedPoint.integer(tree.value))
    guard 2 * node + 2 < 2 << depth - 1 else { return }
    if case .split(let feature, let threshold, let left, let right) = tree.kind {
      features[innerStart + node] = UInt8(feature)
      thresholds[innerStart + node] = FixedPoint.rounded(threshold)
      fill(left, at: 2 * node + 1, innerStart: innerStart, start: start)
      fill(right, at: 2 * node + 2, innerStart: innerStart, start: start)
    } else {
      // Below a leaf everything goes to the left and adds the same.
      fill(tree, at: 2 * node + 1, innerStart: innerStart, start: start)
      fill(tree, at: 2 * node + 2, innerStart: innerStart, start: start)
    }
  }

  /// How many trees there are, over all classes.
  package var count: Int { values.count / (2 << depth - 1) }

  // MARK: - Judging

  /// The log odds of features given in the order of the names; of several classes, the score of the first.
  ///
  /// - Complexity: O(trees × depth); about 0.6 µs for 150 trees of depth 3.
  package func score(_ features: [Float]) -> Float {
    bias[0] + Float(sum(features, class: 0)) / FixedPoint.unit
  }

  /// By class: the score of features given in the order of the names.
  package func scores(_ features: [Float]) -> [Float] {
    bias.indices.map { bias[$0] + Float(sum(features, class: $0)) / FixedPoint.unit }
  }

  /// The probability of yes.
  package func probability(_ features: [Float]) -> Float {
    Float(ModelMath.probability(logOdds: Double(score(features))))
  }

  /// The probability of yes where it reaches a floor, else 0.
  ///
  /// Most pairs are no pairs, and a few trees tell so: what the others can add lifts those no more to the floor.
  package func probability(_ features: [Float], floor: Double) -> Float {
    // Less by far more than rounding takes, so that only what stays below is left out; nothing is below 0.
    let odds =
      floor > 0 ? Float(ModelMath.log(floor / max(1 - floor, 1e-9))) - bias[0] - 0.001 : -Self.unbounded
    guard let sum = sum(features, least: Int((odds * FixedPoint.unit).rounded(.down))) else { return 0 }
    let probability = Float(ModelMath.probability(logOdds: Double(bias[0] + Float(sum) / FixedPoint.unit)))
    return Double(probability) >= floor ? probability : 0
  }

  /// Log odds that no trees come to.
  private static let unbounded: Float = 1e9

  /// By class: the probability; they add up to 1.
  package func probabilities(_ features: [Float]) -> [Float] {
    ModelMath.probabilities(ofScores: scores(features))
  }

  /// By feature: what asking it added to the score, over all trees; with `baseline` they add up to the score.
  ///
  /// On the way through a tree each step adds the difference between two nodes to the feature that was asked (Saabas
  /// 2014); no other features are tried, so near features share by chance.
  package func contributions(_ features: [Float], class place: Int = 0) -> [Float] {
    precondition(features.count == names.count)
    var sums = [Int](repeating: 0, count: names.count)
    let inner = 1 << depth - 1
    let nodes = 2 << depth - 1
    for tree in stride(from: place, to: count, by: bias.count) {
      var node = 0
      while node < inner {
        let feature = Int(self.features[tree * inner + node])
        let next = 2 * node + 1 + (features[feature] > thresholds[tree * inner + node] ? 1 : 0)
        sums[feature] += Int(values[tree * nodes + next]) - Int(values[tree * nodes + node])
        node = next
      }
    }
    return sums.map { Float($0) / FixedPoint.unit }
  }

  /// The score where no feature is asked.
  package func baseline(class place: Int = 0) -> Float {
    let nodes = 2 << depth - 1
    let own = stride(from: place, to: count, by: bias.count)
    return bias[place] + Float(own.reduce(0) { $0 + Int(values[$1 * nodes]) }) / FixedPoint.unit
  }

  private func sum(_ row: [Float], class place: Int) -> Int {
    // Named outside the loop, which would work them out anew for each tree.
    let (count, step) = (count, bias.count)
    return walking(row) { leaf in
      var sum = 0
      var tree = place
      while tree < count {
        sum &+= leaf(tree)
        tree &+= step
      }
      return sum
    }
  }

  /// What all trees add; nil where it is less.
  private func sum(_ row: [Float], least: Int) -> Int? {
    let count = count
    return walking(row) { leaf in
      var sum = 0
      var tree = 0
      while tree < count {
        if sum &+ lifts[tree] < least { return nil }
        let end = min(tree &+ Self.stretch, count)
        while tree < end {
          sum &+= leaf(tree)
          tree &+= 1
        }
      }
      return sum
    }
  }

  /// So many trees are walked before it is asked whether the others can matter.
  private static let stretch = 12

  /// Lends the walk through a tree, by its number: what it adds for a row of features.
  @inline(__always)
  private func walking<Result>(_ row: [Float], _ body: (_ leaf: (Int) -> Int) -> Result) -> Result {
    // The depth as a constant, so that no level is asked whether it is the last.
    switch depth {
    case 1: walking(row, depth: 1, body)
    case 2: walking(row, depth: 2, body)
    case 3: walking(row, depth: 3, body)
    default: walking(row, depth: 4, body)
    }
  }

  @inline(__always)
  private func walking<Result>(
    _ row: [Float], depth: Int, _ body: (_ leaf: (Int) -> Int) -> Result
  ) -> Result {
    precondition(row.count == names.count && depth == self.depth)
    let inner = 1 &<< depth &- 1
    let nodes = 2 &<< depth &- 1
    return row.withUnsafeBufferPointer { row in
      features.withUnsafeBufferPointer { features in
        thresholds.withUnsafeBufferPointer { thresholds in
          values.withUnsafeBufferPointer { values in
            body { tree in
              let start = tree &* inner
              var node = 0
              // By the depth and not by the node, so that which side is taken is a number and no branch.
              var level = depth
              while level > 0 {
                let split = start &+ node
                node = 2 &* node &+ 1 &+ (row[Int(features[split])] > thresholds[split] ? 1 : 0)
                level &-= 1
              }
              return Int(values[tree &* nodes &+ node])
            }
          }
        }
      }
    }
  }

  // MARK: - As trees

  /// The trees, as they were given but for rounding.
  package var trees: [Tree] {
    (0..<count).map { tree(at: 0, number: $0) }
  }

  private func tree(at node: Int, number: Int) -> Tree {
    let inner = 1 << depth - 1
    let value = Float(values[number * (2 * inner + 1) + node]) / FixedPoint.unit
    guard node < inner, thresholds[number * inner + node] < .infinity else {
      return Tree(value: value, kind: .leaf)
    }
    return Tree(
      value: value,
      kind: .split(
        feature: Int(features[number * inner + node]), threshold: thresholds[number * inner + node],
        left: tree(at: 2 * node + 1, number: number), right: tree(at: 2 * node + 2, number: number)))
  }
}
