import Lexicon
import MarkedText

/// What is listed before 等 says of what sort it was that was counted.
enum ExamplesBeforeEtcetera {
  static let rule = Rule(
    family: .indicators, name: "examples before 等 are not what is counted",
    pattern: "object 、 … [etcetera] noun number",
    reason: "社保、医保、民政等事项 are matters: the list would stand for other indicators every year.",
    examples: [
      Rule.Example("办理社保、医保、民政等政务服务事项86项。", "service-items/handle"),
      Rule.Example("办理政务服务事项86项。", "service-items/handle"),
    ])

  /// The examples of a range, empty where it lists none.
  static func range(_ text: MarkedText, _ range: Range<Int>) -> Range<Int> {
    let none = range.lowerBound..<range.lowerBound
    guard let close = text.last(.etcetera, in: range)?.range.lowerBound,
      let first = text.firstMark(in: range.lowerBound..<close, where: { $0 == .enumeration })
    else { return none }
    // The first of the list begins where a word of the vocabulary that reaches to its mark does.
    var opening: Int?
    text.eachConcept(in: range.lowerBound..<first) { concept, place in
      if opening == nil, place.upperBound == first, text.lexicon.concepts[concept].facet == .object {
        opening = place.lowerBound
      }
    }
    return (opening ?? first)..<close
  }
}
