import Lexicon
import MarkedText
import ReportModel

/// Reads the parts that say what is weak and why, with the promises told in them.
struct WeaknessReader {
  let text: MarkedText
  let outline: Outline
  private let lists: ListReader
  private let pieces: PointPieces
  /// Whether a remedy was told in the part that is read.
  private var hasRemedies = false

  init(text: MarkedText, outline: Outline) {
    self.text = text
    self.outline = outline
    lists = ListReader(text: text)
    pieces = PointPieces(text: text, lists: lists)
  }

  /// A paragraph with its sections.
  private struct Passage {
    let paragraph: Range<Int>
    let sections: [PassageSections.Section]
    /// Whether remedies were told before it when it was cut.
    let hadRemedies: Bool

    var weakness: PassageSections.Section? { sections.first { $0.role == .weakness } }
  }

  /// How surely a sentence must plan; once remedies were told, the next is expected.
  private var plans: UnannouncedPlan.Sureness { hasRemedies ? .rather : .surely }

  /// Reads one node.
  mutating func read(_ index: Int, isParent: Bool, into points: inout Points) {
    let node = outline.nodes[index]
    let isAmongPoints = isAmongPoints(index)
    if node.hasOwnPart, !isAmongPoints { hasRemedies = false }
    // (一)普法形式单一 with its detail behind it is a point itself.
    if node.parent != nil, !node.hasOwnPart || isAmongPoints, !isParent {
      readHeaded(index, into: &points)
    } else {
      readParagraphs(node.ownText, index, isParent: isParent, into: &points)
    }
  }

  /// Whether a heading that speaks of weaknesses (帮教仍是薄弱环节) is one of several headed points.
  private func isAmongPoints(_ index: Int) -> Bool {
    let node = outline.nodes[index]
    guard node.hasOwnPart, let parent = node.parent, outline.nodes[parent].part == node.part else {
      return false
    }
    let others = outline.nodes.indices.filter { $0 != index && outline.nodes[$0].parent == parent }
    return others.count > 1 && others.allSatisfy { !outline.nodes[$0].hasOwnPart }
  }

  private func passage(_ paragraph: Range<Int>) -> Passage {
    let reader = PassageSections(text: text, hasRemedies: hasRemedies, plans: plans)
    return Passage(
      paragraph: paragraph, sections: reader.sections(ofParagraph: paragraph, lists.items(in: paragraph)),
      hadRemedies: hasRemedies)
  }

  /// A passage as it is to be taken after the remedies read by now.
  private func current(_ passage: Passage) -> Passage {
    hasRemedies == passage.hadRemedies ? passage : self.passage(passage.paragraph)
  }

  // MARK: - Headed points

  private mutating func readHeaded(_ index: Int, into points: inout Points) {
    let node = outline.nodes[index]
    let runsOn = node.ownText.first?.lowerBound == node.heading.upperBound
    let passages = node.ownText.map(passage)
    let counted = passages.reduce(0) { count, passage in
      count
        + passage.sections.filter { $0.role == .weakness }.reduce(0) {
          $0 + lists.enumerated(in: $1.range).count
        }
    }
    if counted >= 2 {
      readParagraphs(node.ownText, index, into: &points)
      return
    }
    let head = node.wordsStart..<node.heading.upperBound
    guard let first = passages.first else {
      readPiece(head, index, into: &points)
      return
    }
    var rest = passages[...]
    if runsOn {
      readPiece(node.wordsStart..<first.paragraph.upperBound, index, into: &points)
      rest = rest.dropFirst()
    } else if first.sections.first?.role == .weakness, first.paragraph.count <= 3 * head.count {
      readPiece(node.wordsStart..<first.paragraph.upperBound, index, into: &points)
      rest = rest.dropFirst()
    } else {
      readPiece(head, index, into: &points)
    }
    // Further paragraphs are detail, where they do not tell why or what next.
    for passage in rest {
      for section in current(passage).sections where section.role != .weakness {
        read(section, index, owner: nil, into: &points)
      }
    }
  }

  // MARK: - Paragraphs

  private mutating func readParagraphs(
    _ paragraphs: [Range<Int>], _ index: Int, isParent: Bool = false, into points: inout Points
  ) {
    let passages = paragraphs.map(passage)
    let bulleted = paragraphs.count { PointEnds.isBullet(text.units[$0.lowerBound]) }
    let isEnumerated =
      passages.contains { $0.weakness.map { !lists.items(in: $0.range).isEmpty } ?? false }
      || paragraphs.count(where: lists.isNumbered) >= 2
    let plain = passages.compactMap(\.weakness).map(\.range).filter {
      lists.inlineNumbered($0) == nil && Overview.without($0, in: text) == $0
    }
    let areParagraphs =
      !isEnumerated && text.decided(by: ParagraphPoint.rule, ParagraphPoint.holds(for: plain, in: text))
    /// Whether a point or a cause was read, behind which nothing announces a list.
    var isBehind = false
    var told = ToldLists()
    for passage in passages {
      let items = lists.enumerated(in: passage.paragraph)
      let sections = continued(current(passage).sections, items, told)
      told.take(sections, items)
      for section in sections {
        guard section.role == .weakness else {
          read(section, index, owner: nil, into: &points)
          isBehind = true
          continue
        }
        let isPoint =
          bulleted >= 2 && PointEnds.isBullet(text.units[section.range.lowerBound])
          || areParagraphs && plain.contains(section.range) && ParagraphPoint.isOne(section.range, in: text)
        let ranges =
          isPoint
          ? [section.range]
          // What has a number of its own introduces nothing.
          : pieces.points(
            of: section.range, isEnumerated: isEnumerated,
            isBehind: isBehind || lists.isNumbered(passage.paragraph))
        // A paragraph with a number of its own is a point, whatever it speaks of.
        let mayLeadIn = isParent && !isBehind && items.isEmpty && !lists.isNumbered(passage.paragraph)
        for range in ranges
        where !(mayLeadIn && text.decided(by: LeadIn.rule, LeadIn.stands(above: range, in: text))) {
          readPiece(range, index, into: &points)
        }
        isBehind = isBehind || !ranges.isEmpty
      }
    }
  }

  /// How far the lists of a part are told that run on over paragraphs.
  private struct ToldLists {
    /// The last number of the weaknesses.
    private(set) var weakness: Int?
    /// The list of causes or remedies that the paragraph before ended in.
    private(set) var open: (role: PassageSections.Role, number: Int)?

    mutating func take(_ sections: [PassageSections.Section], _ items: [ListReader.Item]) {
      open = nil
      for section in sections {
        // The mark of a list that goes on stands right before its section.
        let last = items.last { item in
          item.mark.upperBound >= section.range.lowerBound && item.mark.upperBound <= section.range.upperBound
        }
        if section.role == .weakness {
          weakness = last?.number ?? weakness
          open = nil
        } else {
          open = last.map { (section.role, $0.number) }
        }
      }
    }
  }

  /// The sections of a paragraph, the first one of the role of the list that it goes on with: 究其原因,一是…。 and 二是…
  /// in the next paragraph.
  private func continued(
    _ sections: [PassageSections.Section], _ items: [ListReader.Item], _ told: ToldLists
  ) -> [PassageSections.Section] {
    guard let open = told.open, let first = sections.first, first.role == .weakness, let item = items.first,
      item.number == open.number + 1, item.number - 1 != told.weakness,
      item.mark.lowerBound == text.withoutBlanks(first.range).lowerBound,
      item.mark.upperBound < first.range.upperBound
    else { return sections }
    let isOne = items.dropFirst().first.map { $0.mark.lowerBound >= first.range.upperBound } ?? true
    let start = isOne ? item.mark.upperBound : first.range.lowerBound
    return [PassageSections.Section(role: open.role, range: start..<first.range.upperBound)]
      + sections.dropFirst()
  }

  // MARK: - One piece

  private mutating func readPiece(_ piece: Range<Int>, _ index: Int, into points: inout Points) {
    let reader = PassageSections(text: text, hasRemedies: false, plans: plans)
    let sections = reader.sections(of: piece, at: reader.turns(in: piece))
    guard outline.nodes[index].part == .shortcomings else {
      // In a part of causes each point is one, whether it is called so again or not.
      let told = sections.first { $0.role == .cause }
      if let told {
        read(told, index, owner: nil, into: &points)
      } else {
        addCause(piece, index, nil, into: &points)
      }
      return
    }
    var owner: Int?
    for section in sections {
      if section.role == .weakness {
        let before = points.shortcomings.count
        addShortcoming(section.range, index, into: &points)
        if points.shortcomings.count > before { owner = before }
      } else {
        read(section, index, owner: owner, into: &points)
      }
    }
  }

  /// Reads a section that tells causes or remedies.
  private mutating func read(
    _ section: PassageSections.Section, _ index: Int, owner: Int?, into points: inout Points
  ) {
    switch section.role {
    case .cause:
      for cause in pieces.causes(in: section.range) { addCause(cause, index, owner, into: &points) }
    case .remedy:
      hasRemedies = true
      for piece in pieces.remedies(in: section.range) { addRemedy(piece, index, into: &points) }
    case .weakness: break
    }
  }

  // MARK: - Adding

  /// Shorter ones are scraps.
  private static let shortest = 4
  /// What finds nothing deficient in words known is no point if it is shorter than this.
  private static let shortestUnfound = 6

  private func addShortcoming(_ range: Range<Int>, _ index: Int, into points: inout Points) {
    guard let open = ClosingPromise.without(range, in: text),
      let point = PointEnds.trimmed(withoutJoint(withoutLabel(open)), in: text),
      point.count >= (text.has(.deficiency, in: point) ? Self.shortest : Self.shortestUnfound),
      !announces(point)
    else { return }
    points.shortcomings.append(Point(range: point, node: index))
  }

  private func addCause(_ range: Range<Int>, _ index: Int, _ owner: Int?, into points: inout Points) {
    guard let range = PointEnds.trimmed(range, in: text), range.count >= Self.shortest,
      !announces(range)
    else {
      return
    }
    points.causes.append((Point(range: range, node: index), owner))
  }

  /// A remedy that names something to be done; one that only promises to better is none.
  private func addRemedy(_ range: Range<Int>, _ index: Int, into points: inout Points) {
    guard let range = PointEnds.trimmed(range, in: text), range.count >= Self.shortest,
      !PlanAnnouncement.announces(range, in: text), !ClosingPromise.isOne(range, in: text)
    else { return }
    points.commitments.append(Point(range: range, node: index))
  }

  /// A point without the word that joins it to the one before.
  private func withoutJoint(_ range: Range<Int>) -> Range<Int> {
    guard let start = PointEnds.trimmed(range, in: text)?.lowerBound,
      let joint = text.opening(.pointJoint, of: start..<range.upperBound)?.range.upperBound,
      text.mark(at: joint) == .comma
    else { return range }
    return joint..<range.upperBound
  }

  /// A label has a number behind it at most (不足之一:).
  private static let longestLabel = 6

  /// A point without its label (问题:).
  private func withoutLabel(_ range: Range<Int>) -> Range<Int> {
    let range = NumberedLabel.without(range, in: text)
    guard let start = PointEnds.trimmed(range, in: text)?.lowerBound,
      text.opens(start..<range.upperBound, with: .weaknessNoun),
      let colon = text.firstMark(
        in: (start..<range.upperBound).prefix(Self.longestLabel), where: { $0 == .colon })
    else { return range }
    return colon..<range.upperBound
  }

  /// Whether a passage only says that something follows.
  private func announces(_ range: Range<Int>) -> Bool {
    text.mark(at: range.upperBound) == .colon || text.closes(range, with: .announcing)
  }
}
