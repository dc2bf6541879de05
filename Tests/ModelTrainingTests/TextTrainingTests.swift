import ModelTraining
import Models
import Testing

@Suite struct TextTrainingTests {
  private static let corpus = MadeUpTexts(count: 240, seed: 7)

  @Test func aTableHoldsTheGramsOfTwoTextsAndMore() {
    let table = GramTableBuilder().table(of: ["调解员", "调解", "执法"])
    #expect(table.keys == Grams.keys("调解").sorted())
    let expected = Float(ModelMath.log(4.0 / 3) + 1)
    #expect(abs(table.weight(at: 0) - expected) < 0.01)
  }

  @Test func softmaxFindsThePlantedWord() {
    let corpus = Self.corpus
    let training = 0..<160
    let model = SoftmaxTrainer().model(
      corpus.vectors[training].map { $0 }, shares: corpus.shares[training].map { $0 },
      classes: ["甲", "乙", "丙"], table: corpus.table)
    let right = (160..<240).count { row in
      let probabilities = model.probabilities(corpus.vectors[row])
      return probabilities.indices.max { probabilities[$0] < probabilities[$1] } == corpus.classes[row]
    }
    #expect(right >= 76)
    let strongest = model.strongest(3, in: corpus.vectors[0]).map(\.gram)
    #expect(strongest.contains { MadeUpTexts.marks[corpus.classes[0]].contains($0) })
  }

  /// Whether one text tells of the other's thing is in neither text alone.
  @Test func pairsAreToldByWhatBothHave() {
    let corpus = Self.corpus
    var pairs: [(asked: TextVector, told: TextVector)] = []
    var isSame: [Bool] = []
    for row in 0..<234 {
      for step in [3, 5] {
        pairs.append((corpus.vectors[row], corpus.vectors[row + step]))
        isSame.append(corpus.classes[row] == corpus.classes[row + step])
      }
    }
    let model = SoftmaxTrainer().model(
      Array(pairs[..<320]), shares: isSame[..<320].map { [$0 ? 1 : 0, $0 ? 0 : 1] },
      classes: ["same", "other"], table: corpus.table)
    let right = (320..<pairs.count).count { place in
      let said = model.probabilities(asked: pairs[place].asked, told: pairs[place].told)
      return (said[0] > said[1]) == isSame[place]
    }
    #expect(Double(right) > 0.6 * Double(pairs.count - 320))
  }

  @Test func weightsCountAsRepeatedRows() {
    let corpus = Self.corpus
    let (vectors, shares) = (Array(corpus.vectors[..<40]), Array(corpus.shares[..<40]))
    var trainer = SoftmaxTrainer()
    trainer.tolerance = 1e-6
    func model(_ rows: [Int], _ weights: [Float]?) -> LinearTextModel {
      trainer.model(
        rows.map { vectors[$0] }, shares: rows.map { shares[$0] }, weights: weights,
        classes: ["甲", "乙", "丙"],
        table: corpus.table)
    }
    let weighed = model(Array(0..<40), (0..<40).map { $0 < 10 ? 2 : 1 })
    let repeated = model(Array(0..<40) + Array(0..<10), nil)
    for vector in vectors {
      for (one, other) in zip(weighed.logits(vector), repeated.logits(vector)) {
        #expect(abs(one - other) < 0.02)
      }
    }
  }

  @Test func theSameRowsGiveTheSameText() {
    let corpus = Self.corpus
    func text() -> String {
      let model = SoftmaxTrainer().model(
        corpus.vectors, shares: corpus.shares, classes: ["甲", "乙", "丙"], table: corpus.table)
      return ModelText.text(model, name: "probe")
    }
    #expect(text() == text())
  }
}
