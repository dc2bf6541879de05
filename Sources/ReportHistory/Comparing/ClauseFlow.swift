import ReportModel

/// Where the clauses of each section of the older report went, and where those of the newer one came from.
///
/// Clause by clause, since a township that recasts its outline takes its sentences apart: a section of one year may be
/// found in three of the next.
struct ClauseFlow {
  /// From here on a clause is the counterpart of another.
  private static let counterpart = 0.45
  /// A section of one clause says little of where it came from.
  private static let fewest = 2.0

  private let share: [Pair: Double]

  private struct Pair: Hashable {
    let old: String
    let new: String
  }

  /// - Parameter likeness: Of every clause of the older report to every clause of the newer one.
  init(_ likeness: [[Double]], from old: ReportFeatures, to new: ReportFeatures) {
    let sections = (
      old: old.measureClauses.map { old.report.measures[$0.statement].section },
      new: new.measureClauses.map { new.report.measures[$0.statement].section }
    )
    let above = (old: Self.above(old.report), new: Self.above(new.report))
    let lengths = (old: Self.lengths(sections.old, above.old), new: Self.lengths(sections.new, above.new))
    var share: [Pair: Double] = [:]
    func count(_ i: Int, _ j: Int, there: Bool) {
      guard likeness[i][j] >= Self.counterpart, let from = sections.old[i], let to = sections.new[j] else {
        return
      }
      for a in above.old[from] ?? [] {
        for b in above.new[to] ?? [] {
          let length = (there ? lengths.old[a] : lengths.new[b]) ?? 0
          share[Pair(old: a, new: b), default: 0] += likeness[i][j] / max(Self.fewest, length)
        }
      }
    }
    for (i, row) in likeness.enumerated() {
      if let j = row.indices.max(by: { (row[$0], -$0) < (row[$1], -$1) }) { count(i, j, there: true) }
    }
    for j in likeness.first?.indices ?? 0..<0 {
      if let i = likeness.indices.max(by: { (likeness[$0][j], -$0) < (likeness[$1][j], -$1) }) {
        count(i, j, there: false)
      }
    }
    self.share = share
  }

  /// How much of both sections went from one to the other, subsections included; 0 to 2.
  subscript(old: String, new: String) -> Double { share[Pair(old: old, new: new)] ?? 0 }

  /// Each section with itself and those that it stands in.
  private static func above(_ report: Report) -> [String: [String]] {
    let parents = Dictionary(report.sections.map { ($0.id, $0.parent) }) { first, _ in first }
    return Dictionary(
      report.sections.map { section in
        var chain = [section.id]
        while let last = chain.last, let parent = parents[last] ?? nil, !chain.contains(parent) {
          chain.append(parent)
        }
        return (section.id, chain)
      }
    ) { first, _ in first }
  }

  private static func lengths(_ sections: [String?], _ above: [String: [String]]) -> [String: Double] {
    var lengths: [String: Double] = [:]
    for case let section? in sections { for id in above[section] ?? [] { lengths[id, default: 0] += 1 } }
    return lengths
  }
}
