import ChineseText
import ReportModel

/// Finds what became of each statement of what was done.
///
/// Statements are compared clause by clause, since townships rewrite, lengthen and join their sentences: a statement
/// is continued where its clauses are.
struct MeasureComparer {
  let old: ReportFeatures
  let new: ReportFeatures
  let tools: HistoryTools
  /// The figures of both reports: clauses that give the same figure continue each other.
  let figures: [MetricComparer.Link]

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
  /// A statement is kept where clauses that make up this share of the shorter wording stand word for word.
  private static let keptShare = 0.2
  /// A clause shorter than this proves nothing.
  private static let shortestKept = 6

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

  /// Every clause of the older report against every clause of the newer one.
  struct Table {
    /// How alike they are.
    var likeness: [[Double]]
    /// How likely it is that the one continues the other.
    var continuity: [[Double]]
  }

  private func table() -> Table {
    let words = (
      old: old.measureClauses.map { CharacterPairs($0.features.masked) },
      new: new.measureClauses.map { CharacterPairs($0.features.masked) }
    )
    let rarity = Rarity(over: words.old + words.new)
    let themes = (old: themes(of: old.report), new: themes(of: new.report))
    let statements = old.measures.map { a in new.measures.map { b in tools.similarity.likeness(a, b) } }
    let likeness = old.measureClauses.map { a in
      new.measureClauses.map { b in tools.similarity.likeness(a.features, b.features) }
    }
    let leaning = (
      old: old.measureClauses.map(Self.onlyCompares), new: new.measureClauses.map(Self.onlyCompares)
    )
    var continuity = old.measureClauses.enumerated().map { i, a in
      new.measureClauses.enumerated().map { j, b in
        if leaning.old[i] || leaning.new[j] { return 0.0 }
        var evidence = Evidence(prior: Worth.prior)
        evidence.add(Worth.likeness, likeness[i][j])
        evidence.add(Worth.rareWords, rarity.cosine(words.old[i], words.new[j]))
        evidence.add(
          Worth.sharedTheme, if: !themes.old[a.statement].isDisjoint(with: themes.new[b.statement]))
        evidence.add(Worth.statement, statements[a.statement][b.statement])
        return evidence.probability
      }
    }
    for link in figures {
      let spans = (
        old: old.metrics[link.old].metric.number.span, new: new.metrics[link.new].metric.number.span
      )
      guard let i = old.measureClauses.firstIndex(where: { $0.passage.span.overlap(spans.old) > 0 }),
        let j = new.measureClauses.firstIndex(where: { $0.passage.span.overlap(spans.new) > 0 })
      else { continue }
      continuity[i][j] = max(continuity[i][j], link.likeness)
    }
    return Table(likeness: likeness, continuity: continuity)
  }

  private static let comparisons = ["同比", "较上年", "比上年", "较去年", "比去年"]

  /// Whether a clause says how a figure moved and names nothing: 同比下降11.6% leans on what stands before it.
  private static func onlyCompares(_ clause: ClauseFeatures) -> Bool {
    clause.features.objects.isEmpty && comparisons.contains(where: clause.passage.text.contains)
  }

  /// The themes of the sections that the statements stand in.
  private func themes(of report: Report) -> [Set<Theme>] {
    let sections = Dictionary(report.sections.map { ($0.id, Set($0.themes)) }) { first, _ in first }
    return report.measures.map { $0.section.flatMap { sections[$0] } ?? [] }
  }

  func rows() -> (rows: [MeasureRow], links: [Link], flow: ClauseFlow) {
    let table = table()
    let gains = statementLikeness(table)
    var links = Assignment.best(gains: gains, floor: Self.continued).map {
      Link(old: $0.row, new: $0.column, likeness: gains[$0.row][$0.column])
    }
    links += extras(table, gains, links)
    links += strays(table, gains, links)
    links.sort { ($0.new, $0.old) < ($1.new, $1.old) }
    return (rows(links, table), links, ClauseFlow(table.likeness, from: old, to: new))
  }

  /// How far the clauses of two statements cover each other.
  private func statementLikeness(_ table: Table) -> [[Double]] {
    let rows = old.report.measures.count
    let columns = new.report.measures.count
    var covered = [[Double]](repeating: [Double](repeating: 0, count: columns), count: rows)
    var covering = covered
    var oldWeight = [Double](repeating: 0, count: rows)
    var newWeight = [Double](repeating: 0, count: columns)
    for (i, a) in old.measureClauses.enumerated() {
      let weight = Self.weight(a)
      oldWeight[a.statement] += weight
      var best = [Double](repeating: 0, count: columns)
      for (j, b) in new.measureClauses.enumerated() {
        best[b.statement] = max(best[b.statement], table.continuity[i][j])
      }
      for column in 0..<columns where best[column] >= Self.sameClause {
        covered[a.statement][column] += weight * best[column]
      }
    }
    for (j, b) in new.measureClauses.enumerated() {
      let weight = Self.weight(b)
      newWeight[b.statement] += weight
      var best = [Double](repeating: 0, count: rows)
      for (i, a) in old.measureClauses.enumerated() {
        best[a.statement] = max(best[a.statement], table.continuity[i][j])
      }
      for row in 0..<rows where best[row] >= Self.sameClause {
        covering[row][b.statement] += weight * best[row]
      }
    }
    for row in 0..<rows {
      for column in 0..<columns {
        let there = oldWeight[row] > 0 ? covered[row][column] / oldWeight[row] : 0
        let back = newWeight[column] > 0 ? covering[row][column] / newWeight[column] : 0
        covered[row][column] = 0.6 * max(there, back) + 0.4 * min(there, back)
      }
    }
    return covered
  }

  /// What a clause says weighs by what it names, ceremony next to nothing.
  private static func weight(_ clause: ClauseFeatures) -> Double {
    0.5 + min(clause.features.vector.total, 12) / 3
  }

  /// Splits and merges: a clause that continues in a statement other than the partner of its own.
  private func extras(_ table: Table, _ gains: [[Double]], _ links: [Link]) -> [Link] {
    var known = Set(links.map { [$0.old, $0.new] })
    var result: [Link] = []
    func consider(_ i: Int, _ j: Int, _ likeness: Double) {
      let (row, column) = (old.measureClauses[i].statement, new.measureClauses[j].statement)
      guard known.insert([row, column]).inserted else { return }
      result.append(Link(old: row, new: column, likeness: max(gains[row][column], likeness * 0.6)))
    }
    for (i, a) in old.measureClauses.enumerated() where a.passage.span.count >= 6 {
      let row = table.continuity[i]
      guard let j = row.indices.max(by: { row[$0] < row[$1] }), row[j] >= Self.certain,
        table.continuity.allSatisfy({ $0[j] <= row[j] })
      else { continue }
      consider(i, j, row[j])
    }
    return result
  }

  /// A statement that the assignment left alone, though a clause of it continues one of a statement that has another
  /// partner: it was joined to that, or taken out of it.
  private func strays(_ table: Table, _ gains: [[Double]], _ links: [Link]) -> [Link] {
    let closest = closestClauses(table)
    let gone = Set(old.report.measures.indices).subtracting(links.map(\.old))
    let fresh = Set(new.report.measures.indices).subtracting(links.map(\.new))
    var result: [Link] = []
    for i in gone.sorted() {
      guard let j = new.report.measures.indices.max(by: { (closest[i][$0], -$0) < (closest[i][$1], -$1) }),
        closest[i][j] >= Self.stray
      else { continue }
      result.append(Link(old: i, new: j, likeness: max(gains[i][j], 0.6 * closest[i][j])))
    }
    for j in fresh.sorted() {
      guard let i = old.report.measures.indices.max(by: { (closest[$0][j], -$0) < (closest[$1][j], -$1) }),
        closest[i][j] >= Self.stray, !result.contains(where: { $0.old == i && $0.new == j })
      else { continue }
      result.append(Link(old: i, new: j, likeness: max(gains[i][j], 0.6 * closest[i][j])))
    }
    return result
  }

  // MARK: - Rows

  private func rows(_ links: [Link], _ table: Table) -> [MeasureRow] {
    let byOld = Dictionary(grouping: links, by: \.old)
    let byNew = Dictionary(grouping: links, by: \.new)
    var rows: [MeasureRow] = links.map { link in
      let likeness = wording(link)
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
        change: change, from: [old.report.measures[link.old].id], to: [new.report.measures[link.new].id],
        similarity: MetricComparer.rounded(change == .kept ? likeness : max(likeness, link.likeness)),
        formula: change == .kept && new.report.measures[link.new].ceremonial)
    }
    rows += alone(links, table)
    rows += clausesAlone(.removed, table, Set(byOld.keys)) + clausesAlone(.added, table, Set(byNew.keys))
    return rows
  }

  /// How much of the shorter statement stands word for word in the other, figures aside.
  private func keptShare(_ link: Link) -> Double {
    let known = Set(old.measureClauses.filter { $0.statement == link.old }.map(\.features.masked))
    let kept = new.measureClauses.filter {
      $0.statement == link.new && $0.features.masked.count >= Self.shortestKept
        && known.contains($0.features.masked)
    }
    .reduce(0) { $0 + $1.features.masked.count }
    let shorter = min(old.measures[link.old].masked.count, new.measures[link.new].masked.count)
    return shorter > 0 ? Double(kept) / Double(shorter) : 0
  }

  /// How alike the words are, figures aside.
  private func wording(_ link: Link) -> Double {
    let (a, b) = (old.measures[link.old], new.measures[link.new])
    return CharacterDiff.similarity(a.masked, b.masked)
  }

  /// How likely it is that some clause of one statement continues one of another.
  func closestClauses(_ table: Table) -> [[Double]] {
    var closest = [[Double]](
      repeating: [Double](repeating: 0, count: new.report.measures.count), count: old.report.measures.count)
    for (i, a) in old.measureClauses.enumerated() {
      for (j, b) in new.measureClauses.enumerated() {
        closest[a.statement][b.statement] = max(closest[a.statement][b.statement], table.continuity[i][j])
      }
    }
    return closest
  }
}
