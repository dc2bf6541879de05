import Lexicon
import Testing

@testable import ReportHistory

@Suite struct RarityTests {
  /// The pairs of each passage, numbered together.
  private func pairs(_ texts: [String]) -> (passages: [[Int32]], count: Int) {
    var pool = CharacterPool(lexicon: .standard)
    let excerpts = texts.map { pool.add(words: .folded($0)) }
    let numbers = PairNumbers(pool.units)
    var reader = FeatureReader(numbers, ConceptWeights(.standard))
    return (excerpts.map { reader.pairs(of: $0.range, in: $0.text) }, numbers.count)
  }

  private func rarity(_ pairs: (passages: [[Int32]], count: Int)) -> Rarity {
    Rarity(over: pairs.passages, pairCount: pairs.count)
  }

  @Test func whatFewPassagesHaveTellsMore() {
    let pairs = pairs(["全年开展普法宣传", "全年开展联合执法", "全年开展护林员培训", "护林员到山头", "全年开展安全检查", "全年开展政务公开"])
    let (rarity, passages) = (rarity(pairs), pairs.passages)
    #expect(rarity.shared(passages[2], passages[3]) > rarity.shared(passages[0], passages[1]))
  }

  @Test func theSamePassageIsWhollyAlike() {
    let pairs = pairs(["全年开展普法宣传", "护林员到山头", "主动公开政府信息"])
    let (rarity, passages) = (rarity(pairs), pairs.passages)
    #expect(abs(rarity.cosine(passages[1], passages[1]) - 1) < 1e-9)
    #expect(rarity.cosine(passages[1], passages[2]) == 0)
  }

  @Test func emptyPassagesShareNothing() {
    let pairs = pairs(["", "普法"])
    let (rarity, passages) = (rarity(pairs), pairs.passages)
    #expect(rarity.cosine(passages[0], passages[1]) == 0)
    #expect(rarity.shared(passages[0], passages[0]) == 0)
  }

  @Test func anIndexSumsAsAWalkDoes() {
    let pairs = pairs(["全年开展普法宣传", "全年开展联合执法", "护林员培训", "护林员到山头", ""])
    let (rarity, passages) = (rarity(pairs), pairs.passages)
    let postings = Postings(passages, limit: pairs.count)
    var sums = [Double](repeating: 0, count: passages.count)
    for passage in passages {
      rarity.shared(passage, with: postings, into: &sums)
      #expect(sums == passages.map { rarity.shared(passage, $0) })
    }
  }
}

@Suite struct MatchWeightTests {
  @Test func agreementsAddUpAndDisagreementsTakeAway() {
    var weight = MatchWeight(prior: 0)
    weight.add(2, 0.5)
    #expect(weight.logOdds == 1)
    weight.add(-3, if: true)
    weight.add(-3, if: false)
    #expect(weight.logOdds == -2)
  }
}
