import MarkedText
import ReportModel

/// A clause of the newer report that may tell what became of a commitment.
struct CommitmentTrace {
  let clause: Int
  /// How likely it is that the clause tells of the commitment.
  let likeness: Double
  /// The clause of the commitment that it is most like.
  let want: Int
  /// Where the commitment is to make something: whether the clause names the thing, or tells of it beyond doubt.
  let namesThing: Bool
}

/// Finds the clauses of the newer report that may tell of a commitment of the older one.
struct CommitmentTraces {
  private let reports: Sides<ReportFeatures>
  private let rarity: Rarity
  /// Of every commitment to every statement.
  private let statements: Grid
  /// Of every clause of a commitment to every clause.
  private let clauses: Grid
  /// What is rare in each clause of a commitment and stands in each statement, as a share.
  private let covered: Grid

  /// What each agreement of a commitment and a clause is worth.
  private enum Worth {
    static let prior = -8.72
    /// The likeness of the whole commitment to the whole statement.
    static let statement = 2.96
    /// The best likeness of a clause of the commitment to the clause.
    static let clause = 3.65
    /// The rare pairs of characters that commitment and clause share, summed.
    static let rareWords = 0.08
    /// The share of what is rare in a clause of the commitment that the statement has.
    static let covered = 2.3
    /// The clause holds a figure: results come with figures.
    static let figure = 1.9
    /// The clause names the thing that the commitment is to make; one half where it is to make none.
    static let namesThing = 1.02
    /// The clause denies a deed: what was not done was promised.
    static let denial = 2.59
  }
  private static let faintest = 0.03
  /// From here on a clause tells of a thing made though it calls it by another name.
  private static let evident = 0.85

  /// - Complexity: O(n·m) in the clauses, with little work for a pair that shares nothing.
  init(_ reports: Sides<ReportFeatures>, tools: HistoryTools) {
    let (old, new) = (reports.old, reports.new)
    self.reports = reports
    rarity = tools.rarity(
      over: new.clauses.map(\.features.pairs) + old.measureClauses.map(\.features.pairs)
        + old.commitments.map(\.pairs))
    statements = tools.similarity.likeness(
      of: old.commitments, to: new.statementIndex, columns: new.statements.count)
    clauses = tools.similarity.likeness(
      of: old.commitmentClauses.map(\.features), to: new.clauseIndex, columns: new.clauses.count)
    var covered = Grid(rows: old.commitmentClauses.count, columns: new.statements.count)
    var shared = [Double](repeating: 0, count: new.statements.count)
    for (row, clause) in old.commitmentClauses.enumerated() {
      let all = rarity.square(clause.features.pairs)
      guard all > 0 else { continue }
      rarity.squares(clause.features.pairs, with: new.statementPairs, into: &shared)
      for column in shared.indices { covered[row, column] = shared[column] / all }
    }
    self.covered = covered
  }

  /// The clauses that may tell of a commitment, by its place, the likeliest first.
  func traces(of commitment: Int) -> [CommitmentTrace] {
    let (old, new) = (reports.old, reports.new)
    let own = old.clausesOfCommitment[commitment]
    let wanted = old.commitmentClauses[own]
    let things = wanted.compactMap { Self.thingMade($0.excerpt.units) }
    let events = wanted.flatMap(Self.eventHeld).sorted()
    var rare = [Double](repeating: 0, count: new.clauses.count)
    rarity.shared(old.commitments[commitment].pairs, with: new.clausePairs, into: &rare)
    let covered = new.statements.indices.map { column in own.reduce(0) { max($0, self.covered[$1, column]) } }
    return new.clauses.indices.compactMap { index in
      let statement = new.statementOfClause[index]
      var want = own.lowerBound
      for row in own where clauses[row, index] > clauses[want, index] { want = row }
      var evidence = Evidence(prior: Worth.prior)
      evidence.add(Worth.statement, statements[commitment, statement])
      evidence.add(Worth.clause, own.isEmpty ? 0 : clauses[want, index])
      evidence.add(Worth.rareWords, rare[index])
      evidence.add(Worth.covered, covered[statement])
      evidence.add(Worth.figure, if: new.hasDigit[index])
      let named = things.contains { Self.names(new.clauses[index].excerpt.units, $0) }
      evidence.add(Worth.namesThing, things.isEmpty ? 0.5 : named ? 1 : 0)
      evidence.add(Worth.denial, if: new.deeds.denials[index] != nil)
      let likeness = evidence.probability
      guard likeness >= Self.faintest else { return nil }
      return CommitmentTrace(
        clause: index, likeness: likeness, want: want - own.lowerBound,
        namesThing: likeness >= Self.evident
          || (things.isEmpty || named)
            && (events.isEmpty || events.share(new.statements[statement].objects))
      )
    }.sorted { ($1.likeness, $0.clause) < ($0.likeness, $1.clause) }
  }

  private static let makingWords = [
    "制定", "出台", "建立", "建成", "打造", "建设", "组建", "设立", "编制", "编印", "修订", "建好",
  ]
  private static let makingVerbs: [Units] = .words(makingWords)
  /// How far from the start of a clause its verb may stand.
  private static let verbReach = 14
  private static let shortestMaking = 6

  /// The noun at the end of a promise to make something, as 台账 in 建立合同送审台账.
  ///
  /// Whoever tells of the deed names it. Nil for other promises.
  private static func thingMade(_ clause: ArraySlice<UInt16>) -> Units? {
    guard clause.prefix(verbReach).holds(anyOf: makingVerbs) else { return nil }
    let words = clause.prefix { !$0.isDigit }.filter(\.isHan)
    guard words.count >= shortestMaking, !words[...].ends(withAnyOf: works) else { return nil }
    return Units(words.suffix(2))
  }

  /// What a clause of a promise is to hold or attend (组织干部旁听庭审), by place in the vocabulary.
  ///
  /// Whoever tells of it names it or something of its kind; other work in the field is another deed.
  private static func eventHeld(_ clause: ClauseFeatures) -> [Int32] {
    clause.excerpt.units.prefix(verbReach).holds(anyOf: holdingVerbs) ? clause.features.objects : []
  }

  private static let holdingVerbs: [Units] = .words(["组织", "举办", "开展", "召开", "推行", "参加"])

  /// Words at the end that say what is done to a thing (综治中心规范化建设) and name none.
  private static let works: [Units] = .words(makingWords + ["改造", "升级", "管理", "工作", "完善", "运行", "创建"])

  /// Institutions in writing go by several names.
  private static let institutions: [Units] = .words(["制度", "办法", "规定", "细则", "规则"])

  private static func names(_ text: ArraySlice<UInt16>, _ noun: Units) -> Bool {
    institutions.contains(noun) ? text.holds(anyOf: institutions) : text.holds(noun)
  }
}
