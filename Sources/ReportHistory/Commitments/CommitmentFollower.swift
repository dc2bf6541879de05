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
    let likeness: Double
  }

  /// From here on a clause speaks of the commitment's own deed.
  private static let deedFloor = 0.48
  /// From here on a deed told beside an admission makes the commitment kept in part.
  private static let besideFloor = 0.62
  private static let admissionFloor = 0.4
  private static let targetFloor = 0.2

  private let figures: MetricLikeness
  private let clauses: [ClauseFeatures]
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
    if let admission = admission(commitment, traces),
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
    var wanted = ReportFeatures.clauses(of: commitment.span, in: old.scalars)
      .map { span -> (features: StatementFeatures, noun: Scalars?) in
        let text = PlainText.folded(old.scalars[span.range].string)
        return (tools.similarity.features(text), Self.thingMade(text))
      }
      .filter { $0.features.vector.total >= 2 }
    // Where something is to be made, its purpose (营造氛围) proves nothing.
    if wanted.contains(where: { $0.noun != nil }) { wanted.removeAll { $0.noun == nil } }
    return clauses.indices.map { index in
      let likeness =
        wanted.map { want in
          if let noun = want.noun, !Self.names(folded[index], noun) { return 0 }
          return tools.similarity.likeness(want.features, clauses[index].features)
        }.max() ?? 0
      return Trace(clause: index, likeness: likeness)
    }.filter { $0.likeness >= 0.3 }.sorted { ($1.likeness, $0.clause) < ($0.likeness, $1.clause) }
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
    if let admission = admission(commitment, traces) {
      let begun = isPartial(admission, commitment)
      let beside = traces.first {
        $0.likeness >= Self.besideFloor && !isWeakness($0) && !deniesDeed($0)
          && marks[$0.clause].has(.done, in: 0..<folded[$0.clause].count)
      }
      let shown = beside.map { [$0, admission] } ?? [admission]
      return words(commitment, begun || beside != nil ? .partlyMet : .missed, shown, nil)
    }
    let told = traces.filter { $0.likeness >= Self.deedFloor && !isWeakness($0) }
    guard let best = told.first else {
      return CommitmentRow(
        commitment: commitment.id, outcome: .noEvidence, target: nil, actual: nil, evidence: [],
        reason: "后续报告未再提及", reasonEnglish: "the later report does not speak of it")
    }
    if commitment.metrics.contains(where: { id in
      old.report.metrics.contains { $0.id == id && $0.kind == .target }
    }), best.likeness < 0.6 {
      return CommitmentRow(
        commitment: commitment.id, outcome: .noEvidence, target: nil, actual: nil, evidence: [],
        reason: "后续报告没有对应数据", reasonEnglish: "the later report gives no figure for it")
    }
    let near = told.prefix(3)
    let partial = near.first { isPartial($0, commitment) && $0.likeness >= best.likeness - 0.12 }
    return words(
      commitment, partial != nil ? .partlyMet : .met,
      partial.map { [$0] + near.filter { $0.clause != partial?.clause } } ?? Array(near), nil)
  }

  /// A clause that admits that the commitment's own deed was not done.
  private func admission(_ commitment: Commitment, _ traces: [Trace]) -> Trace? {
    traces.first { trace in
      trace.likeness >= Self.admissionFloor && deniesDeed(trace)
    }
  }

  private func deniesDeed(_ trace: Trace) -> Bool {
    let whole = 0..<folded[trace.clause].count
    if marks[trace.clause].has(.notDone, in: whole) { return true }
    // 法治文化广场项目因用地手续尚未办结,目前还没有开工建设: the denial may stand in the next clause.
    let next = trace.clause + 1
    guard next < clauses.count, clauses[next].statement == clauses[trace.clause].statement,
      folded[next].count <= 14
    else { return false }
    return marks[next].has(.notDone, in: 0..<folded[next].count) && clauses[next].features.objects.isEmpty
  }

  /// In the shortcomings a clause tells that something is weak, not that a deed was done.
  private func isWeakness(_ trace: Trace) -> Bool {
    clauses[trace.clause].statement >= new.report.measures.count
  }

  private static let wholes = ["全体", "全部", "全员", "所有", "各村", "普遍", "全覆盖", "每村", "全面"]
  private static let shares = ["个村", "个社区", "部分", "片区", "试点", "其余", "先行试", "试运行"]

  /// Begun only, or done for some where all were promised.
  private func isPartial(_ trace: Trace, _ commitment: Commitment) -> Bool {
    let told = folded[trace.clause]
    if marks[trace.clause].has(.begun, in: 0..<told.count) { return true }
    let text = told.string
    let promisedAll = Self.wholes.contains { commitment.text.contains($0) }
    let toldAll = ["全部", "全体", "全覆盖", "全员", "都"].contains { text.contains($0) }
    return !toldAll && Self.shares.contains { text.contains($0) } && (promisedAll || !text.contains("个"))
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
