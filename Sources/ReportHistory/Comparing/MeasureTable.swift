import ReportModel

/// Every clause on what was done in the older report against every such clause of the newer one.
struct MeasureTable {
  /// How alike they are.
  let likeness: Grid
  /// How likely it is that the one continues the other.
  private(set) var continuity: Grid

  /// What each agreement of two clauses is worth.
  private enum Worth {
    static let prior = -6.41
    static let likeness = 1.8
    /// The rare pairs of characters that both have, as a cosine.
    static let rareWords = 9.81
    static let sharedTheme = 1.9
    /// The likeness of the statements that they stand in.
    static let statement = 1.75
  }

  /// Holds the clauses against each other.
  ///
  /// - Parameter figures: Of both reports: clauses that give the same figure continue each other.
  /// - Complexity: O(n·m) in the clauses, with little work for a pair that shares nothing.
  init(_ reports: Sides<ReportFeatures>, figures: [MetricComparer.Link], tools: HistoryTools) {
    let clauses = reports.map(\.measureClauses)
    let measures = reports.map(\.report.measures.count)
    let statements = tools.similarity.likeness(
      of: reports.old.statements[..<measures.old], to: reports.new.statementIndex, columns: measures.new)
    likeness = tools.similarity.likeness(
      of: clauses.old.lazy.map(\.features), to: reports.new.clauseIndex, columns: clauses.new.count)
    let rarity = tools.rarity(over: (clauses.old + clauses.new).lazy.map(\.features.pairs))
    let squares = clauses.map { $0.map { rarity.square($0.features.pairs) } }
    let leaning = clauses.map { $0.map(Self.onlyCompares) }
    let themes = reports.map(Self.themes)
    var values: [Double] = []
    values.reserveCapacity(clauses.old.count * clauses.new.count)
    var shared = [Double](repeating: 0, count: reports.new.clauses.count)
    // Bare numbers here: whole clauses would be taken and given back for each pair.
    let statementOf = reports.new.statementOfClause
    for (i, a) in clauses.old.enumerated() {
      rarity.squares(a.features.pairs, with: reports.new.clausePairs, into: &shared)
      for j in 0..<clauses.new.count {
        guard !leaning.old[i], !leaning.new[j] else {
          values.append(0)
          continue
        }
        var evidence = Evidence(prior: Worth.prior)
        evidence.add(Worth.likeness, likeness[i, j])
        if shared[j] > 0 {
          let scale = (squares.old[i] * squares.new[j]).squareRoot()
          evidence.add(Worth.rareWords, scale > 0 ? shared[j] / scale : 0)
        }
        evidence.add(Worth.sharedTheme, if: themes.old[a.statement] & themes.new[statementOf[j]] != 0)
        evidence.add(Worth.statement, statements[a.statement, statementOf[j]])
        values.append(evidence.probability)
      }
    }
    continuity = Grid(columns: clauses.new.count, rows: clauses.old.count, values: values)
    for link in figures {
      guard let i = reports.old.clauseOfMetric[link.old], let j = reports.new.clauseOfMetric[link.new]
      else { continue }
      continuity[i, j] = max(continuity[i, j], link.likeness)
    }
  }

  private static let comparisons: [Units] = .words(["同比", "较上年", "比上年", "较去年", "比去年"])

  /// Whether a clause says how a figure moved and names nothing: 同比下降11.6% leans on what stands before it.
  private static func onlyCompares(_ clause: ClauseFeatures) -> Bool {
    clause.features.objects.isEmpty && clause.excerpt.units.holds(anyOf: comparisons)
  }

  /// The themes of the sections that the measures stand in, one bit each.
  private static func themes(of side: ReportFeatures) -> [UInt32] {
    let sections = Dictionary(side.report.sections.map { ($0.id, $0.themes.bits) }) { first, _ in first }
    return side.report.measures.map { $0.section.flatMap { sections[$0] } ?? 0 }
  }
}
