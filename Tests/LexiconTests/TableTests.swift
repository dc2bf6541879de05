import ChineseText
import Testing

@testable import Lexicon

/// The tables are data that people edit: a line that does not parse must not pass unseen.
@Suite struct TableTests {
  private let lexicon = Lexicon.standard
  private static let conceptTables = [ConceptTable.objects, ConceptTable.actions, ConceptTable.scopes]

  private func isKebab(_ code: String) -> Bool {
    !code.isEmpty
      && code.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || $0 == "-" || $0.isASCIIDigit }
  }

  private func repeated(_ words: [String]) -> [String] {
    Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }

  // MARK: - Concepts

  @Test(arguments: conceptTables)
  func everyConceptLineMakesAConcept(_ table: String) throws {
    for line in TableReader.lines(table) {
      let list = ConceptList([line])
      let concept = try #require(list.concepts.first, "no concept in: \(line)")
      #expect(isKebab(concept.code), "\(line)")
      #expect(concept.weight > 0 && concept.weight <= 1, "\(line)")
      #expect(!list.forms.isEmpty, "no forms in: \(line)")
      #expect(
        concept.themes.allSatisfy { Lexicon.themeCodes.contains($0.theme) && $0.weight > 0 }, "\(line)")
    }
  }

  @Test func conceptCodesAreUniqueWithinTheirFacet() {
    let codes = lexicon.concepts.map { "\($0.facet.rawValue) \($0.code)" }
    #expect(repeated(codes).isEmpty)
  }

  @Test func everyObjectSpeaksForATheme() {
    let silent = lexicon.concepts.filter { $0.facet == .object && $0.themes.isEmpty }
    #expect(silent.map(\.code).isEmpty)
  }

  @Test func everyThemeHasAConceptThatSpeaksForIt() {
    let spoken = Set(lexicon.concepts.flatMap { $0.themes.map(\.theme) })
    #expect(Lexicon.themeCodes.filter { !spoken.contains($0) }.isEmpty)
  }

  // MARK: - Other tables

  @Test func everyCrosswalkLineHasAThemeOnce() throws {
    var themes: [String] = []
    for line in TableReader.lines(CrosswalkTable.text) {
      let (theme, phrases) = try #require(TableReader.cut(line, at: ":"), "\(line)")
      #expect(Lexicon.themeCodes.contains(theme), "\(line)")
      #expect(!TableReader.words(phrases).isEmpty, "\(line)")
      themes.append(theme)
    }
    #expect(Set(themes) == Set(Lexicon.themeCodes) && repeated(themes).isEmpty)
  }

  @Test func everyUnitLineHasAClassAndUnits() throws {
    for line in TableReader.lines(UnitTable.text) {
      let (name, units) = try #require(TableReader.cut(line, at: ":"), "\(line)")
      #expect(isKebab(name), "\(line)")
      #expect(!TableReader.words(units).isEmpty, "\(line)")
    }
  }

  @Test func noUnitStandsInTwoClasses() {
    let units = TableReader.lines(UnitTable.text).flatMap { line in
      TableReader.cut(line, at: ":").map { Array(Set(TableReader.words($0.tail))) } ?? []
    }
    let doubled = Dictionary(grouping: units) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(doubled == [])
  }

  @Test func everyStrictUnitHasAClass() {
    let strange = TableReader.words(UnitTable.strict).filter { lexicon.unitClass(of: $0) == nil }
    #expect(strange.isEmpty)
  }

  @Test func partTablesFollowThePartCodes() {
    #expect(PartTable.inOrder.count == Lexicon.partCodes.count)
    #expect(PartTable.inOrder.allSatisfy { !TableReader.words($0).isEmpty })
  }
}
