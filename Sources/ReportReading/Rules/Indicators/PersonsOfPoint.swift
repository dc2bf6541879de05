import Lexicon
import MarkedText

/// A figure of persons that its sentence does not name counts those that its point is about.
struct PersonsOfPoint {
  static let rule = Rule(
    family: .indicators, name: "persons without a noun are those that the point begins with",
    pattern: "enumerator? …[labelPerson] … 。 deed number person-unit",
    reason: "执法骨干不稳定。年内调离4人: a sentence that names nobody goes on about the head of its point.",
    examples: [
      Rule.Example("执法骨干不稳定。年内调离4人。", "调离执法骨干"),
      Rule.Example("一是窗口人员更换频繁。群众有反映。全年调离5人。", "调离窗口人员"),
      Rule.Example("执法骨干不稳定。年内调离协管员4人。", "调离协管员"),
    ])

  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  /// A point's head is sought over so many sentences.
  private static let reach = 4

  /// The persons that the point of a sentence begins with; nil where it begins otherwise.
  func persons(before sentence: Range<Int>, in paragraph: Range<Int>, _ reader: LabelWordReader)
    -> [LabelWord]?
  {
    var head = sentence
    for _ in 0..<Self.reach {
      guard text.enumerator(at: head.lowerBound) == nil, head.lowerBound > paragraph.lowerBound else { break }
      head = text.sentence(at: head.lowerBound - 1, in: paragraph)
    }
    guard head != sentence else { return nil }
    let end = head.first { text.isPause($0) } ?? head.upperBound
    let words = LabelEdge(text).trimmed(reader.words(in: head.lowerBound..<end)[...])
    return LabelNoun(text).opening(words, endingWith: .labelPerson)
  }
}
