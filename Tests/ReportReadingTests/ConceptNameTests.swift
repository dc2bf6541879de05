import Lexicon
import ReportRendering
import Testing

@Suite struct ConceptNameTests {
  @Test(arguments: Concept.Facet.allCases)
  func everyConceptOfIndicatorsIsNamedInEnglish(_ facet: Concept.Facet) {
    let codes = Lexicon.standard.concepts.filter { $0.facet == facet }.map(\.code)
    #expect(!codes.isEmpty && codes.filter { !ConceptNames.knows($0) } == [])
  }
}
