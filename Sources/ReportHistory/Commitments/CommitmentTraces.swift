import ChineseText
import MarkedText
import ReportModel
import Lexicon

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
  /// The clauses of what was done, then of the shortcomings and causes.
  let clauses: NewerClauses
  private let old: ReportFeatures
  private let tools: HistoryTools
  private let statements: [StatementFeatures]
  private let words: (clauses: [CharacterPairs], statements: [CharacterPairs])
  private let rarity: Rarity

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

  init(old: ReportFeatures, new: ReportFeatures, tools: HistoryTools) {
    self.old = old
    self.tools = tools
    clauses = NewerClauses(new, tools)
    let texts = (new.report.measures.map(\.span) + clauses.points).map(new.folded)
    statements = texts.map { tools.similarity.features($0) }
    words = (clauses.folded.map { CharacterPairs($0) }, texts.map { CharacterPairs($0) })
    rarity = Rarity(
      over: words.clauses + old.measureClauses.map { CharacterPairs($0.features.masked) }
        + old.report.commitments.map { CharacterPairs(old.folded($0.span)) })
  }

  /// The clauses that may tell of a commitment, the likeliest first.
  func traces(of commitment: Commitment) -> [CommitmentTrace] {
    let texts = old.text.clauseSpans(of: commitment.span).map(old.folded)
    let wanted = texts.map { (features: tools.similarity.features($0), words: CharacterPairs($0)) }
    let things = texts.compactMap(Self.thingMade)
    let events = texts.map(eventHeld).reduce(into: Set<Int>()) { $0.formUnion($1) }
    let whole = tools.similarity.features(old.folded(commitment.span))
    let own = CharacterPairs(old.folded(commitment.span))
    let likeness = statements.map { tools.similarity.likeness(whole, $0) }
    let covered = words.statements.map { words in wanted.map { rarity.cover($0.words, by: words) }.max() ?? 0
    }
    return clauses.all.indices.map { index in
      let clause = clauses.all[index]
      let alike = wanted.map { tools.similarity.likeness($0.features, clause.features) }
      let want = alike.indices.max { (alike[$0], -$0) < (alike[$1], -$1) }
      var evidence = Evidence(prior: Worth.prior)
      evidence.add(Worth.statement, likeness[clause.statement])
      evidence.add(Worth.clause, want.map { alike[$0] } ?? 0)
      evidence.add(Worth.rareWords, rarity.shared(own, words.clauses[index]))
      evidence.add(Worth.covered, covered[clause.statement])
      evidence.add(Worth.figure, if: clauses.folded[index].contains(where: \.isASCIIDigit))
      let named = things.contains { Self.names(clauses.folded[index], $0) }
      evidence.add(Worth.namesThing, things.isEmpty ? 0.5 : named ? 1 : 0)
      evidence.add(Worth.denial, if: clauses.denial(from: index) != nil)
      let likeness = evidence.probability
      return CommitmentTrace(
        clause: index, likeness: likeness, want: want ?? 0,
        namesThing: likeness >= Self.evident
          || (things.isEmpty || named)
            && (events.isEmpty || !events.isDisjoint(with: statements[clause.statement].objects))
      )
    }.filter { $0.likeness >= Self.faintest }.sorted {
      ($1.likeness, $0.clause) < ($0.likeness, $1.clause)
    }
  }

  private static let makingVerbs = ["制定", "出台", "建立", "建成", "打造", "建设", "组建", "设立", "编制", "编印", "修订", "建好"]

  /// The noun at the end of a promise to make something, as 台账 in 建立合同送审台账.
  ///
  /// Whoever tells of the deed names it. Nil for other promises.
  private static func thingMade(_ clause: Scalars) -> Scalars? {
    let text = clause.string
    guard makingVerbs.contains(where: { verb in text.prefix(14).contains(verb) }) else { return nil }
    let words = clause.prefix { !$0.isASCIIDigit }.filter(\.isHan)
    guard words.count >= 6, !works.contains(where: words.string.hasSuffix) else { return nil }
    return Array(words.suffix(2))
  }

  /// What a clause of a promise is to hold or attend (组织干部旁听庭审), by place in the vocabulary.
  ///
  /// Whoever tells of it names it or something of its kind; other work in the field is another deed.
  private func eventHeld(_ clause: Scalars) -> Set<Int> {
    guard Self.holdingVerbs.contains(where: { verb in clause.prefix(14).string.contains(verb) }) else {
      return []
    }
    return tools.similarity.features(clause).objects
  }

  private static let holdingVerbs = ["组织", "举办", "开展", "召开", "推行", "参加"]

  /// Words at the end that say what is done to a thing (综治中心规范化建设) and name none.
  private static let works = makingVerbs + ["改造", "升级", "管理", "工作", "完善", "运行", "创建"]

  /// Institutions in writing go by several names.
  private static let institutions = ["制度", "办法", "规定", "细则", "规则"]

  private static func names(_ text: Scalars, _ noun: Scalars) -> Bool {
    guard institutions.contains(noun.string) else { return text.holds(noun) }
    return institutions.contains { text.holds($0.scalars) }
  }
}
