import Models
import Testing

@Suite struct GramTests {
  private func grams(_ text: String) -> [String] { Grams.keys(text).map(Grams.string) }

  @Test func charactersAndPairsInOrder() {
    #expect(grams("调解员") == ["调", "解", "调解", "员", "解员"])
  }

  @Test(arguments: [
    ("共 12 件", "共0件"), ("共１２３件", "共9件"), ("1 2", "0"), ("ＡＢc", "abC"), ("，", ","), ("\u{3000}甲\n乙", "甲乙"),
  ])
  func whatDiffersWithoutMeaningIsAlike(_ one: String, _ other: String) {
    #expect(Grams.keys(one) == Grams.keys(other))
  }

  @Test func slicesAndOtherCollectionsReadAlike() {
    let units = Array("镇人民调解".utf16)
    #expect(Grams.keys(units[1..<5]) == Grams.keys("人民调解"))
    #expect(Grams.keys("人民调解".utf16) == Grams.keys("人民调解"))
    #expect(Grams.keys([UInt16]()).isEmpty)
  }

  @Test func aTableFindsEachOfItsGramsAndNoOther() {
    let keys = Array(Set(Grams.keys("建立健全矛盾纠纷多元化解机制，开展法治宣传教育"))).sorted()
    let table = GramTable(keys: keys, weights: keys.indices.map { 1 + Float($0) / 10 })
    for (number, key) in keys.enumerated() {
      #expect(table.number(of: key) == number)
      #expect(abs(table.weight(at: number) - 1 - Float(number) / 10) < 0.02)
      #expect(table.string(at: number) == Grams.string(key))
    }
    #expect(table.number(of: 0x7532) == nil)
    #expect(GramTable(keys: [], weights: []).number(of: 0x7532) == nil)
  }
}
