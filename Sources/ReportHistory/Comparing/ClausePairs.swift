import ReportModel

/// Which clauses of statements that continue each other became which: one to one, the surest first.
///
/// A clause that was taken apart, or joined to its neighbour, is a pair with the neighbour in it.
struct ClausePairs {
  /// A run of clauses and what it became.
  struct Pair {
    /// Clauses of the older report.
    fileprivate(set) var old: Range<Int>
    /// Clauses of the newer report.
    fileprivate(set) var new: Range<Int>
    /// The place of the link that their statements make.
    let link: Int
    /// What the words have in common.
    fileprivate(set) var shared: SharedWords
  }

  /// Two clauses that may continue each other.
  private struct Candidate {
    let old: Int
    let new: Int
    let link: Int
    let likelihood: Double
    /// How far apart their places in the statements are.
    let distance: Int
  }

  /// The surest first; no clause is in two.
  private(set) var pairs: [Pair] = []
  /// The place of the pair of each clause that has one.
  private(set) var places: Sides<[Int?]>

  /// From here on clauses continue each other by their words alone, also where these are of those that all reports have.
  private static let sameWords = 0.8

  private let reports: Sides<ReportFeatures>
  private let wording: ClauseWording

  /// Pairs the clauses of linked statements.
  ///
  /// - Complexity: O(n log n) in the clauses that may continue each other.
  init(_ links: [MeasureComparer.Link], of comparer: MeasureComparer, wording: ClauseWording) {
    reports = comparer.reports
    self.wording = wording
    places = reports.map { [Int?](repeating: nil, count: $0.measureClauseCount) }
    let candidates = Self.candidates(links, comparer)
    for candidate in candidates
    where places.old[candidate.old] == nil && places.new[candidate.new] == nil {
      let (old, new) = (candidate.old..<candidate.old + 1, candidate.new..<candidate.new + 1)
      (places.old[candidate.old], places.new[candidate.new]) = (pairs.count, pairs.count)
      pairs.append(Pair(old: old, new: new, link: candidate.link, shared: wording.shared(old, new)))
    }
    join(candidates)
  }

  /// The clauses of linked statements that may continue each other, the surest first.
  private static func candidates(
    _ links: [MeasureComparer.Link], _ comparer: MeasureComparer
  ) -> [Candidate] {
    let reports = comparer.reports
    let byOld = Dictionary(grouping: links.indices) { links[$0].old }
    var candidates: [Candidate] = []
    for (i, a) in reports.old.statementOfClause.prefix(reports.old.measureClauseCount).enumerated() {
      guard let own = byOld[a] else { continue }
      visit(comparer.alike.rows[i], comparer.continuity.rows[i]) { j, alike, continuity in
        guard alike >= sameWords || continuity >= comparer.sameClause else { return }
        let b = reports.new.statementOfClause[j]
        guard let link = own.first(where: { links[$0].new == b }) else { return }
        let place = i - reports.old.clausesOfStatement[a].lowerBound
        let other = j - reports.new.clausesOfStatement[b].lowerBound
        candidates.append(
          Candidate(
            old: i, new: j, link: link, likelihood: alike + continuity, distance: abs(place - other)))
      }
    }
    return candidates.sorted {
      ($1.likelihood, $0.distance, $0.old, $0.new) < ($0.likelihood, $1.distance, $1.old, $1.new)
    }
  }

  /// Visits the columns of two rows that have a number in either.
  private static func visit(
    _ left: [SparseGrid.Cell], _ right: [SparseGrid.Cell], _ body: (Int, Double, Double) -> Void
  ) {
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      let column = min(
        i < left.count ? left[i].column : .max, j < right.count ? right[j].column : .max)
      var values = (0.0, 0.0)
      if i < left.count, left[i].column == column { (values.0, i) = (left[i].value, i + 1) }
      if j < right.count, right[j].column == column { (values.1, j) = (right[j].value, j + 1) }
      body(column, values.0, values.1)
    }
  }

  // MARK: - Clauses taken apart and joined

  /// Joins clauses that stayed alone to a pair beside them whose other side they may continue, where that makes its
  /// sides more alike.
  private mutating func join(_ candidates: [Candidate]) {
    for candidate in candidates {
      switch (places.old[candidate.old], places.new[candidate.new]) {
      case (nil, let place?):
        if let run = Self.extended(pairs[place].old, by: candidate.old) {
          widen(place, old: run, new: pairs[place].new, link: candidate.link)
        }
      case (let place?, nil):
        if let run = Self.extended(pairs[place].new, by: candidate.new) {
          widen(place, old: pairs[place].old, new: run, link: candidate.link)
        }
      default: break
      }
    }
  }

  private mutating func widen(_ place: Int, old: Range<Int>, new: Range<Int>, link: Int) {
    // A clause of a neighbouring statement stands beside it too.
    guard pairs[place].link == link, !pairs[place].shared.isAll else { return }
    let shared = wording.shared(old, new)
    guard shared.share > pairs[place].shared.share else { return }
    (pairs[place].old, pairs[place].new, pairs[place].shared) = (old, new, shared)
    for clause in old { places.old[clause] = place }
    for clause in new { places.new[clause] = place }
  }

  private static func extended(_ run: Range<Int>, by clause: Int) -> Range<Int>? {
    clause + 1 == run.lowerBound
      ? clause..<run.upperBound : clause == run.upperBound ? run.lowerBound..<clause + 1 : nil
  }
}
