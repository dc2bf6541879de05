import ChineseText
import Testing

@testable import ReportHistory

@Suite struct RarityTests {
  private func pairs(_ text: String) -> CharacterPairs { CharacterPairs(text.scalars) }

  @Test func whatFewPassagesHaveTellsMore() {
    let passages = ["全年开展普法宣传", "全年开展联合执法", "全年开展护林员培训", "护林员到山头", "全年开展安全检查", "全年开展政务公开"].map(pairs)
    let rarity = Rarity(over: passages)
    #expect(rarity.shared(passages[2], passages[3]) > rarity.shared(passages[0], passages[1]))
  }

  @Test func theSamePassageIsWhollyAlike() {
    let passages = ["全年开展普法宣传", "护林员到山头", "主动公开政府信息"].map(pairs)
    let rarity = Rarity(over: passages)
    #expect(abs(rarity.cosine(passages[1], passages[1]) - 1) < 1e-9)
    #expect(rarity.cosine(passages[1], passages[2]) == 0)
  }

  @Test func emptyPassagesShareNothing() {
    let rarity = Rarity(over: [pairs(""), pairs("普法")])
    #expect(rarity.cosine(pairs(""), pairs("普法")) == 0)
    #expect(rarity.shared(pairs(""), pairs("")) == 0)
  }
}

@Suite struct EvidenceTests {
  @Test func agreementsAddUpAndDisagreementsTakeAway() {
    var evidence = Evidence(prior: 0)
    #expect(evidence.probability == 0.5)
    evidence.add(2, 1)
    let agreed = evidence.probability
    evidence.add(-3, if: true)
    #expect(agreed > 0.5)
    #expect(evidence.probability < 0.5)
    evidence.add(-3, if: false)
    #expect(evidence.probability > 0.2)
  }
}
