import ChineseText
import Lexicon
import MarkedText
import ReportModel
import Testing

@testable import ReportHistory

/// What passages are compared by, and that it is the same wherever they stand.
@Suite struct FeatureTests {
  private static let texts = [
    "全年开展普法宣传12场次", "开展法治宣传活动，受教育群众3000余人次", "化解矛盾纠纷45件", "执法队伍力量不足", "效果明显", "成效显著提升",
    "组织干部集中学法，召开法治建设专题会议", "人民调解员调解矛盾纠纷", "",
  ]

  private func features(_ texts: [String]) -> (features: [StatementFeatures], index: PassageIndex) {
    var pool = CharacterPool(lexicon: .standard)
    let excerpts = texts.map { pool.add(words: .folded($0)) }
    let numbers = PairNumbers(pool.units)
    let concepts = ConceptWeights(.standard)
    var reader = FeatureReader(numbers, concepts)
    let features = excerpts.map { reader.features($0) }
    return (
      features,
      PassageIndex(features, conceptCount: concepts.weights.count, pairCount: numbers.count)
    )
  }

  @Test func pairsAreNumberedInTheOrderOfTheCharactersAndBlanksPartNone() {
    let units = Units("普法 宣\n传0普法".utf16)
    let numbers = PairNumbers(units)
    #expect(numbers.count == 3)
    #expect(numbers.at[0] == numbers.at[7])
    let (lawAt, joinedAt, spreadAt) = (numbers.at[0], numbers.at[1], numbers.at[3])
    // 宣传 (U+5BA3) before 普法 (U+666E) before 法宣 (U+6CD5).
    #expect(spreadAt < lawAt && lawAt < joinedAt)
    #expect(numbers.at[2] == -1 && numbers.at[5] == -1)
  }

  @Test func anIndexSaysWhatPairsOfStatementsSay() {
    let (features, index) = features(Self.texts)
    let similarity = Similarity(concepts: ConceptWeights(.standard))
    let grid = similarity.likeness(of: features, to: index, columns: features.count)
    for i in features.indices {
      for j in features.indices {
        #expect(
          grid[i, j] == similarity.likeness(features[i], features[j]), "\(Self.texts[i]) \(Self.texts[j])")
      }
    }
    #expect(grid[0, 1] > grid[0, 2])
  }

  @Test func theCandidatesAreThosePassagesThatShareSomething() {
    let (features, index) = features(Self.texts)
    let weights = ConceptWeights(.standard).weights
    let worths = [Double](repeating: 1, count: 1_000)
    var room = [Similarity.Shared](repeating: Similarity.Shared(), count: features.count)
    for passage in features {
      var found = room
      index.share(passage, weights, worths: worths, into: &found)
      var visited: [Int] = []
      index.candidates(passage, weights, worths: worths, room: &room) { place, shared in
        visited.append(place)
        #expect(shared.pairs == found[place].pairs && shared.product == found[place].product)
        #expect(shared.worth == found[place].worth)
      }
      #expect(visited == found.indices.filter { !found[$0].isNothing })
      #expect(room.allSatisfy { $0.isNothing })
    }
  }

  @Test func aPassageReadInItsReportIsComparedAsAloneOnOne() throws {
    let report = Draft(2022, measures: Self.texts.dropLast().map { Saying($0) }).report
    var pool = CharacterPool(lexicon: .standard)
    let passages = ReportPassages(report, into: &pool)
    let alone = report.measures.map { pool.add(words: .folded($0.text)) }
    var reader = FeatureReader(PairNumbers(pool.units), ConceptWeights(.standard))
    try #require(passages.statements.count == alone.count)
    for (statement, copy) in zip(passages.statements, alone) {
      #expect(statement.text === passages.text)
      let (own, other) = (reader.features(statement), reader.features(copy))
      #expect(own.masked == other.masked && own.concepts == other.concepts)
      #expect(own.pairs == other.pairs && own.open == other.open && own.extent.length == other.extent.length)
    }
  }

  @Test func aPassageThatABlankPartsIsCopied() {
    var pool = CharacterPool(lexicon: .standard)
    let text = pool.add(MarkedText("全年开展普法\n宣传活动。"))
    #expect(pool.excerpt(Span(0, 4), of: text).text === text)
    let parted = pool.excerpt(Span(2, 11), of: text)
    #expect(String(decoding: parted.units, as: UTF16.self) == "开展普法宣传活动")
  }

  @Test func aSubsequenceIsAsLongAsTheTableSays() {
    let subsequence = CommonSubsequence()
    let long = String(repeating: "开展普法宣传活动化解矛盾纠纷", count: 12)
    let texts = Self.texts + [long, String(long.dropFirst(3)) + "执法队伍", "宣传" + long + "普法"]
    for (number, left) in texts.enumerated() {
      subsequence.lay(.folded(left), number: number)
      for right in texts {
        #expect(
          subsequence.length(with: .folded(right))
            == CharacterDiff.commonCount(
              PlainText.folded(left), PlainText.folded(right)))
      }
    }
  }
}
