import ReportModel

/// The rows of a comparison by the facts that they are of.
struct AlignmentRows {
  private let comparison: Comparison
  /// The first section row of each older section.
  private var byOldSection: [String: Int] = [:]
  /// The section rows of each newer section, in order.
  private var byNewSection: [String: [Int]] = [:]
  /// The rows whose first figure of the older, and of the newer report it is, in order.
  private var byMetric: (old: [String: [Int]], new: [String: [Int]]) = ([:], [:])

  /// - Complexity: O(n) in the rows.
  init(_ comparison: Comparison) {
    self.comparison = comparison
    for (place, row) in comparison.sections.enumerated() {
      for id in row.from where byOldSection[id] == nil { byOldSection[id] = place }
      for id in row.to where byNewSection[id]?.last != place { byNewSection[id, default: []].append(place) }
    }
    for (place, row) in comparison.metrics.enumerated() {
      if let id = row.from.first { byMetric.old[id, default: []].append(place) }
      if let id = row.to.first { byMetric.new[id, default: []].append(place) }
    }
  }

  /// What is said first of a section of the older report.
  func section(older id: String) -> SectionRow? { byOldSection[id].map { comparison.sections[$0] } }

  /// What is said of a section of the newer report.
  func sections(newer id: String) -> [SectionRow] {
    (byNewSection[id] ?? []).map { comparison.sections[$0] }
  }

  /// What is said of figures of both reports, in the comparison's order.
  func metrics(older olds: Set<String>, newer news: Set<String>) -> [MetricRow] {
    let places = olds.flatMap { byMetric.old[$0] ?? [] } + news.flatMap { byMetric.new[$0] ?? [] }
    return Set(places).sorted().map { comparison.metrics[$0] }
  }
}
