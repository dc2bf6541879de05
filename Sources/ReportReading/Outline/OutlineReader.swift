import Lexicon
import MarkedText
import ReportModel

/// Finds the headings of a report, their levels, parts and themes.
struct OutlineReader {
  let text: MarkedText
  /// The paragraphs of the report itself.
  let lines: [Range<Int>]
  /// The year reported on; a heading with the year after it announces the plan.
  let year: Int?

  init(text: MarkedText, frame: Frame, year: Int?) {
    self.text = text
    self.year = year
    var first = frame.body.lowerBound
    while first > 0, !frame.body.isEmpty, Self.isFirstHeading(text.paragraphs[first - 1], text, year) {
      first -= 1
    }
    lines = Array(text.paragraphs[first..<frame.body.upperBound])
  }

  /// How long a heading may be that stands above the first paragraph.
  private static let longestFirst = 40

  /// Whether a line above the first paragraph is the report's first heading and no line of the page's.
  private static func isFirstHeading(_ line: Range<Int>, _ text: MarkedText, _ year: Int?) -> Bool {
    guard line.count <= longestFirst, let marker = text.marker(at: line.lowerBound), marker.number == 1,
      marker.length < line.count
    else { return false }
    let words = line.lowerBound + marker.length..<line.upperBound
    return marker.isStrong || AnnouncingWords.content(of: words, in: text, year: year) != nil
  }

  func read() -> Outline {
    var outline = headings()
    LevelReader(outline).assign(&outline)
    assignParts(&outline)
    outline.irregularities = text.all(by: Numbering.rule, Numbering.irregularities(outline, in: text))
    let points = NumberedPoints.find(in: outline, text)
    if points.contains(true) { text.note(NumberedPoints.rule) }
    drop(points, from: &outline)
    ImpliedParts.assign(to: &outline, in: text)
    outline.staleYears = text.all(by: PastYear.rule, PastYear.all(in: outline, text, year: year))
    close(&outline)
    ThemeReader(text: text).assign(&outline)
    return outline
  }

  // MARK: - Headings

  private func headings() -> Outline {
    var outline = Outline(nodes: [], preamble: [])
    var markers = lines.map { text.marker(at: $0.lowerBound) }
    LostMark.restore(&markers, lines, in: text)
    let unnumbered = UnnumberedHeads(lines, markers, in: text)
    var part = Part.achievements
    /// Whether the last numbered heading of a part announced a plan behind another.
    var announcesTwo = false
    for (index, line) in lines.enumerated() {
      let pieces = NumberedPoints.holding.contains(part) ? [line] : InlineHeads.pieces(of: line, in: text)
      if pieces.count > 1 { text.note(InlineHeads.rule) }
      for piece in pieces {
        let isFirst = piece.lowerBound == line.lowerBound
        let marker = isFirst ? markers[index] : text.marker(at: piece.lowerBound)
        var node: OutlineNode?
        if let marker, piece.lowerBound + marker.length < piece.upperBound {
          // Within a paragraph the numbers of points are no headings.
          let isPoint = !isFirst && NumberedPoints.holding.contains(part) && !marker.isStrong
          let isOfList =
            // What is planned under a number is told by all its sentences.
            isFirst && (part == .shortcomings || part == .causes)
            && (outline.nodes.last?.marker?.isFollowed(by: marker) ?? false
              || index + 1 < lines.count && marker.isFollowed(by: markers[index + 1])
                && isRunIn(lines[index + 1], markers[index + 1]))
          node =
            isPoint ? nil : numbered(piece, marker, isFirst: outline.nodes.isEmpty, isOfList: isOfList, part)
        } else if isFirst,
          let end = unnumbered.end(of: piece, at: index, part, year: year)
            ?? (announcesTwo ? unnumbered.leadEnd(of: piece, year: year) : nil)
        {
          text.note(UnnumberedHeads.rule)
          node = self.node(piece, nil, wordsStart: piece.lowerBound, end: end)
        }
        if let node {
          part = PartReader.part(of: node, under: nil, in: text, year: year) ?? part
          if node.announces, node.marker != nil { announcesTwo = node.announced?.alsoPlans ?? false }
          outline.nodes.append(node)
          if node.heading.upperBound < piece.upperBound {
            append(node.heading.upperBound..<piece.upperBound, to: &outline)
          }
        } else {
          append(piece, to: &outline)
        }
      }
    }
    return outline
  }

  private func append(_ piece: Range<Int>, to outline: inout Outline) {
    guard let last = outline.nodes.indices.last else {
      outline.preamble.append(piece)
      return
    }
    // What was cut from a paragraph and is no heading goes on with its text.
    if let own = outline.nodes[last].ownText.last, own.upperBound == piece.lowerBound {
      outline.nodes[last].ownText[outline.nodes[last].ownText.count - 1] = own.lowerBound..<piece.upperBound
    } else {
      outline.nodes[last].ownText.append(piece)
    }
  }

  /// Whether a paragraph of points heads one: its first sentence is short, and more stands behind it.
  private func isRunIn(_ line: Range<Int>, _ marker: MarkedText.Marker?) -> Bool {
    guard let marker, line.lowerBound + marker.length < line.upperBound,
      let end = HeadingEnd.end(
        from: line.lowerBound + marker.length, in: line, marker, holdsPoints: true, text)
    else { return false }
    return end < line.upperBound
  }

  private func numbered(
    _ piece: Range<Int>, _ marker: MarkedText.Marker, isFirst: Bool, isOfList: Bool, _ part: Part
  ) -> OutlineNode? {
    let holdsPoints = NumberedPoints.holding.contains(part)
    let start = piece.lowerBound + marker.length
    if isFirst, text.decided(by: StrayMarker.rule, StrayMarker.holds(start..<piece.upperBound, in: text)) {
      return nil
    }
    guard
      let end = HeadingEnd.end(
        from: start, in: piece, marker, holdsPoints: holdsPoints, isOfList: isOfList, text)
    else {
      return nil
    }
    text.note(HeadingEnd.rule)
    return node(piece, marker, wordsStart: start, end: end)
  }

  private func node(_ piece: Range<Int>, _ marker: MarkedText.Marker?, wordsStart: Int, end: Int)
    -> OutlineNode
  {
    OutlineNode(
      marker: marker, heading: piece.lowerBound..<end, wordsStart: wordsStart, paragraph: piece, in: text,
      year: year)
  }

  // MARK: - Parts and bounds

  private func assignParts(_ outline: inout Outline) {
    for index in outline.nodes.indices {
      let inherited = outline.nodes[index].parent.map { outline.nodes[$0].part }
      let own = PartReader.part(of: outline.nodes[index], under: inherited, in: text, year: year)
      outline.nodes[index].part = own ?? inherited ?? .achievements
      outline.nodes[index].hasOwnPart = own != nil
      if own == .plan, inherited == nil,
        text.decided(by: PointsWithPlans.rule, PointsWithPlans.holds(index, of: outline, in: text))
      {
        outline.nodes[index].part = .shortcomings
      }
    }
  }

  /// Takes headings out; what they head goes on with the text before them.
  private func drop(_ isDropped: [Bool], from outline: inout Outline) {
    guard isDropped.contains(true) else { return }
    var places = [Int](repeating: 0, count: isDropped.count)
    var kept: [OutlineNode] = []
    for (index, node) in outline.nodes.enumerated() {
      if isDropped[index] {
        kept[kept.count - 1].ownText.append(node.paragraph)
        kept[kept.count - 1].ownText += node.ownText.filter { $0.lowerBound >= node.paragraph.upperBound }
      } else {
        kept.append(node)
      }
      places[index] = kept.count - 1
    }
    for index in kept.indices {
      guard var parent = kept[index].parent else { continue }
      while isDropped[parent], let above = outline.nodes[parent].parent { parent = above }
      kept[index].parent = places[parent]
      kept[index].level = kept[places[parent]].level + 1
    }
    outline.nodes = kept
    outline.irregularities.removeAll { $0.nodes.contains { isDropped[$0] } }
    for index in outline.irregularities.indices {
      outline.irregularities[index].nodes = outline.irregularities[index].nodes.map { places[$0] }
    }
  }

  private func close(_ outline: inout Outline) {
    for index in outline.nodes.indices.reversed() {
      // The sections below are closed already.
      var end = max(
        outline.nodes[index].ownText.last?.upperBound ?? 0, outline.nodes[index].heading.upperBound)
      var next = index + 1
      while next < outline.nodes.count, outline.nodes[next].level > outline.nodes[index].level {
        end = max(end, outline.nodes[next].end)
        next += 1
      }
      outline.nodes[index].end = end
    }
  }
}
