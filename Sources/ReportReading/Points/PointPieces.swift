import Lexicon
import MarkedText

/// Cuts a section of one role into its single points, causes or remedies.
struct PointPieces {
  let text: MarkedText
  let lists: ListReader

  /// The points of a passage: by number, by 一是, else by sentence.
  ///
  /// - Parameters:
  ///   - isEnumerated: Whether the section tells its points in a list, so that what stands before it announces it.
  ///   - isBehind: Whether a point of the section was read before.
  func points(of passage: Range<Int>, isEnumerated: Bool, isBehind: Bool) -> [Range<Int>] {
    if let numbered = lists.numbered(passage) { return numbered }
    let items = lists.items(in: passage)
    guard let first = items.first else {
      if let numbered = lists.inlineNumbered(passage) { return numbered }
      // What stands before a list announces it.
      if isEnumerated, !isBehind { return [] }
      return sentences(of: passage, isFirst: !isBehind)
    }
    let bodies = lists.bodies(of: items, in: passage)
    var result = bodies.indices.flatMap { LostMarker.parts(of: bodies[$0], at: $0, of: items, in: text) }
    // The first marker is lost: the text before the second is the first point.
    if first.number == 2, first.mark.lowerBound > passage.lowerBound {
      result.insert(firstPoint(passage.lowerBound..<first.mark.lowerBound), at: 0)
    }
    return result
  }

  /// What stands before 二是: behind 存在的问题一是, else the last sentence.
  private func firstPoint(_ range: Range<Int>) -> Range<Int> {
    if let bound = text.enumerators.last(where: { range.contains($0.range.lowerBound) && $0.number == 1 }) {
      return min(bound.range.upperBound, range.upperBound)..<range.upperBound
    }
    return text.sentences(in: range).last ?? range
  }

  private func sentences(of passage: Range<Int>, isFirst: Bool) -> [Range<Int>] {
    var all = text.sentences(in: passage)
    var isFirst = isFirst
    if isFirst, all.count > 1, LeadIn.opens(all[0], before: all[1], in: text) {
      text.note(LeadIn.rule)
      return sentences(of: all[1].lowerBound..<passage.upperBound, isFirst: false)
    }
    // What is only an overview is no sentence beside the list that follows it.
    if isFirst, let first = all.first, Overview.listStart(in: first, of: text) == nil,
      Overview.without(first, in: text) == nil
    {
      text.note(Overview.rule)
      all.removeFirst()
      isFirst = false
    }
    return all.flatMap { sentence -> [Range<Int>] in
      defer { isFirst = false }
      var rest = sentence
      if let start = text.found(by: Overview.rule, Overview.listStart(in: sentence, of: text)) {
        rest = start..<sentence.upperBound
      } else if isFirst, let behind = Overview.without(sentence, in: text) {
        if behind != sentence { text.note(Overview.rule) }
        rest = behind
      }
      guard !rest.isEmpty else { return [] }
      let parts = lists.semicolonParts(rest)
      let isList =
        rest.lowerBound > sentence.lowerBound && parts.count >= 2 || all.count == 1 && parts.count >= 3
      return isList ? parts : [rest]
    }
  }

  /// The single causes behind the words that announce them: by 一是, by number, else by semicolon.
  func causes(in range: Range<Int>) -> [Range<Int>] {
    var items = lists.enumerated(in: range)
    if items.isEmpty { items = TwoSides.items(in: range, of: text, withinSentence: true) }
    if items.count >= 2 { return lists.bodies(of: items, in: range).compactMap(behindLink) }
    if let numbered = lists.numbered(range) { return numbered }
    // 一是 alone begins a list that the next paragraph goes on with.
    var range = range
    if let item = items.first, item.mark.lowerBound == text.withoutBlanks(range).lowerBound,
      item.mark.upperBound < range.upperBound
    {
      range = item.mark.upperBound..<range.upperBound
    }
    return lists.semicolonParts(range).flatMap { JoinedCauses.causes(in: $0, of: text) }
  }

  /// Behind 另一方面 stands 是.
  private func behindLink(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    guard text.end(of: .causeOwnWord, opening: range) == nil,
      let end = text.end(of: .causeLink, opening: range),
      end < range.upperBound
    else { return range }
    return end..<range.upperBound
  }

  /// The single remedies: by 一是, by number, else by sentence; what a colon announces by semicolon.
  func remedies(in range: Range<Int>) -> [Range<Int>] {
    let items = lists.enumerated(in: range)
    guard let first = items.first else {
      if let numbered = lists.numbered(range) { return numbered }
      let isAnnounced = text.mark(at: range.lowerBound - 1) == .colon
      return text.sentences(in: range).flatMap { isAnnounced ? lists.semicolonParts($0) : [$0] }
    }
    return text.sentences(in: range.lowerBound..<first.mark.lowerBound) + lists.bodies(of: items, in: range)
  }
}
