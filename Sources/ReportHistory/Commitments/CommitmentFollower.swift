import ChineseText
import ReportModel
import Vocabulary

/// Holds each commitment of the older report against the whole newer one.
///
/// Where it has a number, the number decides; else the report's own admission; else the deed. A verdict never says
/// more than the newer report's words bear out.
struct CommitmentFollower {
  let old: ReportFeatures
  let new: ReportFeatures
  let tools: HistoryTools

  /// A clause of the newer report that may tell what became of a commitment.
  private struct Trace {
    let clause: Int
    /// How likely it is that the clause tells of the commitment.
    let likeness: Double
    /// The clause of the commitment that it is most like.
    let want: Int
    /// Where the commitment is to make something: whether the clause names the thing.
    let namesThing: Bool
  }

  /// From here on a clause speaks of the commitment's own deed.
  private static let deedFloor = 0.15
  /// The same for promises of more of the same.
  private static let generalFloor = 0.08
  private static let admissionFloor = 0.1
  /// An admission counts where it is at least so much as likely as the best clause that tells of a deed.
  private static let rivalry = 0.3
  /// From here on a clause shows that one of two promises was kept.
  private static let besideFloor = 0.5
  /// From here on a clause tells of the commitment beyond doubt.
  private static let certain = 0.6
  /// From here on it does so though it calls the thing by another name.
  private static let evident = 0.85
  private static let nearBest = 0.5
  /// A figure from here on likely is of the indicator that a target is set for.
  private static let targetFloor = 0.25

  /// What each agreement of a commitment and a clause is worth.
  private enum Worth {
    static let prior = -6.42
    /// The likeness of the whole commitment to the whole statement.
    static let statement = 3.04
    /// The best likeness of a clause of the commitment to the clause.
    static let clause = 2.69
    /// The rare pairs of characters that commitment and clause share, as a cosine.
    static let rareWords = 8.3
    /// The clause holds a figure: results come with figures.
    static let figure = 1.21
  }

  private let figures: MetricLikeness
  private let clauses: [ClauseFeatures]
  private let statements: [StatementFeatures]
  private let words: [CharacterPairs]
  private let rarity: Rarity
  private let marks: [Marks]
  private let folded: [Scalars]

  init(old: ReportFeatures, new: ReportFeatures, tools: HistoryTools) {
    self.old = old
    self.new = new
    self.tools = tools
    figures = MetricLikeness(tools, over: [old, new])
    var clauses = new.measureClauses
    let points: [Span] = new.report.shortcomings.map(\.span) + new.report.causes.map(\.span)
    for (index, span) in points.enumerated() {
      clauses += ReportFeatures.clauses(of: span, in: new.scalars).map { span in
        let passage = Passage(text: new.scalars[span.range].string, span: span)
        return ClauseFeatures(
          statement: new.report.measures.count + index, passage: passage,
          features: tools.similarity.features(passage.text))
      }
    }
    self.clauses = clauses
    folded = clauses.map { PlainText.folded($0.passage.text) }
    marks = folded.map { tools.vocabulary.marks(in: $0) }
    statements = (new.report.measures.map(\.text) + points.map { new.scalars[$0.range].string })
      .map { tools.similarity.features($0) }
    words = folded.map { CharacterPairs($0) }
    rarity = Rarity(
      over: words + old.measureClauses.map { CharacterPairs($0.features.masked) }
        + old.report.commitments.map { CharacterPairs(PlainText.folded($0.text)) })
  }

  func rows() -> [CommitmentRow] { old.report.commitments.map(row) }

  private func row(_ commitment: Commitment) -> CommitmentRow {
    let traces = traces(of: commitment)
    if let row = byNumber(commitment, traces) { return row }
    return byWords(commitment, traces)
  }

  // MARK: - By number

  private func byNumber(_ commitment: Commitment, _ traces: [Trace]) -> CommitmentRow? {
    let targets = old.metrics.filter {
      commitment.metrics.contains($0.metric.id) && $0.metric.kind == .target
    }
    guard !targets.isEmpty else { return nil }
    var results: [(target: Metric, actual: Metric, outcome: Outcome, note: String?)] = []
    for target in targets {
      guard let found = actual(for: target) else { continue }
      results.append((target.metric, found.metric, outcome(target, found), nil))
    }
    if results.isEmpty { return nil }
    if let admission = admission(traces, besides: nil),
      admission.likeness >= Self.besideFloor || results.allSatisfy({ $0.outcome == .missed }),
      !results.contains(where: { $0.actual.span.overlap(clauses[admission.clause].passage.span) > 0 }),
      results.allSatisfy({ $0.outcome != .partlyMet })
    {
      return words(commitment, .missed, [admission], nil)
    }
    let reached = results.filter { $0.outcome == .met }.count
    let outcome: Outcome =
      reached == results.count
      ? .met : reached > 0 ? .partlyMet : results.contains { $0.outcome == .partlyMet } ? .partlyMet : .missed
    let decisive = results.first { $0.outcome != .met } ?? results[0]
    let evidence = results.map { Passage(text: $0.actual.text, span: $0.actual.span) }
    let (aim, told) = (figure(decisive.target), figure(decisive.actual))
    let verdict: (zh: String, en: String) =
      switch outcome {
      case .met: ("达到", "reached")
      case .partlyMet: ("未达到，已有进展", "not reached, work was done")
      default: ("未达到", "not reached")
      }
    return CommitmentRow(
      commitment: commitment.id, outcome: outcome, target: decisive.target.id, actual: decisive.actual.id,
      evidence: evidence, reason: "目标\(aim)，报告称\(told)：\(verdict.zh)",
      reasonEnglish: "aim \(aim), the report says \(told): \(verdict.en)")
  }

  private func figure(_ metric: Metric) -> String {
    let value = metric.value == metric.value.rounded() ? String(Int(metric.value)) : String(metric.value)
    let sign =
      metric.kind == .target
      ? (metric.qualifier == .atLeast ? "≥" : metric.qualifier == .atMost ? "≤" : "") : ""
    return sign + value + metric.unit
  }

  /// The figure of the newer report that a target is held against.
  private func actual(for target: MetricFeatures) -> MetricFeatures? {
    let candidates = new.metrics.filter { $0.metric.kind == .actual }
    let isAddition = adds(target)
    var best: (features: MetricFeatures, likeness: Double)?
    for candidate in candidates {
      var likeness = figures.likeness(target, candidate, growth: isAddition)
      if isAddition, candidate.flags.contains("new") { likeness *= 1.15 }
      if likeness > best?.likeness ?? Self.targetFloor { best = (candidate, likeness) }
    }
    return best?.features
  }

  private func adds(_ target: MetricFeatures) -> Bool {
    target.flags.contains("new") || target.metric.text.contains("新增")
  }

  private func outcome(_ target: MetricFeatures, _ actual: MetricFeatures) -> Outcome {
    let aim = target.metric.value
    if target.metric.qualifier == .atMost { return actual.metric.value <= aim ? .met : .partlyMet }
    // So many more of a stock: the growth decides.
    let before = stockBefore(actual)
    if adds(target), !adds(actual), isStock(actual.metric) || before != nil {
      guard let before else { return actual.metric.value > 0 ? .partlyMet : .missed }
      let growth = actual.metric.value - before
      return growth >= aim ? .met : growth > 0 ? .partlyMet : .missed
    }
    if actual.metric.value >= aim { return .met }
    if let before, isStock(actual.metric) || isStock(target.metric), actual.metric.unit != "%" {
      return actual.metric.value > before ? .partlyMet : .missed
    }
    return actual.metric.value > 0 ? .partlyMet : .missed
  }

  private func stockBefore(_ actual: MetricFeatures) -> Double? {
    old.metrics.filter { $0.metric.kind == .actual }
      .map { ($0, figures.likeness($0, actual)) }.filter { $0.1 >= MetricLikeness.floor }
      .max { $0.1 < $1.1 }?.0.metric.value
  }

  private func isStock(_ metric: Metric) -> Bool { SeriesNature.isStock(metric) }

  // MARK: - By words

  private func traces(of commitment: Commitment) -> [Trace] {
    let texts = ReportFeatures.clauses(of: commitment.span, in: old.scalars)
      .map { PlainText.folded(old.scalars[$0.range].string) }
    let wanted = texts.map { tools.similarity.features($0) }
    let things = texts.compactMap(Self.thingMade)
    let whole = tools.similarity.features(commitment.text)
    let own = CharacterPairs(PlainText.folded(commitment.text))
    let likeness = statements.map { tools.similarity.likeness(whole, $0) }
    return clauses.indices.map { index in
      let alike = wanted.map { tools.similarity.likeness($0, clauses[index].features) }
      let want = alike.indices.max { (alike[$0], -$0) < (alike[$1], -$1) }
      var evidence = Evidence(prior: Worth.prior)
      evidence.add(Worth.statement, likeness[clauses[index].statement])
      evidence.add(Worth.clause, want.map { alike[$0] } ?? 0)
      evidence.add(Worth.rareWords, rarity.cosine(own, words[index]))
      evidence.add(Worth.figure, if: folded[index].contains(where: \.isASCIIDigit))
      let namesThing =
        things.isEmpty || evidence.probability >= Self.evident
        || things.contains { Self.names(folded[index], $0) }
      return Trace(
        clause: index, likeness: evidence.probability, want: want ?? 0, namesThing: namesThing)
    }.filter { $0.likeness >= 0.05 }.sorted { ($1.likeness, $0.clause) < ($0.likeness, $1.clause) }
  }

  private static let makingVerbs = ["制定", "出台", "建立", "建成", "打造", "建设", "组建", "设立", "编制", "编印", "修订", "建好"]

  /// The noun at the end of a promise to make something, as 台账 in 建立合同送审台账.
  ///
  /// Whoever tells of the deed names it. Nil for other promises.
  private static func thingMade(_ clause: Scalars) -> Scalars? {
    let text = clause.string
    guard makingVerbs.contains(where: { verb in text.prefix(14).contains(verb) }) else { return nil }
    let words = clause.prefix { !$0.isASCIIDigit }.filter(\.isHan)
    guard words.count >= 6 else { return nil }
    return Array(words.suffix(2))
  }

  /// Institutions in writing go by several names.
  private static let institutions = ["制度", "办法", "规定", "细则", "规则"]

  private static func names(_ text: Scalars, _ noun: Scalars) -> Bool {
    guard institutions.contains(noun.string) else { return holds(text, noun) }
    return institutions.contains { holds(text, $0.scalars) }
  }

  private static func holds(_ text: Scalars, _ noun: Scalars) -> Bool {
    guard text.count >= noun.count else { return false }
    return (0...(text.count - noun.count)).contains { text[$0..<($0 + noun.count)].elementsEqual(noun) }
  }

  private func byWords(_ commitment: Commitment, _ traces: [Trace]) -> CommitmentRow {
    let floor = isGeneral(commitment) ? Self.generalFloor : Self.deedFloor
    let told = traces.filter {
      $0.likeness >= floor && !isWeakness($0) && $0.namesThing && !denies($0)
    }
    if let admission = admission(traces, besides: told.first) {
      if begins(before: admission) || isPartial(admission, commitment) || isOfSome(admission) {
        return words(commitment, .partlyMet, [admission], nil)
      }
      // Of two promises in one, one may be kept.
      if let beside = told.first(where: {
        $0.want != admission.want && $0.likeness >= Self.besideFloor && isDone($0)
      }) {
        return words(commitment, .partlyMet, [beside, admission], nil)
      }
      return words(commitment, .missed, [admission], nil)
    }
    let silent = CommitmentRow(
      commitment: commitment.id, outcome: .noEvidence, target: nil, actual: nil, evidence: [],
      reason: "后续报告未再提及", reasonEnglish: "the later report does not speak of it")
    guard let best = told.first else { return silent }
    if setsTarget(commitment), best.likeness < Self.certain {
      var row = silent
      row.reason = "后续报告没有对应数据"
      row.reasonEnglish = "the later report gives no figure for it"
      return row
    }
    let near = told.prefix(3)
    let partial = near.first { isPartial($0, commitment) && $0.likeness >= Self.nearBest * best.likeness }
    return words(
      commitment, partial != nil ? .partlyMet : .met,
      partial.map { [$0] + near.filter { $0.clause != partial?.clause } } ?? Array(near), nil)
  }

  /// 持续加强普法: a promise of more of the same, which any work in the field keeps.
  private func isGeneral(_ commitment: Commitment) -> Bool {
    let words = PlainText.folded(commitment.text).string
    return commitment.metrics.isEmpty
      && ["持续", "继续", "进一步", "不断", "常态化", "坚持", "做好", "抓好"].contains { words.prefix(12).contains($0) }
  }

  private func setsTarget(_ commitment: Commitment) -> Bool {
    commitment.metrics.contains { id in old.report.metrics.contains { $0.id == id && $0.kind == .target } }
  }

  // MARK: - What a clause says of the deed

  /// A clause that admits that the commitment's own deed was not done, unless another clause is far more about it.
  private func admission(_ traces: [Trace], besides told: Trace?) -> Trace? {
    let floor = max(Self.admissionFloor, Self.rivalry * (told?.likeness ?? 0))
    return traces.first { $0.likeness >= floor && denies($0) }
  }

  private func denies(_ trace: Trace) -> Bool { denial(from: trace.clause) != nil }

  /// The clause that denies what a clause speaks of: itself, or one behind it that names nothing else.
  ///
  /// 法治文化广场项目因用地手续尚未办结,目前还没有开工建设; but a rule (未经审查的不得上会) denies nothing.
  private func denial(from start: Int) -> Int? {
    var place = start
    while place < clauses.count, clauses[place].statement == clauses[start].statement {
      let names = clauses[place].features.objects
      if place > start, !names.isEmpty, names.isDisjoint(with: clauses[start].features.objects),
        folded[place].count > Self.shortClause
      {
        return nil
      }
      if has(.notDone, place), !Self.rules.contains(where: { folded[place].string.contains($0) }) {
        return place
      }
      if place > start, has(.done, place) { return nil }
      place += 1
    }
    return nil
  }

  private static let shortClause = 14
  private static let rules = ["不得", "不予", "一律", "的不", "不上会", "不决策", "未经"]

  /// Whether something was done or begun before what is denied: 已完成方案设计,尚未建成上线.
  private func begins(before admission: Trace) -> Bool {
    guard let end = denial(from: admission.clause) else { return false }
    let start = (0...admission.clause).last {
      $0 == 0 || clauses[$0 - 1].statement != clauses[admission.clause].statement
    }
    return ((start ?? admission.clause)..<end).contains { place in
      let text = folded[place].string
      guard place >= admission.clause - 1, !Self.intentions.contains(where: { text.contains($0) }),
        !Self.reasons.contains(where: { text.hasPrefix($0) })
      else { return false }
      return has(.begun, place) || Self.perfective.contains { text.contains($0) }
    }
  }

  /// 少数村尚未接入: the others are.
  private func isOfSome(_ admission: Trace) -> Bool {
    let text = folded[admission.clause].string
    return ["少数", "个别", "部分", "其余"].contains { text.contains($0) }
  }

  private static let intentions = ["原定", "计划", "原拟", "拟", "年初", "定下", "承诺", "打算", "早先"]
  private static let perfective = ["已", "完成", "完工", "形成"]
  private static let reasons = ["因", "由于", "受"]

  private func has(_ kind: Mark.Kind, _ clause: Int) -> Bool {
    marks[clause].has(kind, in: 0..<folded[clause].count)
  }

  private func isDone(_ trace: Trace) -> Bool { has(.done, trace.clause) }

  /// In the shortcomings a clause tells that something is weak, not that a deed was done.
  private func isWeakness(_ trace: Trace) -> Bool {
    clauses[trace.clause].statement >= new.report.measures.count
  }

  private static let wholes = ["全体", "全部", "全员", "所有", "各村", "普遍", "全覆盖", "每村", "全面"]
  private static let shares = ["个村", "个社区", "部分", "片区", "试点", "其余", "先行试", "试运行"]
  private static let onlySome = ["只", "仅", "试行", "中有", "中已有", "初稿", "征求意见"]

  /// Begun only, or done for some where all were promised.
  private func isPartial(_ trace: Trace, _ commitment: Commitment) -> Bool {
    if has(.begun, trace.clause) { return true }
    let text = folded[trace.clause].string
    let toldAll = ["全部", "全体", "全覆盖", "全员", "都"].contains { text.contains($0) }
    if toldAll { return false }
    if Self.onlySome.contains(where: { text.contains($0) }), !text.contains("(试行)") { return true }
    let promisedAll = Self.wholes.contains { commitment.text.contains($0) }
    return Self.shares.contains { text.contains($0) } && (promisedAll || !text.contains("个"))
  }

  private func words(_ commitment: Commitment, _ outcome: Outcome, _ traces: [Trace], _ note: String?)
    -> CommitmentRow
  {
    let reason: (zh: String, en: String) =
      switch outcome {
      case .met: ("报告称已做", "the report says that it was done")
      case .partlyMet: ("报告称已起步或部分完成", "the report says that it was begun or done in part")
      case .missed: ("报告自认未完成", "the report admits that it was not done")
      case .noEvidence: ("后续报告未再提及", "the later report does not speak of it")
      }
    return CommitmentRow(
      commitment: commitment.id, outcome: outcome, target: nil, actual: nil,
      evidence: traces.prefix(3).map { clauses[$0.clause].passage }, reason: reason.zh,
      reasonEnglish: reason.en)
  }
}
