import Lexicon
import MarkedText
import ReportModel

/// Tells which mandatory content a heading announces.
enum PartReader {
  /// The part that a heading announces of its own; nil where it belongs to the part above it.
  static func part(of node: OutlineNode, under inherited: Part?, in text: MarkedText, year: Int?) -> Part? {
    if let inherited { return part(of: node, below: inherited, in: text) }
    var found = mentions(node, in: text)
    if text.opens(node.words, with: .weaknessMastered), node.announced == nil {
      found.removeAll { $0.part == .shortcomings }
    }
    if node.announced == nil, !found.contains(where: { $0.part == .shortcomings }),
      text.decided(by: NextYear.rule, NextYear.isNamed(node.words, in: text, year: year))
    {
      return .plan
    }
    if found.isEmpty {
      return text.decided(by: WeaknessLast.rule, WeaknessLast.holds(node.words, in: text))
        ? .shortcomings
        : text.decided(by: DutiesByText.rule, DutiesByText.holds(node, in: text)) ? .duties : nil
    }
    if text.decided(
      by: WeaknessThenCause.rule, WeaknessThenCause.holds(node.words, found.map(\.part), in: text))
    {
      return .shortcomings
    }
    if text.decided(by: WeaknessPutRight.rule, WeaknessPutRight.holds(node.words, in: text)) {
      return .rectification
    }
    guard let first = found.min(by: { lead($0) < lead($1) }), first.part == .duties || node.words.count <= 45
    else {
      return nil
    }
    return first.part
  }

  /// What a heading below a part's own may announce.
  private static func part(of node: OutlineNode, below part: Part, in text: MarkedText) -> Part? {
    switch part {
    case .achievements:
      let found = mentions(node, in: text)
      if found.contains(where: { $0.part == .duties }) {
        return text.has(.dutyName, in: node.words) ? .duties : nil
      }
      if found.isEmpty {
        return text.decided(by: DutiesByText.rule, DutiesByText.holds(node, in: text)) ? .duties : nil
      }
      return found.first { $0.part == .rectification }?.part
        ?? text.found(by: PartWithinAnother.rule, PartWithinAnother.part(of: node, below: part, in: text))
    case .shortcomings, .causes, .rectification:
      if let own = PartWithinAnother.part(of: node, below: part, in: text) {
        text.note(PartWithinAnother.rule)
        return own
      }
      if part == .shortcomings,
        text.decided(by: WeaknessPutRight.rule, WeaknessPutRight.holds(node.words, in: text))
      {
        return .rectification
      }
      let allowed: [Part] =
        part == .shortcomings
        ? [.shortcomings, .causes, .rectification] : part == .causes ? [.shortcomings] : []
      return mentions(node, in: text).first {
        allowed.contains($0.part)
          && !($0.part == .causes
            && text.decided(by: ReasonInPassing.rule, ReasonInPassing.holds(node.words, in: text)))
      }?.part
    case .duties, .plan, .other: return nil
    }
  }

  private typealias Mention = (part: Part, start: Int)

  /// The parts named in a heading; where it consists of announcing words alone, what it announces.
  private static func mentions(_ node: OutlineNode, in text: MarkedText) -> [Mention] {
    if let announced = node.announced { return [(announced.part, node.wordsStart)] }
    var found: [Mention] = []
    text.each(.part, in: node.words) { word in
      if let value = text.value(word, as: .part) {
        found.append((Part.allCases[value], word.range.lowerBound))
      }
    }
    return found
  }

  /// A weakness named in the heading (主要问题) and a plan (下一步) decide before the general words.
  private static let order: [Part] = [
    .duties, .shortcomings, .rectification, .causes, .plan, .other, .achievements,
  ]

  /// Where in the heading it stands, the general words last.
  private static func lead(_ mention: Mention) -> Int {
    (mention.part == .achievements ? 100_000_000 : 0) + mention.start * 10
      + (order.firstIndex(of: mention.part) ?? 0)
  }
}
