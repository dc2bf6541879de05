package import ReportModel

/// What the board needs to know of one township; what it follows from need not be kept.
package struct TownshipStanding: Sendable {
  /// The township's row, but for what others name.
  package let row: BoardRow

  /// Takes a township's row.
  package init(row: BoardRow) { self.row = row }
}

extension TownshipHistory {
  /// What the board needs to know of the township; nil without a report that has a year.
  package var standing: TownshipStanding? {
    guard let side = years.last else { return nil }
    let latest = side.report
    let checkable =
      latest.metrics.filter { $0.kind == .actual }.count
      + latest.commitments.filter { !$0.metrics.isEmpty }.count
    let length = Double(max(1, side.sourceCount))
    let row = BoardRow(
      township: township, fictional: latest.source.fictional, years: years.compactMap(\.report.year),
      weaknesses: weaknessList,
      promises: PromiseCount.year(latest.year ?? 0, neighbours.flatMap(\.outcomes)),
      contradictions: years.reduce(0) { $0 + $1.report.findings.count(where: \.kind.isOfFigures) },
      copied: neighbours.last?.copying.whole,
      specificity: MetricComparer.rounded(1000 * Double(checkable) / length), silentOn: [])
    return TownshipStanding(row: row)
  }
}
