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
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].span.start < passage.start { low = middle + 1 } else { high = middle }
    }
    return figures[low...].prefix { $0.span.start < passage.end }.filter { passage.contains($0.span) }.map(
      \.id)
  }
}
