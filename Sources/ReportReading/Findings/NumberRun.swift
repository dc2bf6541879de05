import MarkedText

/// Headings of one form under one heading, in order, the first of them numbered 1.
struct NumberRun {
  /// A heading's place in the outline, its number, and the number that it would have by counting.
  typealias Step = (node: Int, number: Int, due: Int)

  private(set) var headings: [Step]

  /// Each heading with the one before it.
  var steps: [(before: Step, now: Step)] { zip(headings, headings.dropFirst()).map { ($0, $1) } }

  /// The runs of a report.
  ///
  /// - Complexity: O(n) in the headings, times how many lists are open at once.
  static func all(in outline: Outline) -> [NumberRun] {
    let nodes = outline.nodes
    var open: [(parent: Int?, style: HeadingMarker.Style, run: NumberRun)] = []
    var runs: [NumberRun] = []
    for index in nodes.indices {
      guard let marker = nodes[index].marker, marker.style.isOfHeadings else { continue }
      let parent = nodes[index].parent
      let place = open.firstIndex { $0.parent == parent && $0.style == marker.style }
      if marker.number == 1 {
        if let place { runs.append(open.remove(at: place).run) }
        open.append((parent, marker.style, NumberRun(headings: [(index, 1, 1)])))
      } else if let place {
        open[place].run.headings.append((index, marker.number, open[place].run.headings.count + 1))
      }
    }
    return runs + open.map(\.run)
  }
}

extension HeadingMarker.Style {
  /// Whether a form numbers headings: ① and (1) number points within a paragraph too.
  var isOfHeadings: Bool { rawValue <= HeadingMarker.Style.arabic.rawValue }
}

extension FindingContext {
  /// The number of a heading as it stands, without the white space behind it.
  func number(of node: Int) -> String {
    let node = outline.nodes[node]
    return text.sourceText(text.withoutBlanks(node.heading.lowerBound..<node.wordsStart))
  }
}
