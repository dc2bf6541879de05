import ReportModel

/// A row for each link, and for what stands alone.
extension MeasureComparer {
  /// The rows of a comparison.
  func rows(_ links: [Link]) -> [MeasureRow] {
    let byOld = Dictionary(grouping: links, by: \.old)
    let byNew = Dictionary(grouping: links, by: \.new)
    let measures = reports.map(\.report.measures)
    let clauses = ClauseRows(links, of: self)
    var rows: [MeasureRow] = links.enumerated().map { place, link in
      let likeness = tools.similarity.sameCharacters(
        reports.old.statements[link.old], reports.new.statements[link.new])
      var row = MeasureRow(
        change: .reworded, from: [measures.old[link.old].id], to: [measures.new[link.new].id],
        similarity: MetricComparer.rounded(max(likeness, link.likeness)),
        clauses: clauses.rows(link, at: place))
      if row.wording == .kept, clauses.tellAll(of: link, at: place) {
        row.change = .kept
        row.similarity = MetricComparer.rounded(likeness)
        row.formula = measures.new[link.new].ceremonial
      } else if (byOld[link.old]?.count ?? 0) > 1 {
        row.change = .split
      } else if (byNew[link.new]?.count ?? 0) > 1 {
        row.change = .merged
      }
      return row
    }
    rows += alone(links)
    rows += clausesAlone(.removed, Set(byOld.keys), clauses)
    rows += clausesAlone(.added, Set(byNew.keys), clauses)
    return rows
  }
}
