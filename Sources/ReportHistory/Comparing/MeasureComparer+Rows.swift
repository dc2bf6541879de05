import ReportModel

/// A row for each link, and for what stands alone.
extension MeasureComparer {
  /// A statement is kept where clauses that make up this share of the shorter wording stand word for word.
  private static let keptShare = 0.2
  /// A clause shorter than this proves nothing.
  private static let shortestKept = 6

  /// The rows of a comparison.
  func rows(_ links: [Link]) -> [MeasureRow] {
    let byOld = Dictionary(grouping: links, by: \.old)
    let byNew = Dictionary(grouping: links, by: \.new)
    let measures = reports.map(\.report.measures)
    var rows: [MeasureRow] = links.map { link in
      let likeness = tools.similarity.sameCharacters(
        reports.old.statements[link.old], reports.new.statements[link.new])
      let change: MeasureRow.Change
      if likeness >= 0.9 || keptShare(link) >= Self.keptShare {
        change = .kept
      } else if (byOld[link.old]?.count ?? 0) > 1, (byNew[link.new]?.count ?? 0) == 1 {
        change = .split
      } else if (byNew[link.new]?.count ?? 0) > 1, (byOld[link.old]?.count ?? 0) == 1 {
        change = .merged
      } else {
        change = .reworded
      }
      return MeasureRow(
        change: change, from: [measures.old[link.old].id], to: [measures.new[link.new].id],
        similarity: MetricComparer.rounded(change == .kept ? likeness : max(likeness, link.likeness)),
        formula: change == .kept && measures.new[link.new].ceremonial)
    }
    rows += alone(links)
    rows += clausesAlone(.removed, Set(byOld.keys)) + clausesAlone(.added, Set(byNew.keys))
    return rows
  }

  /// How much of the shorter statement stands word for word in the other, figures aside.
  private func keptShare(_ link: Link) -> Double {
    let ranges = (reports.old.clausesOfStatement[link.old], reports.new.clausesOfStatement[link.new])
    let known = reports.old.clauses[ranges.0]
    let kept = reports.new.clauses[ranges.1].filter { clause in
      clause.features.masked.count >= Self.shortestKept
        && known.contains { $0.features.masked == clause.features.masked }
    }
    .reduce(0) { $0 + $1.features.masked.count }
    let shorter = min(
      reports.old.statements[link.old].masked.count, reports.new.statements[link.new].masked.count)
    return shorter > 0 ? Double(kept) / Double(shorter) : 0
  }
}
