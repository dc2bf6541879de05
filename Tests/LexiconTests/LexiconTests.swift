import Testing

@testable import Lexicon

@Suite struct LexiconTests {
  private let lexicon = Lexicon.standard

  @Test func theCompiledImageIsWhatTheTablesGive() {
    #expect(
      CompiledLexicon.image == LexiconImage(additions: ""),
      "the tables have changed: run `swift run nianlun-lexicon compile`")
  }

  @Test func anImageIsReadAsItIsWritten() {
    let image = LexiconImage(additions: "")
    #expect(LexiconImage(text: image.text, heads: image.headText) == image)
  }

  @Test func everyLineOfTheClassTablesNamesAClass() {
    var builder = LexiconBuilder(additions: "")
    builder.addAll()
    #expect(builder.unknownLines.isEmpty)
  }

  @Test func formsAreNoLongerThanReadersLookBack() {
    let longest = lexicon.formTexts.max { $0.unicodeScalars.count < $1.unicodeScalars.count }
    #expect((longest?.unicodeScalars.count ?? 0) <= 24, "\(longest ?? "")")
  }

  @Test func topicalClassesFitTheirBits() {
    #expect(WordClass.topicalCount <= 31)
    #expect(WordClass.allCases.filter(\.isTopical).count == WordClass.topicalCount)
  }

  @Test func theNumberOfAFormLeadsToItsSenses() throws {
    let number = try #require(lexicon.number(of: Array("法律顾问".utf16)))
    #expect(lexicon.form(number, isOf: .concept))
    #expect(lexicon.form(number, isOf: [.deficiency, .concept] as WordClasses))
    #expect(!lexicon.form(number, isOf: .deficiency))
    let concept = try #require(lexicon.value(of: number, as: .concept))
    #expect(lexicon.concepts[concept].code == "legal-adviser")
  }

  @Test func takesFurtherConcepts() throws {
    let lexicon = Lexicon(additions: "O tea*0.5 welfare=2,rules : 茶叶产业 茶园")
    let concept = try #require(lexicon.concepts.last)
    #expect(concept.code == "tea" && concept.weight == 0.5)
    #expect(
      lexicon.number(of: Array("茶园".utf16)).flatMap { lexicon.value(of: $0, as: .concept) } == lexicon
        .concepts.count - 1)
  }

  @Test func aUnitKeepsItsFirstClass() {
    #expect(lexicon.unitClass(of: "件") == "case")
    #expect(lexicon.unitClass(of: "人次") == "person-times")
    #expect(lexicon.unitClass(of: "茶") == nil)
  }
}
