import ChineseText
import Testing

@Suite struct SparseVectorTests {
  private let left = SparseVector([(key: 3, weight: 1), (key: 1, weight: 2), (key: 3, weight: 0.5)])
  private let right = SparseVector([(key: 1, weight: 1), (key: 2, weight: 4)])
  private let empty = SparseVector([])

  @Test func sortsKeysAndKeepsTheLargestWeight() {
    #expect(left.keys == [1, 3] && left.weights == [2, 1])
    #expect(left.total == 3)
  }

  @Test func sharesTheSmallerWeights() {
    #expect(left.shared(with: right) == 1)
    #expect(right.shared(with: left) == 1)
    #expect(abs(left.containment(right) - 1.0 / 3) < 1e-9)
  }

  @Test func cosineIsOneWithItselfAndZeroWithNothing() {
    #expect(abs(left.cosine(left) - 1) < 1e-9)
    #expect(left.cosine(empty) == 0 && empty.cosine(empty) == 0)
    #expect(left.cosine(right) == right.cosine(left))
    #expect(empty.containment(left) == 0)
  }
}
