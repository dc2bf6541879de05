import ModelTraining
import Models
import SeededRandom
import Testing

@Suite struct JudgingTests {
  @Test func aTableTellsProbabilitiesThatComeTrueFromBoastfulOnes() {
    var generator = SplitMix64(seed: 12)
    let scores = (0..<5000).map { _ in Float(generator.unit() * 8 - 4) }
    let truth = scores.map { generator.unit() < ModelMath.probability(logOdds: Double($0 * 0.7 - 1)) }
    func table(slope: Float, intercept: Float) -> ReliabilityTable {
      ReliabilityTable(
        scores.map(PlattScaling(slope: slope, intercept: intercept).probability), truth: truth)
    }
    let fitting = table(slope: 0.7, intercept: -1)
    #expect(fitting.error < 0.03)
    #expect(fitting.bins.reduce(0) { $0 + $1.count } == 5000)
    let boastful = table(slope: 3, intercept: 0)
    #expect(boastful.error > fitting.error && boastful.brier > fitting.brier)
    #expect(boastful.logLoss > fitting.logLoss)
  }

  @Test func groupsStayTogetherAndGoInTurn() {
    let folds = Folds(groups: ["丙", "甲", "乙", "甲", "丁", "丙"], count: 3)
    // 丁 < 丙 < 乙 < 甲 by code.
    #expect(folds.folds == [1, 0, 2, 0, 0, 1])
    #expect(folds.rows(leavingOut: 1).judging == [0, 5])
    #expect(folds.rows(leavingOut: 1).training == [1, 2, 3, 4])
    #expect(Folds(groups: ["甲", "甲"], count: 5).count == 1)
  }
}
