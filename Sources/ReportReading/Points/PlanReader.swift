import Lexicon
import MarkedText
import ReportModel

/// Reads the parts that say what is to be done.
struct PlanReader {
  let text: MarkedText
  let outline: Outline

  /// Shorter pieces are scraps: an item may be short (组织培训4次), a sentence beside others is a head.
  private static let shortest = (item: 4, sentence: 6)

  /// Reads one node.
  func read(_ index: Int, isParent: Bool, into points: inout Points) {
    let node = outline.nodes[index]
    if node.ownText.isEmpty, !isParent, node.parent != nil || !node.hasOwnPart {
      // A heading without text is all that the plan says.
      add(node.words, index, shortest: Self.shortest.item, into: &points)
      return
    }
    // What stands before the plan's own sections announces them.
    if node.parent == nil, isParent { return }
    let lists = ListReader(text: text)
    let items = node.ownText.map { lists.enumerated(in: $0) }
    let isListed = zip(node.ownText, items).map { !$1.isEmpty || lists.isNumbered($0) }
    let announced = isListed.dropFirst().contains(true) && !isListed[0]
    let table = TableOfPlans(node.ownText, in: text)
    for (place, paragraph) in node.ownText.enumerated() where !(announced && place == 0) {
      if let task = table.rows[place] {
        if !task.isEmpty { add(task, index, shortest: Self.shortest.item, into: &points) }
        continue
      }
      for piece in pieces(of: paragraph, items[place], lists) {
        guard !text.decided(by: PlanAnnouncement.rule, PlanAnnouncement.opens(piece.range, in: text)) else {
          continue
        }
        add(
          piece.range, index, shortest: piece.isItem ? Self.shortest.item : Self.shortest.sentence,
          into: &points)
      }
    }
  }

  private func add(_ range: Range<Int>, _ index: Int, shortest: Int, into points: inout Points) {
    guard let range = PointEnds.trimmed(NumberedLabel.without(range, in: text), in: text),
      range.count >= shortest,
      !text.decided(by: PlanAnnouncement.rule, PlanAnnouncement.announces(range, in: text))
    else { return }
    points.commitments.append(Point(range: range, node: index))
  }

  /// The planned actions of a paragraph: by number, by 一是, else by sentence.
  private func pieces(
    of paragraph: Range<Int>, _ items: [ListReader.Item], _ lists: ListReader
  ) -> [(range: Range<Int>, isItem: Bool)] {
    if let numbered = lists.numbered(paragraph) { return numbered.map { ($0, true) } }
    guard let first = items.first else {
      if let numbered = lists.inlineNumbered(paragraph) { return numbered.map { ($0, true) } }
      return BracketTail.joined(text.sentences(in: paragraph), in: text).map { ($0, false) }
    }
    let bodies = lists.bodies(of: items, in: paragraph)
    var result = bodies.indices.flatMap { LostMarker.parts(of: bodies[$0], at: $0, of: items, in: text) }
    // The first marker is lost: the sentence before the second is the first item. Else what stands there announces.
    if first.number == 2, let lost = text.sentences(in: paragraph.lowerBound..<first.mark.lowerBound).last {
      result.insert(lost, at: 0)
    }
    return result.map { ($0, true) }
  }
}
