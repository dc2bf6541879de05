@testable import Models
import Testing

@Suite struct PairTextModelTests {
  private static func vector(_ text: String) -> TextVector { TextVector(text, table: Samples.table) }

  /// Each gram stands in one of three columns: of the asking text alone, of the telling one alone, of both.
  @Test func gramsStandByWhoHasThem() {
    let grams = Int32(Samples.table.count)
    let (asked, told) = (Self.vector("调解员力量薄弱"), Self.vector("调解员培训"))
    let columns = PairTextModel.vector(asked: asked, told: told, grams: Int(grams)).indices
    let shared = Set(asked.indices).intersection(told.indices)
    #expect(!shared.isEmpty)
    #expect(Set(columns.filter { $0 >= 2 * grams }.map { $0 - 2 * grams }) == shared)
    #expect(Set(columns.filter { $0 < grams }) == Set(asked.indices).subtracting(shared))
    #expect(
      Set(columns.filter { grams..<2 * grams ~= $0 }.map { $0 - grams })
        == Set(told.indices).subtracting(shared))
    #expect(zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 })
  }

  /// Weights of one column count where a gram stands there, and nowhere else.
  @Test func onlyTheColumnOfAGramCounts() {
    let table = Samples.table
    var weights = [Float](repeating: 0, count: 6 * table.count)
    // What both have speaks for the first class.
    for gram in 0..<table.count { weights[2 * (2 * table.count + gram)] = 3 }
    let model = PairTextModel(classes: ["met", "none"], weights: weights, bias: [0, 0], table: table)
    func first(_ asked: String, _ told: String) -> Float {
      model.probabilities(asked: Self.vector(asked), told: Self.vector(told))[0]
    }
    #expect(first("调解", "宣传") == 0.5)
    #expect(first("调解", "调解") > 0.9)
    #expect(first("", "") == 0.5)
  }

  /// What the columns of both texts weigh, summed gram by gram.
  @Test(arguments: [1, 2, 3, 4])
  func allClassesAreWeighed(_ count: Int) {
    let table = Samples.table
    let model = PairTextModel(
      classes: (0..<count).map(String.init), weights: Samples.numbers(3 * table.count * count),
      bias: Samples.numbers(count), table: table)
    for (one, other) in zip(Samples.texts, Samples.texts.reversed()) {
      let (asked, told) = (Self.vector(one), Self.vector(other))
      let columns = PairTextModel.vector(asked: asked, told: told, grams: table.count)
      let powers = (0..<count).map { place in
        let sum = zip(columns.indices, columns.weights).reduce(Float(0)) { sum, column in
          sum + column.1 * Float(model.weights[Int(column.0) * count + place])
        }
        return ModelMath.exp(Double(sum * model.scales[place] + model.bias[place]))
      }
      let total = powers.reduce(0, +)
      for (probability, power) in zip(model.probabilities(asked: asked, told: told), powers) {
        #expect(abs(Double(probability) - power / total) < 1e-5)
      }
    }
  }

  @Test func probabilitiesAddUpToOne() {
    for one in Samples.texts {
      for other in Samples.texts {
        let sum = Samples.pairs.probabilities(asked: Self.vector(one), told: Self.vector(other)).reduce(0, +)
        #expect(abs(sum - 1) < 1e-5)
      }
    }
  }
}
