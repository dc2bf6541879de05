extension BoostedTrees {
  /// One tree of an ensemble, or a part of one.
  package struct Tree: Equatable, Sendable {
    /// What the tree adds to the score as far as this node knows.
    package let value: Float
    /// Whether it asks further.
    package let kind: Kind

    /// What a node is.
    package indirect enum Kind: Equatable, Sendable {
      /// It asks nothing.
      case leaf
      /// It asks whether a feature is above a threshold: then it goes to the right, else to the left.
      case split(feature: Int, threshold: Float, left: Tree, right: Tree)
    }

    /// A tree.
    package init(value: Float, kind: Kind) {
      self.value = value
      self.kind = kind
    }

    /// How many features are asked on the longest way.
    var depth: Int {
      guard case .split(_, _, let left, let right) = kind else { return 0 }
      return 1 + max(left.depth, right.depth)
    }
  }
}
