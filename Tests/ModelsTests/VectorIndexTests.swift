import Models
import Testing

@Suite struct VectorIndexTests {
  private static let texts = ["执法人员不足", "执法装备不足", "村规民约", "", "执法人员不足，装备也不足"]

  @Test(arguments: texts + ["别的话", "装备"])
  func givesTheProductsOfOneByOne(_ text: String) {
    let keys = Set(Self.texts.flatMap { Grams.keys($0) }).sorted()
    let table = GramTable(keys: keys, weights: keys.indices.map { 1 + Float($0 % 7) })
    let vectors = Self.texts.map { TextVector($0, table: table) }
    let asked = TextVector(text, table: table)
    #expect(VectorIndex(vectors, grams: table.count).products(with: asked) == vectors.map { $0.dot(asked) })
  }

  @Test(arguments: texts + ["别的话", "装备"])
  func pointsInOneArrayGiveTheProductsOfOneByOne(_ text: String) {
    let points = Self.texts.map { Samples.encoder.encode($0).embedding }
    let asked = Samples.encoder.encode(text).embedding
    #expect(EmbeddingTable(points).products(with: asked) == points.map { $0.dot(asked) })
    #expect(EmbeddingTable([]).products(with: asked).isEmpty)
  }
}
