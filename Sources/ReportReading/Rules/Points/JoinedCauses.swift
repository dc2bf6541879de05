import Lexicon
import MarkedText

/// Causes joined within one sentence.
enum JoinedCauses {
  static let rule = Rule(
    family: .points, name: "joined causes",
    pattern: "加之, 另外, 客观上 at the start of a clause behind the first; 也有 where the sentence begins with 既有",
    reason: "each of them brings a cause of its own",
    examples: [
      Rule.Example("普法形式单一。究其原因,主要是编制没有到位,加之人才引不进。", "weak 普法形式单一", "cause 编制没有到位", "cause 人才引不进"),
      Rule.Example(
        "普法形式单一。究其原因,既有财力有限的因素,也有办法不多的因素。", "weak 普法形式单一", "cause 财力有限的因素", "cause 办法不多的因素"),
      Rule.Example("普法形式单一。究其原因,主要是人手紧,也有畏难情绪。", "weak 普法形式单一", "cause 人手紧,也有畏难情绪"),
    ])

  /// The single causes of a sentence.
  static func causes(in range: Range<Int>, of text: MarkedText) -> [Range<Int>] {
    let both = text.opening(.causeBoth, of: range)
    var result: [Range<Int>] = []
    var start =
      both?.range.upperBound ?? text.opening(.causeJoint, of: range)?.range.upperBound ?? range.lowerBound
    for place in text.places(in: range, where: \.isPause) where place + 1 < range.upperBound && place > start
    {
      let rest = place + 1..<range.upperBound
      let joint =
        text.opening(.causeJoint, of: rest) ?? (both == nil ? nil : text.opening(.causeAlso, of: rest))
      guard joint != nil || text.opens(rest, with: .causeSide) else { continue }
      text.note(rule)
      result.append(start..<place)
      start = joint?.range.upperBound ?? rest.lowerBound
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }
}
