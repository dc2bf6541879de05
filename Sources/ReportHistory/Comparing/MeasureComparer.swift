import ChineseText
import Models
import ReportModel

/// Finds what became of each statement of what was done.
///
/// Statements are compared clause by clause, since townships rewrite, lengthen and join their sentences: a statement
/// is continued where its clauses are.
struct MeasureComparer {
  let reports: Sides<ReportFeatures>
  let tools: HistoryTools
  /// The likeness of clauses that are counterparts.
  let alike: SparseGrid
  /// How likely it is that a clause continues another, where it is likely at all.
  let continuity: SparseGrid
  /// How likely it is that some clause of a statement continues one of another, where it is likely at all.
  let closest: Grid
  /// The clauses, for where they are not likely to continue any.
  let clauses: ClauseComparer

  /// A statement of both reports.
  struct Link {
    /// The place among the older report's statements.
    let old: Int
    /// The place among the newer report's statements.
    let new: Int
    /// How likely it is that the one continues the other, 0 to 1.
    let likeness: Double
  }

  /// From here on one clause continues another; a clause that continues none is new or gone.
  let sameClause: Double
  /// From here on two statements continue each other.
  private static let continued = 0.22
  /// From here on a clause that went to another statement than its neighbours makes a split or a merger.
  private static let certain = 0.6
  /// From here on a clause of a statement left alone joins it to the statement of the other clause.
  private static let stray = 0.5
  /// From here on two statements that continue nothing else may continue each other.
  static let doubtful = 0.16

  /// - Parameter figures: Of both reports: clauses that give the same figure continue each other.
  /// - Complexity: O(n·m) in the clauses, with next to no work for a pair that shares nothing.
  init(_ reports: Sides<ReportFeatures>, figures: [MetricComparer.Link], tools: HistoryTools) {
    self.reports = reports
    self.tools = tools
    sameClause = tools.models.floors.sameClause
    clauses = ClauseComparer(reports, tools: tools)
    let cells = clauses.cells()
    alike = cells.alike
    var continuity = cells.continuity
    // What only likely is the same figure makes no clause continue another.
    for link in figures where link.likeness >= tools.models.floors.sureFigure {
      guard let i = reports.old.clauseOfMetric[link.old], let j = reports.new.clauseOfMetric[link.new]
      else { continue }
      continuity.raise(to: link.likeness, row: i, column: j)
    }
    self.continuity = continuity
    var closest = Grid(rows: reports.old.report.measures.count, columns: reports.new.report.measures.count)
    for (i, cells) in continuity.rows.enumerated() {
      let a = reports.old.statementOfClause[i]
      for cell in cells where cell.value > closest[a, reports.new.statementOfClause[cell.column]] {
        closest[a, reports.new.statementOfClause[cell.column]] = cell.value
      }
    }
    self.closest = closest
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
  ///
  /// - Complexity: O(n log n) in the clauses that are likely to continue each other.
  private func statementLikeness() -> Grid {
    let measures = reports.map(\.report.measures.count)
    let weights = reports.map { $0.measureClauses.map(Self.weight) }
    let total = Sides(
      reports.old.clausesOfStatement.prefix(measures.old).map { $0.reduce(0) { $0 + weights.old[$1] } },
      reports.new.clausesOfStatement.prefix(measures.new).map { $0.reduce(0) { $0 + weights.new[$1] } })
    var gains = Grid(rows: measures.old, columns: measures.new)
    let statementOf = reports.new.statementOfClause
    // The likeliest clause of one statement for each clause or statement of the newer report, and how much of one is
    // covered by each statement of the newer report and covers it.
    var back = [Double](repeating: 0, count: continuity.columns)
    var there = [Double](repeating: 0, count: measures.new)
    var (covered, covering) = (there, there)
    for row in 0..<measures.old {
      var reached: [Int] = []
      for i in reports.old.clausesOfStatement[row] {
        for cell in continuity.rows[i] where cell.value >= sameClause {
          there[statementOf[cell.column]] = max(there[statementOf[cell.column]], cell.value)
          if back[cell.column] == 0 { reached.append(cell.column) }
          back[cell.column] = max(back[cell.column], cell.value)
        }
        for cell in continuity.rows[i] where there[statementOf[cell.column]] > 0 {
          covered[statementOf[cell.column]] += weights.old[i] * there[statementOf[cell.column]]
          there[statementOf[cell.column]] = 0
        }
      }
      reached.sort()
      for j in reached {
        covering[statementOf[j]] += weights.new[j] * back[j]
        back[j] = 0
      }
      for column in reached.map({ statementOf[$0] }) where covering[column] > 0 {
        let there = total.old[row] > 0 ? covered[column] / total.old[row] : 0
        let back = total.new[column] > 0 ? covering[column] / total.new[column] : 0
        gains[row, column] = 0.6 * max(there, back) + 0.4 * min(there, back)
        (covered[column], covering[column]) = (0, 0)
      }
    }
    return gains
  }

  /// What a clause says weighs by what it names, ceremony next to nothing.
  private static func weight(_ clause: ClauseFeatures) -> Double {
    0.5 + min(clause.features.extent.total, 12) / 3
  }

  /// Splits and merges: a clause that continues in a statement other than the partner of its own.
  private func extras(_ gains: Grid, _ links: [Link]) -> [Link] {
    var known = Set(links.map { $0.old * gains.columns + $0.new })
    var result: [Link] = []
    let peaks = continuity.peaksInColumns()
    for (i, a) in reports.old.measureClauses.enumerated() where a.span.count >= 6 {
      guard let peak = continuity.peak(inRow: i), peak.value >= Self.certain,
        peaks[peak.column]?.value ?? 0 <= peak.value
      else { continue }
      let (row, column) = (a.statement, reports.new.statementOfClause[peak.column])
      guard known.insert(row * gains.columns + column).inserted else { continue }
      result.append(
        Link(old: row, new: column, likeness: max(gains[row, column], peak.value * 0.6)))
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
