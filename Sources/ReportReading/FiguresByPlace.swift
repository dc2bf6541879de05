import ReportModel

/// The figures of a report by where their numbers stand, so that those of a passage are found without a look at all.
struct FiguresByPlace {
  private let figures: [(span: Span, id: String)]

  init(_ metrics: [Metric]) {
    figures = metrics.map { ($0.number.span, $0.id) }.sorted { $0.span.start < $1.span.start }
  }

  /// The figures whose numbers lie in a passage, in the order of the text.
  ///
  /// - Complexity: O(log n + m) in the figures of the report and of the passage.
  func ids(in passage: Span) -> [String] {
    var found: [String] = []
    var place = firstPlace(from: passage.start)
    while place < figures.count, figures[place].span.start < passage.end {
      if passage.contains(figures[place].span) { found.append(figures[place].id) }
      place += 1
    }
    return found
  }

  /// Whether the number of a figure lies in a passage.
  ///
  /// - Complexity: O(log n + m) in the figures of the report and of the passage.
  func hold(_ passage: Span) -> Bool {
    var place = firstPlace(from: passage.start)
    while place < figures.count, figures[place].span.start < passage.end {
      if passage.contains(figures[place].span) { return true }
      place += 1
    }
    return false
  }

  /// The first figure that does not begin before a place of the source.
  private func firstPlace(from start: Int) -> Int {
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].span.start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
