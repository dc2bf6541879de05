import ReportModel

/// What became of the clauses of each two statements that continue each other.
///
/// A clause of a statement that was split or merged is told in one row only: where its counterpart stands, else beside
/// the clause before it.
struct ClauseRows {
  private let reports: Sides<ReportFeatures>
  private let pairs: ClausePairs
  /// The link in whose row each clause is told; none for clauses of statements that stand alone.
  private let homes: Sides<[Int?]>

  /// - Complexity: O(n log n) in the clauses and those that may continue each other.
  init(_ links: [MeasureComparer.Link], of comparer: MeasureComparer) {
    reports = comparer.reports
    pairs = ClausePairs(
      links, of: comparer,
      wording: ClauseWording(reports: reports, similarity: comparer.tools.similarity))
    let likeliest = Sides(Self.likeliest(links, by: \.old), Self.likeliest(links, by: \.new))
    homes = Sides(
      Self.homes(reports.old, pairs, pairs.places.old, likeliest.old),
      Self.homes(reports.new, pairs, pairs.places.new, likeliest.new))
  }

  /// Whether a clause of the older report went into one of the newer.
  func isPaired(old clause: Int) -> Bool { pairs.places.old[clause] != nil }

  /// The same for a clause of the newer report.
  func isPaired(new clause: Int) -> Bool { pairs.places.new[clause] != nil }

  /// What became of the clauses of two statements.
  ///
  /// - Parameter place: Of their link.
  func rows(_ link: MeasureComparer.Link, at place: Int) -> [ClauseRow] {
    var rows: [(place: Int, rank: Int, row: ClauseRow)] = []
    for clause in reports.new.clausesOfStatement[link.new] where homes.new[clause] == place {
      guard let pair = pairs.places.new[clause].map({ pairs.pairs[$0] }) else {
        rows.append((clause, 0, ClauseRow(change: .added, from: nil, to: reports.new.clauses[clause].span)))
        continue
      }
      if pair.new.lowerBound == clause { rows.append((clause, 0, row(pair))) }
    }
    // What went stands behind what came of the clause before it.
    var before = -1
    for clause in reports.old.clausesOfStatement[link.old] where homes.old[clause] == place {
      if let pair = pairs.places.old[clause] {
        before = pairs.pairs[pair].new.lowerBound
      } else {
        rows.append(
          (before, clause + 1, ClauseRow(change: .removed, from: reports.old.clauses[clause].span, to: nil)))
      }
    }
    return rows.sorted { ($0.place, $0.rank) < ($1.place, $1.rank) }.map(\.row)
  }

  /// Whether the older statement of a link is told in its row to the last clause, and not also in others.
  func tellAll(of link: MeasureComparer.Link, at place: Int) -> Bool {
    reports.old.clausesOfStatement[link.old].allSatisfy { homes.old[$0] == place }
  }

  private func row(_ pair: ClausePairs.Pair) -> ClauseRow {
    ClauseRow(
      change: pair.shared.isAll ? .kept : .reworded,
      from: Self.span(reports.old.clauses[pair.old]), to: Self.span(reports.new.clauses[pair.new]))
  }

  private static func span(_ clauses: ArraySlice<ClauseFeatures>) -> Span? {
    guard let first = clauses.first, let last = clauses.last else { return nil }
    return Span(first.span.start, last.span.end)
  }

  /// By statement the place of the likeliest link.
  private static func likeliest(
    _ links: [MeasureComparer.Link], by statement: KeyPath<MeasureComparer.Link, Int>
  ) -> [Int: Int] {
    Dictionary(links.indices.map { (links[$0][keyPath: statement], $0) }) {
      links[$0].likeness >= links[$1].likeness ? $0 : $1
    }
  }

  private static func homes(
    _ side: ReportFeatures, _ pairs: ClausePairs, _ places: [Int?], _ likeliest: [Int: Int]
  ) -> [Int?] {
    var homes = places.map { $0.map { pairs.pairs[$0].link } }
    for (statement, clauses) in side.clausesOfStatement.prefix(side.report.measures.count).enumerated() {
      guard let link = likeliest[statement] else { continue }
      var last = clauses.lazy.compactMap { homes[$0] }.first ?? link
      for clause in clauses {
        last = homes[clause] ?? last
        homes[clause] = last
      }
    }
    return homes
  }
}
