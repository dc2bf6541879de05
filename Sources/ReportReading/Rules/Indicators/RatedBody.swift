import Lexicon
import MarkedText

/// Whose service is rated stands at the head of the sentence.
struct RatedBody {
  static let rule = Rule(
    family: .indicators, name: "a rate of satisfaction carries the body that its sentence begins with",
    pattern: "…[bodyEnd] … , [rater]* [satisfactionRate] number",
    reason: "群众评价满意率98% alone in a table does not say with whom they are satisfied.",
    examples: [
      Rule.Example("便民服务中心推行综合窗口,群众评价满意率≥98%。", "便民服务中心群众评价满意率"),
      Rule.Example("镇司法所延长服务时间,服务对象满意率99%。", "镇司法所服务对象满意率"),
      Rule.Example("接待群众来信来访37批,群众满意率98%。", "接待群众来信来访", "群众来信来访群众满意率"),
      Rule.Example("便民服务中心推行综合窗口,事项按时办结率100%。", "事项按时办结率"),
    ])

  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  /// The body that a sentence begins with, of a rate's own words that tell only who rates; nil where they tell more.
  func body(of own: [LabelWord], in sentence: Range<Int>, _ reader: LabelWordReader) -> [LabelWord]? {
    guard let first = own.first, let last = own.last, text.isWord(last, .satisfactionRate),
      isRater(first.range.lowerBound..<last.range.lowerBound)
    else { return nil }
    let end = (sentence.lowerBound..<first.range.lowerBound).first { text.isPause($0) }
    guard let end else { return nil }
    let words = LabelEdge(text).trimmed(reader.words(in: sentence.lowerBound..<end)[...])
    return LabelNoun(text).opening(words, endingWith: .bodyEnd)
  }

  private func isRater(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      guard let found = text.longestForm(anyOf: [.rater], at: place, before: range.upperBound) else {
        return false
      }
      place = found.end
    }
    return true
  }
}
