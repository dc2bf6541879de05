import ChineseText
import ReportModel

/// Finds what became of each statement of what was done.
///
/// Statements are compared clause by clause, since townships rewrite, lengthen and join their sentences: a statement
/// is continued where its clauses are.
struct MeasureComparer {
  let reports: Sides<ReportFeatures>
  let tools: HistoryTools
  let table: MeasureTable
  /// How likely it is that some clause of a statement continues one of another.
  let closest: Grid

  /// A statement of both reports.
  struct Link {
    let old: Int
    let new: Int
    let likeness: Double
  }

  /// From here on one clause continues another; a clause that continues none is new or gone.
  static let sameClause = 0.2
  /// From here on two statements continue each other.
  private static let continued = 0.12
  /// From here on a clause that went to another statement than its neighbours makes a split or a merger.
  private static let certain = 0.6
  /// From here on a clause of a statement left alone joins it to the statement of the other clause.
  private static let stray = 0.35
  /// From here on two statements that continue nothing else may continue each other.
  static let doubtful = 0.16

  /// - Parameter figures: Of both reports: clauses that give the same figure continue each other.
  init(_ reports: Sides<ReportFeatures>, figures: [MetricComparer.Link], tools: HistoryTools) {
    self.reports = reports
    self.tools = tools
    table = MeasureTable(reports, figures: figures, tools: tools)
    closest = Self.closest(reports, table.continuity)
  }

  /// How likely it is that some clause of one statement continues one of another.
  private static func closest(_ reports: Sides<ReportFeatures>, _ continuity: Grid) -> Grid {
    let statements = reports.map(\.statementOfClause)
    var closest = Grid(rows: reports.old.report.measures.count, columns: reports.new.report.measures.count)
    for i in 0..<continuity.rows {
      for j in 0..<continuity.columns where continuity[i, j] > closest[statements.old[i], statements.new[j]] {
        closest[statements.old[i], statements.new[j]] = continuity[i, j]
      }
    }
    return closest
  }

  // MARK: - Links

  /// The statements that continue each other, by the newer one.
  ///
  /// - Complexity: O(n·m) in the clauses and that of `Assignment` in the statements.
  func links() -> [Link] {
    let gains = statementLikeness()
    var links = Assignment.best(gains: gains.nested, floor: Self.continued).map {
      Link(old: $0.row, new: $0.column, likeness: gains[$0.row, $0.column])
    }
    links += extras(gains, links)
    links += strays(gains, links)
    return links.sorted { ($0.new, $0.old) < ($1.new, $1.old) }
  }

  /// How far the clauses of two statements cover each other.
  private func statementLikeness() -> Grid {
    let measures = reports.map(\.report.measures.count)
    let weights = reports.map { $0.measureClauses.map(Self.weight) }
    var covered = Grid(rows: measures.old, columns: measures.new)
    var covering = covered
    let statementOf = reports.new.statementOfClause
    for row in 0..<measures.old {
      let clauses = reports.old.clausesOfStatement[row]
      // The likeliest clause of this statement for each clause of the newer report, and the reverse.
      var back = [Double](repeating: 0, count: table.continuity.columns)
      for i in clauses {
        var best = [Double](repeating: 0, count: measures.new)
        for j in back.indices {
          let value = table.continuity[i, j]
          if value > best[statementOf[j]] { best[statementOf[j]] = value }
          if value > back[j] { back[j] = value }
        }
        for column in 0..<measures.new where best[column] >= Self.sameClause {
          covered[row, column] += weights.old[i] * best[column]
        }
      }
      for j in back.indices where back[j] >= Self.sameClause {
        covering[row, statementOf[j]] += weights.new[j] * back[j]
      }
    }
    let total = Sides(
      reports.old.clausesOfStatement.prefix(measures.old).map { $0.reduce(0) { $0 + weights.old[$1] } },
      reports.new.clausesOfStatement.prefix(measures.new).map { $0.reduce(0) { $0 + weights.new[$1] } })
    for row in 0..<measures.old {
      for column in 0..<measures.new {
        let there = total.old[row] > 0 ? covered[row, column] / total.old[row] : 0
        let back = total.new[column] > 0 ? covering[row, column] / total.new[column] : 0
        covered[row, column] = 0.6 * max(there, back) + 0.4 * min(there, back)
      }
    }
    return covered
  }

  /// What a clause says weighs by what it names, ceremony next to nothing.
  private static func weight(_ clause: ClauseFeatures) -> Double {
    0.5 + min(clause.features.extent.total, 12) / 3
  }

  /// Splits and merges: a clause that continues in a statement other than the partner of its own.
  private func extras(_ gains: Grid, _ links: [Link]) -> [Link] {
    var known = Set(links.map { $0.old * gains.columns + $0.new })
    var result: [Link] = []
    let greatest = table.continuity.greatestInColumns()
    for (i, a) in reports.old.measureClauses.enumerated() where a.span.count >= 6 {
      guard let j = table.continuity.peak(inRow: i), table.continuity[i, j] >= Self.certain,
        greatest[j] <= table.continuity[i, j]
      else { continue }
      let (row, column) = (a.statement, reports.new.statementOfClause[j])
      guard known.insert(row * gains.columns + column).inserted else { continue }
      result.append(
        Link(old: row, new: column, likeness: max(gains[row, column], table.continuity[i, j] * 0.6)))
    }
    return result
  }

  /// A statement that the assignment left alone, though a clause of it continues one of a statement that has another
  /// partner: it was joined to that, or taken out of it.
  private func strays(_ gains: Grid, _ links: [Link]) -> [Link] {
    let gone = Set(reports.old.report.measures.indices).subtracting(links.map(\.old))
    let fresh = Set(reports.new.report.measures.indices).subtracting(links.map(\.new))
    var result: [Link] = []
    for i in gone.sorted() {
      guard let j = closest.peak(inRow: i), closest[i, j] >= Self.stray else { continue }
      result.append(Link(old: i, new: j, likeness: max(gains[i, j], 0.6 * closest[i, j])))
    }
    let peaks = closest.peaksInColumns()
    for j in fresh.sorted() where !peaks.isEmpty {
      let i = peaks[j]
      guard closest[i, j] >= Self.stray, !result.contains(where: { $0.old == i && $0.new == j })
      else { continue }
      result.append(Link(old: i, new: j, likeness: max(gains[i, j], 0.6 * closest[i, j])))
    }
    return result
  }
}
