import ReportModel

/// How alike the statements on what was done in two reports are, worked out to the last word only where asked.
final class StatementLikeness {
  private let reports: Sides<ReportFeatures>
  private let similarity: Similarity
  private let columns: Int
  /// No more alike than this are two statements: those of the newer report in their order, from the row of the older one
  /// on.
  let most: [Double]
  /// Asked for each two clauses that may continue each other; no access lasts beyond a line, so that none needs a check.
  @exclusivity(unchecked) private var bounds: [Similarity.Bounds]

  /// Finds what the statements have in common.
  ///
  /// - Complexity: O(n·m) in the statements, with little work for each.
  init(_ reports: Sides<ReportFeatures>, tools: HistoryTools) {
    self.reports = reports
    similarity = tools.statementSimilarity
    let (old, index) = (reports.old, reports.new.statementIndex)
    columns = reports.new.report.measures.count
    var bounds: [Similarity.Bounds] = []
    bounds.reserveCapacity(old.report.measures.count * columns)
    var found = [Similarity.Shared](repeating: Similarity.Shared(), count: index.lane.count)
    for row in old.statements.prefix(old.report.measures.count) {
      index.share(row, similarity.concepts.weights, into: &found)
      for column in 0..<columns {
        bounds.append(
          found[column].isNothing && row.extent.hasObject && index.extents[column].hasObject
            ? Similarity.Bounds() : similarity.bounds(row.extent, index.extents[column], found[column]))
      }
    }
    self.bounds = bounds
    most = bounds.map(\.most)
  }

  /// Where the row of a statement of the older report begins.
  func row(_ old: Int) -> Int { old * columns }

  /// How alike two statements are.
  ///
  /// - Complexity: O(n·m/64) in the characters the first time, where their words may tell, else O(1).
  func value(_ old: Int, _ new: Int) -> Double {
    let known = bounds[old * columns + new]
    guard known.most > known.meaning else { return known.meaning }
    let value = similarity.likeness(
      reports.old.statements[old], reports.new.statements[new], within: known)
    bounds[old * columns + new] = Similarity.Bounds(meaning: value, most: value)
    return value
  }
}
