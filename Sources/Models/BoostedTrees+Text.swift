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
    guard let shape = Self.shape(of: numbers, features: names.count) else { throw reader.fault(.value) }
    guard shape.count == count, count % bias.count == 0, names.count < 255 else { throw reader.fault(.count) }
    self.init(
      names: names, classes: classes, bias: bias.map(FixedPoint.float), numbers: numbers, shape: shape)
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
}
