import Models
import Testing

@Suite struct ModelTests {
  @Test func equalTextsAreNearestToEachOther() {
    let one = Samples.encoder.encode("执法力量薄弱")
    let same = Samples.encoder.encode(Array("执法 力量薄弱".utf16)[...])
    let other = Samples.encoder.encode("宣传教育形式单一")
    #expect(abs(one.vector.dot(same.vector) - 1) < 1e-5)
    #expect(abs(one.embedding.dot(same.embedding) - 1) < 1e-5)
    #expect(one.vector.dot(other.vector) == 0)
    #expect(one.embedding.dot(other.embedding) < 0.9)
  }

  @Test func aTextOfUnknownGramsIsNowhere() {
    let none = Samples.encoder.encode("ω")
    #expect(none.vector.indices.isEmpty)
    #expect(none.embedding.dot(none.embedding) == 0)
  }

  @Test func aGramThatOccursOftenCountsMoreButNotSoOften() {
    let vector = TextVector("调调调解", table: Samples.table)
    let once = TextVector("调解", table: Samples.table)
    func weight(_ vector: TextVector, _ text: String) -> Float {
      let number = Samples.table.number(of: Grams.keys(text)[0]) ?? 0
      return vector.weights[vector.indices.firstIndex(of: Int32(number)) ?? 0]
    }
    let more = weight(vector, "调") / weight(vector, "解")
    let less = weight(once, "调") / weight(once, "解")
    #expect(abs(more / less - (1 + 1.0986123)) < 1e-4)
  }

  @Test func probabilitiesAddUpAndGramsExplainThem() {
    let vector = TextVector(Samples.texts[2], table: Samples.table)
    let probabilities = Samples.linear.probabilities(vector)
    #expect(abs(probabilities.reduce(0, +) - 1) < 1e-5)
    let strongest = Samples.linear.strongest(2, in: vector)
    #expect(strongest.count == 2)
    #expect(strongest[0].share >= strongest[1].share)
    #expect(strongest.allSatisfy { Grams.keys(Samples.texts[2]).map(Grams.string).contains($0.gram) })
  }

  @Test func logisticContributionsAddUp() {
    let features: [Float] = [0.9, 80]
    let score = Samples.logistic.score(features)
    let usual = Samples.logistic.score(Samples.logistic.means)
    #expect(abs(usual + Samples.logistic.contributions(features).reduce(0, +) - score) < 1e-5)
    #expect(abs(Samples.logistic.probability(features) - 1 / (1 + expOfMinus(score))) < 1e-6)
  }

  private func expOfMinus(_ x: Float) -> Float { Float(ModelMath.exp(Double(-x))) }

  private static let rows: [(features: [Float], score: Float)] = [
    ([0, 0.3], -1.6), ([0, 0.31], -0.05), ([20_000, 1], 0.55),
  ]

  @Test(arguments: rows)
  func treesAddUp(_ features: [Float], _ expected: Float) {
    let score = Samples.trees.score(features)
    #expect(abs(score - expected) < 1e-5)
    let told = Samples.trees.baseline() + Samples.trees.contributions(features).reduce(0, +)
    #expect(abs(told - score) < 1e-5)
    #expect(Samples.trees.count == 2)
  }

  @Test func classesHaveTreesOfTheirOwn() {
    let trees = BoostedTrees(
      names: ["x"], classes: ["a", "b"], bias: [0, 1],
      trees: [.init(value: 2, kind: .leaf), .init(value: -1, kind: .leaf)])
    #expect(trees.scores([0]) == [2, 0])
    #expect(trees.probabilities([0])[0] > 0.85)
  }

  @Test func fixedPointKeepsWhatItRoundedOnce() {
    for number in Samples.numbers(500) {
      for scale: Float in [1e-5, 1, 1000, 1e9] {
        let once = FixedPoint.rounded(number * scale)
        #expect(FixedPoint.rounded(once) == once)
      }
    }
  }

  @Test(arguments: [0, 0.001, 0.2, 0.5, 0.9, 0.999, 1])
  func treesThatStopEarlyLeaveOutOnlyWhatIsBelowTheFloor(_ floor: Double) {
    let numbers = Samples.numbers(400)
    let trees = BoostedTrees(
      names: ["甲", "乙"], bias: [-0.4],
      trees: (0..<100).map { place in
        .init(
          value: 0,
          kind: .split(
            feature: place % 2, threshold: numbers[place],
            left: .init(value: numbers[100 + place], kind: .leaf),
            right: .init(value: numbers[200 + place], kind: .leaf)))
      })
    for place in 0..<99 {
      let features = [numbers[300 + place], numbers[301 + place]]
      let whole = trees.probability(features)
      #expect(trees.probability(features, floor: floor) == (Double(whole) >= floor || floor == 0 ? whole : 0))
    }
  }

  @Test func classesOfAPointAreThoseOfTheirWeights() {
    let model = DenseSoftmax(
      classes: ["甲", "乙", "丙"], weights: [1, 0, 0, 1, -1, -1], bias: [0, 0, 0], dimensions: 2)
    #expect(model.probabilities([2, 0]).peak == 0)
    #expect(model.probabilities([0, 2]).peak == 1)
    #expect(model.probabilities([-2, -2]).peak == 2)
  }
}

extension [Float] {
  /// The place of the greatest number.
  fileprivate var peak: Int? { indices.max { self[$0] < self[$1] } }
}
