import Lexicon
import MarkedText

/// The concepts that a passage names, of one facet each.
struct IndicatorConcepts {
  let text: MarkedText
  /// The concepts that are rates of something, and a few more that the rules ask for.
  let places: Places

  /// Where concepts of the rules stand in the lexicon; nil where a lexicon lacks them.
  struct Places {
    let resolutionRate: Int?
    let satisfaction: Int?
    let town: Int?
    let village: Int?
    let modelVillage: Int?

    static let standard = Places(.standard)

    init(_ lexicon: Lexicon) {
      func place(_ code: String) -> Int? { lexicon.concepts.firstIndex { $0.code == code } }
      resolutionRate = place("resolution-rate")
      satisfaction = place("satisfaction")
      town = place("town")
      village = place("village")
      modelVillage = place("model-village")
    }
  }

  init(text: MarkedText) {
    self.text = text
    places = text.lexicon === Lexicon.standard ? .standard : Places(text.lexicon)
  }

  /// The concepts of a facet that a range names, each once, in the order of the text.
  func codes(_ facet: Concept.Facet, in range: Range<Int>, besides left: Range<Int> = 0..<0) -> [Int] {
    var result: [Int] = []
    text.eachConcept(in: range) { concept, place in
      guard text.lexicon.concepts[concept].facet == facet, left.isEmpty || !left.overlaps(place),
        !result.contains(concept)
      else { return }
      result.append(concept)
    }
    return result
  }

  /// The levels that a range names, with where.
  func levels(in range: Range<Int>) -> [(scope: Int, place: Range<Int>)] {
    var result: [(scope: Int, place: Range<Int>)] = []
    text.eachConcept(in: range) { concept, place in
      if text.lexicon.concepts[concept].facet == .scope { result.append((concept, place)) }
    }
    return result
  }

  /// Whether a concept is a rate that says nothing of what it is the rate of.
  func isRate(_ concept: Int) -> Bool { concept == places.resolutionRate || concept == places.satisfaction }
}
