import Lexicon
import MarkedText

/// A sentence behind the points that promises to better them all.
enum ClosingPromise {
  static let rule = Rule(
    family: .points, name: "closing promise",
    pattern: "the last sentence of a point: 对此, 以上, 针对上述 at its start, and 将, 改进, 解决 in it",
    reason: "it names nothing weak and plans nothing of its own",
    examples: [
      Rule.Example("一是公开不及时。以上问题,我们将认真加以解决。", "weak 公开不及时"),
      Rule.Example("对此,我镇将切实加以改进。"),
      Rule.Example("以上村组公开不及时。", "weak 以上村组公开不及时"),
    ])

  /// A range without such a sentence at its end; nil where it is nothing else.
  static func without(_ range: Range<Int>, in text: MarkedText) -> Range<Int>? {
    guard let last = text.sentences(in: range).last else { return range }
    let sentence = PointEnds.trimmed(last, in: text) ?? last
    guard text.opens(sentence, with: .closingOpener),
      text.has(.betterment, in: sentence) || text.holds(.future, in: sentence)
    else { return range }
    text.note(rule)
    return last.lowerBound > range.lowerBound ? range.lowerBound..<last.lowerBound : nil
  }

  /// Whether a promise names nothing that could be done: 我镇将认真加以改进.
  static func isOne(_ range: Range<Int>, in text: MarkedText) -> Bool {
    !text.has(.concept, in: range) && !text.has(.subject, in: range) && text.has(.betterment, in: range)
      && text.numerals(in: range).isEmpty && text.clauses(in: range).count == 1
  }
}
