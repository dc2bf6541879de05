import ChineseText
import Testing

@testable import Lexicon

/// The tables are data that people edit: a line that does not parse must not pass unseen.
@Suite struct TableTests {
  private let vocabulary = Vocabulary.standard
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
        concept.themes.allSatisfy { Vocabulary.themeCodes.contains($0.theme) && $0.weight > 0 }, "\(line)")
    }
  }

  @Test func conceptCodesAreUniqueWithinTheirFacet() {
    let codes = vocabulary.concepts.map { "\($0.facet.rawValue) \($0.code)" }
    #expect(repeated(codes).isEmpty)
  }

  @Test func everyObjectSpeaksForATheme() {
    let silent = vocabulary.concepts.filter { $0.facet == .object && $0.themes.isEmpty }
    #expect(silent.map(\.code).isEmpty)
  }

  @Test func everyThemeHasAConceptThatSpeaksForIt() {
    let spoken = Set(vocabulary.concepts.flatMap { $0.themes.map(\.theme) })
    #expect(Vocabulary.themeCodes.filter { !spoken.contains($0) }.isEmpty)
  }

  @Test func takesFurtherConcepts() throws {
    let vocabulary = Vocabulary(additions: "O tea*0.5 welfare=2,rules : 茶叶产业 茶园")
    let concept = try #require(vocabulary.concepts.last)
    #expect(concept.code == "tea" && concept.weight == 0.5)
    #expect(concept.themes.map(\.theme) == ["welfare", "rules"] && concept.themes.map(\.weight) == [2, 1])
    let marks = vocabulary.marks(in: "发展茶叶产业".scalars).of(.concept, in: 0..<6)
    #expect(marks.contains { vocabulary.concepts[$0.index].code == "tea" })
  }

  // MARK: - Weak subjects

  @Test func everyLineOfTheSubjectsIsAHeadOrWords() {
    for line in TableReader.lines(WeakSubjectTable.text) {
      let isWords = ["+ ", "! ", "~ ", "- ", "& "].contains { line.hasPrefix($0) }
      #expect(isWords || line.split(separator: "|").count == 4, "\(line)")
    }
  }

  @Test func everyHeadMakesASubject() {
    let heads = TableReader.lines(WeakSubjectTable.text).filter { $0.contains("|") }
    #expect(vocabulary.subjects.count == heads.count)
    #expect(repeated(vocabulary.subjects.map(\.code)).isEmpty)
    #expect(repeated(vocabulary.subjects.map(\.label)).isEmpty)
    for subject in vocabulary.subjects {
      #expect(isKebab(subject.code))
      #expect(!subject.label.isEmpty && !subject.labelEnglish.isEmpty, "\(subject.code)")
      #expect(!subject.themes.isEmpty, "\(subject.code)")
      #expect(subject.themes.allSatisfy(Vocabulary.themeCodes.contains), "\(subject.code)")
    }
  }

  @Test func companionsExistAndAreOthers() {
    for subject in vocabulary.subjects {
      for companion in subject.companions {
        #expect(vocabulary.subject(companion) != nil, "\(subject.code) & \(companion)")
        #expect(companion != subject.code)
      }
    }
  }

  @Test func everySubjectHasWordsThatNameIt() {
    let forms = WeakSubjectList(WeakSubjectTable.text).forms
    for (index, subject) in vocabulary.subjects.enumerated() {
      #expect(forms.contains { $0.subject == index && $0.kind == .subject }, "\(subject.code)")
    }
  }

  @Test func noWordBothNamesAndExcludesASubject() {
    let forms = WeakSubjectList(WeakSubjectTable.text).forms
    for (index, subject) in vocabulary.subjects.enumerated() {
      let own = forms.filter { $0.subject == index }
      let naming = Set(own.filter { $0.kind == .subject || $0.kind == .subjectIdiom }.map(\.form))
      let excluding = Set(own.filter { $0.kind == .subjectExclusion }.map(\.form))
      #expect(naming.isDisjoint(with: excluding), "\(subject.code): \(naming.intersection(excluding))")
    }
  }

  @Test func findsSubjectsByCode() {
    #expect(vocabulary.subject("mediators")?.label == "调解队伍与调解能力")
    #expect(vocabulary.subject("nothing") == nil)
  }

  // MARK: - Other tables

  @Test func everyCrosswalkLineHasAThemeOnce() throws {
    var themes: [String] = []
    for line in TableReader.lines(CrosswalkTable.text) {
      let (theme, phrases) = try #require(TableReader.cut(line, at: ":"), "\(line)")
      #expect(Vocabulary.themeCodes.contains(theme), "\(line)")
      #expect(!TableReader.words(phrases).isEmpty, "\(line)")
      themes.append(theme)
    }
    #expect(Set(themes) == Set(Vocabulary.themeCodes) && repeated(themes).isEmpty)
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
    let strange = TableReader.words(UnitTable.strict).filter { vocabulary.units.unitClass(of: $0) == nil }
    #expect(strange.isEmpty)
  }

  @Test func partTablesFollowThePartCodes() {
    #expect(PartTable.inOrder.count == Vocabulary.partCodes.count)
    #expect(PartTable.inOrder.allSatisfy { !TableReader.words($0).isEmpty })
  }

  @Test func everyBlockerIsFoundInItself() {
    for word in TableReader.words(BlockerTable.text) {
      let folded = PlainText.folded(word)
      #expect(vocabulary.blockers.ranges(in: folded).contains(0..<folded.count), "\(word)")
    }
  }

  @Test func labelsAreListed() {
    let labels = vocabulary.labels
    #expect(!labels.publication.isEmpty && !labels.publisher.isEmpty && !labels.number.isEmpty)
  }
}
