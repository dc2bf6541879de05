/// What an encoder learns from; texts are given by their place among the vectors.
package struct EncoderTasks: Sendable {
  /// Texts of known classes, told from the point before it is brought to length 1; each task has a head of its own.
  package var classes: [Classes] = []
  /// Pairs of texts that tell of the same or do not.
  package var pairs: [Pairs] = []
  /// Texts with the candidates that may answer them.
  package var lists: [Lists] = []

  /// No tasks yet.
  package init() {}

  /// Texts of known classes.
  package struct Classes: Sendable {
    /// Their places among the vectors.
    package let texts: [Int]
    /// By text of the task: how much of it is of each class; they should add up to 1.
    package let shares: [[Float]]
    /// How much the mean loss of the task counts among the tasks.
    package let weight: Float

    /// A task of classes.
    package init(texts: [Int], shares: [[Float]], weight: Float = 1) {
      precondition(texts.count == shares.count)
      (self.texts, self.shares, self.weight) = (texts, shares, weight)
    }
  }

  /// Pairs of texts: scale × cosine + bias are the log odds that both tell of the same.
  package struct Pairs: Sendable {
    /// One text of each pair.
    package let ones: [Int]
    /// The other text of each pair.
    package let others: [Int]
    /// By pair: how likely both tell of the same, 0 to 1.
    package let same: [Float]
    /// How much the mean loss of the task counts among the tasks.
    package let weight: Float
    /// The scale to begin with.
    package var scale: Float = 8
    /// The bias to begin with.
    package var bias: Float = -4

    /// A task of pairs.
    package init(ones: [Int], others: [Int], same: [Float], weight: Float = 1) {
      precondition(ones.count == others.count && ones.count == same.count)
      (self.ones, self.others, self.same, self.weight) = (ones, others, same, weight)
    }
  }

  /// Texts with candidates of which some are right: the softmax of scale × cosine should be on those.
  package struct Lists: Sendable {
    /// The texts that ask.
    package let queries: [Int]
    /// By query: the texts that may answer.
    package let candidates: [[Int]]
    /// By query, then by candidate: whether it is right; a query without a right one teaches nothing.
    package let right: [[Bool]]
    /// How much the mean loss of the task counts among the tasks.
    package let weight: Float
    /// The scale to begin with.
    package var scale: Float = 8

    /// A task of lists.
    package init(queries: [Int], candidates: [[Int]], right: [[Bool]], weight: Float = 1) {
      precondition(queries.count == candidates.count && queries.count == right.count)
      precondition(zip(candidates, right).allSatisfy { $0.count == $1.count })
      (self.queries, self.candidates, self.right, self.weight) = (queries, candidates, right, weight)
    }
  }
}
