import ModelTraining
import Models
import SeededRandom
import Testing

@Suite struct FeatureTrainingTests {
  private static func rows(_ count: Int, seed: UInt64) -> [[Float]] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in (0..<4).map { _ in Float(generator.unit()) } }
  }

  private static let names = ["甲", "乙", "丙", "丁"]

  /// No sum of features tells this.
  private static func crosses(_ row: [Float]) -> Bool { (row[0] > 0.4) != (row[1] > 0.6) }

  @Test func logisticFindsThePlantedWeights() {
    var generator = SplitMix64(seed: 3)
    let rows = Self.rows(4000, seed: 2).map { [$0[0] * 1000, $0[1], $0[2], 5] }
    let truth = rows.map { row -> Float in
      let odds = Double(row[0] * 0.004 - row[1] * 3 - 0.5)
      return generator.unit() < ModelMath.probability(logOdds: odds) ? 1 : 0
    }
    let model = LogisticTrainer().model(rows, truth: truth, names: Self.names)
    #expect(abs(model.weights[0] - 0.004) < 0.0006)
    #expect(abs(model.weights[1] + 3) < 0.4)
    #expect(abs(model.weights[2]) < 0.4)
    #expect(model.weights[3] == 0)
    #expect(abs(model.bias + 0.5) < 0.4)
  }

  @Test func treesFindAnInteraction() {
    var trainer = TreeTrainer()
    trainer.rounds = 60
    let rows = Self.rows(1500, seed: 4)
    let model = trainer.model(rows, truth: rows.map { Self.crosses($0) ? 1 : 0 }, names: Self.names)
    let unseen = Self.rows(500, seed: 5)
    #expect(unseen.count { (model.probability($0) > 0.5) == Self.crosses($0) } >= 480)
    let contributions = model.contributions([0.9, 0.1, 0.5, 0.5])
    #expect(contributions[0] + contributions[1] > 5 * abs(contributions[2] + contributions[3]))
  }

  @Test func treesTellClassesApart() {
    var trainer = TreeTrainer()
    trainer.rounds = 30
    func place(_ row: [Float]) -> Int { row[0] > 0.5 ? (row[1] > 0.5 ? 2 : 1) : 0 }
    let rows = Self.rows(1200, seed: 6)
    let shares = rows.map { row in (0..<3).map { $0 == place(row) ? 1 : 0 as Float } }
    let model = trainer.model(rows, shares: shares, classes: ["a", "b", "c"], names: Self.names)
    let unseen = Self.rows(500, seed: 7)
    let right = unseen.count { row in
      let probabilities = model.probabilities(row)
      return probabilities.indices.max { probabilities[$0] < probabilities[$1] } == place(row)
    }
    #expect(right >= 485)
  }

  @Test func aLeafHasRowsEnough() {
    var trainer = TreeTrainer()
    (trainer.rounds, trainer.leafRows) = (1, 300)
    let rows = Self.rows(500, seed: 8)
    let model = trainer.model(rows, truth: rows.map { $0[0] > 0.9 ? 1 : 0 }, names: Self.names)
    #expect(model.trees[0].kind == .leaf)
  }

  @Test func theSameRowsGiveTheSameText() {
    let rows = Self.rows(800, seed: 9)
    let truth = rows.map { Self.crosses($0) ? 1 : 0 as Float }
    var trainer = TreeTrainer()
    trainer.rounds = 10
    func text() -> String {
      let trees = trainer.model(rows, truth: truth, names: Self.names)
      let logistic = LogisticTrainer().model(rows, truth: truth, names: Self.names)
      return ModelText.text(trees, name: "trees") + ModelText.text(logistic, name: "logistic")
    }
    #expect(text() == text())
  }

  @Test func noRowsAndOneAnswerAreNoTrap() {
    let trainer = TreeTrainer()
    #expect(trainer.model([], truth: [], names: Self.names).probability([0, 0, 0, 0]) < 0.01)
    let rows = Self.rows(100, seed: 1)
    #expect(trainer.model(rows, truth: rows.map { _ in 1 }, names: Self.names).probability(rows[0]) > 0.99)
    #expect(
      LogisticTrainer().model(rows, truth: rows.map { _ in 1 }, names: Self.names).probability(rows[0]) > 0.9)
  }
}
