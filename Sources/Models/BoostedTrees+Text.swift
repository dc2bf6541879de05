extension BoostedTrees: StoredModel {
  package static var kind: String { "trees" }

  package func write(to writer: inout ModelWriter) {
    writer.line("features", names)
    writer.line("classes", classes)
    writer.line("bias", bias.map(FixedPoint.integer))
    writer.line("count", [count])
    var numbers: [Int] = []
    for tree in trees { tree.append(to: &numbers) }
    writer.numbers("nodes", numbers)
  }

  package init(reading reader: inout ModelReader) throws(ModelFault) {
    let names = try reader.words("features")
    let classes = try reader.words("classes")
    let bias = try reader.integers("bias", count: max(1, classes.count))
    let count = try reader.integers("count", count: 1)[0]
    let numbers = try reader.numbers("nodes")
    var place = 0
    var trees: [Tree] = []
    while place < numbers.count {
      guard let tree = Tree(numbers, at: &place, features: names.count, depth: Self.deepest) else {
        throw reader.fault(.value)
      }
      trees.append(tree)
    }
    guard trees.count == count, count % bias.count == 0, names.count < 255 else {
      throw reader.fault(.count)
    }
    self.init(names: names, classes: classes, bias: bias.map(FixedPoint.float), trees: trees)
  }
}

extension BoostedTrees.Tree {
  /// Appends the numbers of a tree: for a leaf 0 and its value, for a split the feature from 1, the threshold, the value
  /// and both sides.
  fileprivate func append(to numbers: inout [Int]) {
    switch kind {
    case .leaf: numbers += [0, FixedPoint.integer(value)]
    case .split(let feature, let threshold, let left, let right):
      numbers += [feature + 1, FixedPoint.integer(threshold), FixedPoint.integer(value)]
      left.append(to: &numbers)
      right.append(to: &numbers)
    }
  }

  /// Reads a tree of its numbers; nil where they make none.
  fileprivate init?(_ numbers: [Int], at place: inout Int, features: Int, depth: Int) {
    guard place + 1 < numbers.count else { return nil }
    let feature = numbers[place] - 1
    if feature < 0 {
      self.init(value: FixedPoint.float(numbers[place + 1]), kind: .leaf)
      place += 2
      return
    }
    guard feature < features, depth > 0, place + 2 < numbers.count else { return nil }
    let threshold = FixedPoint.float(numbers[place + 1])
    let value = FixedPoint.float(numbers[place + 2])
    place += 3
    guard let left = Self(numbers, at: &place, features: features, depth: depth - 1),
      let right = Self(numbers, at: &place, features: features, depth: depth - 1)
    else { return nil }
    self.init(
      value: value, kind: .split(feature: feature, threshold: threshold, left: left, right: right))
  }
}
