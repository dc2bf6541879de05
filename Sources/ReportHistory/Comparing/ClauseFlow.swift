import ReportModel

/// Where the clauses of each section of the older report went, and where those of the newer one came from.
///
/// Clause by clause, since a township that recasts its outline takes its sentences apart: a section of one year may be
/// found in three of the next.
struct ClauseFlow {
  /// A section of one clause says little of where it came from.
  private static let fewest = 2.0

  /// How much of both sections went from one to the other, subsections included, by the places of the sections; 0 to 2.
  let share: Grid

  /// The sections that clauses stand in.
  private struct Outline {
    /// For each clause the section it stands in.
    let sections: [Int?]
    /// Each section with those that it stands in.
    let above: [[Int]]
    /// How many clauses a section holds.
    let lengths: [Double]

    init(_ side: ReportFeatures) {
      let all = side.report.sections
      let places = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
      sections = side.measureClauses.map { clause in
        side.report.measures[clause.statement].section.flatMap { places[$0] }
      }
      above = all.indices.map { section in
        var chain = [section]
        while let last = chain.last, let parent = all[last].parent.flatMap({ places[$0] }),
          !chain.contains(parent)
        {
          chain.append(parent)
        }
        return chain
      }
      var lengths = [Double](repeating: 0, count: all.count)
      for case let section? in sections { for place in above[section] { lengths[place] += 1 } }
      self.lengths = lengths
    }
  }

  /// - Parameter alike: The likeness of clauses that are counterparts.
  /// - Complexity: O(n) in the clauses and counterparts.
  init(_ alike: SparseGrid, _ reports: Sides<ReportFeatures>) {
    let outlines = reports.map(Outline.init)
    var share = Grid(rows: outlines.old.above.count, columns: outlines.new.above.count)
    func count(_ i: Int, _ j: Int, _ likeness: Double, there: Bool) {
      guard let from = outlines.old.sections[i], let to = outlines.new.sections[j] else { return }
      for a in outlines.old.above[from] {
        for b in outlines.new.above[to] {
          let length = there ? outlines.old.lengths[a] : outlines.new.lengths[b]
          share[a, b] += likeness / max(Self.fewest, length)
        }
      }
    }
    for i in alike.rows.indices {
      if let peak = alike.peak(inRow: i) { count(i, peak.column, peak.value, there: true) }
    }
    for (j, peak) in alike.peaksInColumns().enumerated() {
      if let peak { count(peak.row, j, peak.value, there: false) }
    }
    self.share = share
  }
}
