import ChineseText
import ReportModel

/// Holds each commitment of the older report against the whole newer one.
///
/// Where it has a number, the number decides; else the report's own admission; else the deed. A verdict never says
/// more than the newer report's words bear out.
struct CommitmentFollower {
  private let old: ReportFeatures
  private let new: ReportFeatures

  private typealias Trace = CommitmentTrace

  /// From here on a clause speaks of the commitment's own deed.
  private static let deedFloor = 0.08
  /// The same for promises of more of the same.
  private static let generalFloor = 0.03
  private static let admissionFloor = 0.1
  /// An admission counts where it is at least so much as likely as the best clause that tells of a deed.
  private static let rivalry = 0.3
  /// From here on a clause shows that one of two promises was kept.
  private static let besideFloor = 0.5
  /// The same in the statement that denies the other.
  private static let besideDeniedFloor = 0.2
  /// From here on a clause tells of the commitment beyond doubt.
  private static let certain = 0.6
  private static let nearBest = 0.5
  /// A figure from here on likely is of the indicator that a target is set for.
  private static let targetFloor = 0.2

  private let figures: MetricLikeness
  private let finder: CommitmentTraces
  /// How alike the plans of both reports are; the newer one may promise the same again.
  private let plans: Grid

  /// - Parameter figures: Over both reports.
  init(_ reports: Sides<ReportFeatures>, figures: MetricLikeness, tools: HistoryTools) {
    old = reports.old
    new = reports.new
    self.figures = figures
    finder = CommitmentTraces(reports, tools: tools)
    plans = tools.similarity.likeness(
      of: old.commitments, to: new.commitmentIndex, columns: new.commitments.count)
  }

  private var clauses: NewerClauses { new.deeds }

  /// What became of each commitment, in their order.
  func rows() -> [CommitmentRow] { old.report.commitments.indices.map(row) }

  private func row(_ place: Int) -> CommitmentRow {
    let commitment = old.report.commitments[place]
    let traces = finder.traces(of: place)
    var row = byNumber(commitment, traces) ?? byWords(place, traces)
    row.again = promisedAgain(place)
    return row
  }

  /// From here on a plan of the newer report is the same plan again.
  private static let sameAgain = 0.5

  /// The commitments of the newer report that promise the same, the likest first.
  private func promisedAgain(_ place: Int) -> [String] {
    zip(new.report.commitments, plans[row: place]).map { ($0.id, $1) }
      .filter { $0.1 >= Self.sameAgain }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(2).map(\.0)
  }

  // MARK: - By number

  private func byNumber(_ commitment: Commitment, _ traces: [Trace]) -> CommitmentRow? {
    let targets = old.metrics.filter {
      commitment.metrics.contains($0.metric.id) && $0.metric.kind == .target
    }
    guard !targets.isEmpty else { return nil }
    var results: [(target: Metric, actual: Metric, outcome: Outcome, before: Double?)] = []
    var isSure = false
    for target in targets {
      guard let found = actual(for: target) ?? told(traces.first, for: target),
        let outcome = outcome(target, found)
      else { continue }
      // An aim to add so many is judged by what there was before; the words say so.
      let before = adds(target) && !adds(found) ? stockBefore(found) : nil
      results.append((target.metric, found.metric, outcome, before))
      isSure =
        isSure || figures.likeness(target, found, growth: adds(target), promised: true) >= Self.besideFloor
    }
    if results.isEmpty { return nil }
    if let admission = admission(traces, besides: nil),
      admission.likeness >= Self.besideFloor || !isSure || results.allSatisfy({ $0.outcome == .missed }),
      !results.contains(where: { $0.actual.span.overlap(clauses.all[admission.clause].span) > 0 }),
      results.allSatisfy({ $0.outcome != .partlyMet })
    {
      return words(commitment, .missed, [admission])
    }
    let reached = results.filter { $0.outcome == .met }.count
    let outcome: Outcome =
      reached == results.count
      ? .met : reached > 0 ? .partlyMet : results.contains { $0.outcome == .partlyMet } ? .partlyMet : .missed
    let decisive = results.first { $0.outcome != .met } ?? results[0]
    let evidence = results.map { Passage(text: $0.actual.text, span: $0.actual.span) }
    let (aim, told) = (figure(decisive.target), figure(decisive.actual))
    let before = decisive.before.map { ComparisonFindings.figure($0) + decisive.actual.unit }
    let earlier = before.map { (zh: "（上年\($0)）", en: " (\($0) the year before)") } ?? (zh: "", en: "")
    let verdict: (zh: String, en: String) =
      switch outcome {
      case .met: ("达到", "reached")
      case .partlyMet: ("未达到，已有进展", "not reached, work was done")
      default: ("未达到", "not reached")
      }
    return CommitmentRow(
      commitment: commitment.id, outcome: outcome, target: decisive.target.id, actual: decisive.actual.id,
      evidence: evidence,
      reason: "目标\(before == nil ? "" : "新增")\(aim)，报告称\(told)\(earlier.zh)：\(verdict.zh)",
      reasonEnglish:
        "aim \(aim)\(before == nil ? "" : " more"), the report says \(told)\(earlier.en): \(verdict.en)")
  }

  private func figure(_ metric: Metric) -> String {
    let sign =
      metric.kind == .target
      ? (metric.qualifier == .atLeast ? "≥" : metric.qualifier == .atMost ? "≤" : "") : ""
    return sign + metric.value.written + metric.unit
  }

  /// The figure of the newer report that a target is held against.
  private func actual(for target: MetricFeatures) -> MetricFeatures? {
    let isAddition = adds(target)
    let all = new.metrics.filter { $0.metric.kind == .actual }
    // What was newly got answers to what was to be newly got, before the whole of it does.
    let gains = all.filter {
      isAddition && $0.parts.isNew
        && figures.likeness(target, $0, growth: true, promised: true) >= MetricLikeness.floor
    }
    let candidates = gains.isEmpty ? all : gains
    var best: (features: MetricFeatures, likeness: Double)?
    for candidate in candidates {
      let likeness = figures.likeness(target, candidate, growth: isAddition, promised: true)
      if likeness > best?.likeness ?? Self.targetFloor { best = (candidate, likeness) }
    }
    return best?.features
  }

  /// The figure in the clause that most likely tells of the commitment, where it is counted alike.
  private func told(_ trace: Trace?, for target: MetricFeatures) -> MetricFeatures? {
    guard let trace, trace.likeness >= Self.besideFloor, !clauses.isWeakness(trace.clause) else { return nil }
    let inside = new.metrics.filter {
      $0.metric.kind == .actual && $0.unitClass == target.unitClass
        && clauses.all[trace.clause].span.contains($0.metric.number.span)
    }
    return inside.count == 1 ? inside[0] : nil
  }

  private static let newly = Units("新增".utf16)

  private func adds(_ target: MetricFeatures) -> Bool {
    target.parts.isNew || target.text.holds(Self.newly)
  }

  /// Nil where the figures do not tell: growth was promised, and what there was before is not known.
  private func outcome(_ target: MetricFeatures, _ actual: MetricFeatures) -> Outcome? {
    let aim = target.metric.value
    if target.metric.qualifier == .atMost { return actual.metric.value <= aim ? .met : .partlyMet }
    // So many more of a stock: the growth decides.
    let before = stockBefore(actual)
    if adds(target), !adds(actual), actual.isStock || before != nil {
      guard let before else { return nil }
      let growth = actual.metric.value - before
      return growth >= aim ? .met : growth > 0 ? .partlyMet : .missed
    }
    if actual.metric.value >= aim { return .met }
    if let before, actual.isStock || target.isStock, actual.metric.unit != "%" {
      return actual.metric.value > before ? .partlyMet : .missed
    }
    return actual.metric.value > 0 ? .partlyMet : .missed
  }

  private func stockBefore(_ actual: MetricFeatures) -> Double? {
    old.metrics.filter { $0.metric.kind == .actual }
      .map { ($0, figures.likeness($0, actual)) }.filter { $0.1 >= MetricLikeness.floor }
      .max { $0.1 < $1.1 }?.0.metric.value
  }

  // MARK: - By words

  private func byWords(_ place: Int, _ traces: [Trace]) -> CommitmentRow {
    let commitment = old.report.commitments[place]
    let floor = isGeneral(place) ? Self.generalFloor : Self.deedFloor
    let told = traces.filter {
      $0.likeness >= floor && $0.namesThing && !clauses.isWeakness($0.clause) && !denies($0)
    }
    let promisedAll = old.commitmentWords(place).holds(anyOf: ExtentWords.promisedForAll)
    if let admission = admission(traces, besides: told.first) {
      if let best = told.first, best.likeness >= admission.likeness,
        clauses.isPartial(best.clause, promisedAll: promisedAll)
      {
        return words(commitment, .partlyMet, [best, admission])
      }
      if clauses.begins(before: admission.clause) || clauses.isOfSome(admission.clause)
        || clauses.isPartial(admission.clause, promisedAll: promisedAll)
      {
        return words(commitment, .partlyMet, [admission])
      }
      // Of two promises in one, one may be kept.
      if let beside = told.first(where: {
        ($0.want != admission.want && $0.likeness >= Self.besideFloor
          || clauses.shareStatement($0.clause, admission.clause) && $0.likeness >= Self.besideDeniedFloor)
          && clauses.isDone($0.clause)
      }) {
        return words(commitment, .partlyMet, [beside, admission])
      }
      return words(commitment, .missed, [admission])
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
    let near = Array(told.prefix(3))
    let partial =
      clauses.saysAll(best.clause)
      ? nil
      : near.first {
        clauses.isPartial($0.clause, promisedAll: promisedAll) && $0.likeness >= Self.nearBest * best.likeness
      }
    if let rest = clauses.remainder(behind: best.clause, of: old.commitments[place].objects) {
      let left = Trace(clause: rest, likeness: best.likeness, want: best.want, namesThing: true)
      return words(commitment, .partlyMet, [best, left])
    }
    return words(
      commitment, partial != nil ? .partlyMet : .met,
      partial.map { [$0] + near.filter { $0.clause != partial?.clause } } ?? near)
  }

  /// 持续加强普法: a promise of more of the same, which any work in the field keeps.
  private func isGeneral(_ place: Int) -> Bool {
    old.report.commitments[place].metrics.isEmpty
      && old.commitmentWords(place).prefix(12).holds(anyOf: ExtentWords.promisedMore)
  }

  private func setsTarget(_ commitment: Commitment) -> Bool {
    commitment.metrics.contains { id in old.report.metrics.contains { $0.id == id && $0.kind == .target } }
  }

  /// A clause that admits that the commitment's own deed was not done, unless another clause is far more about it.
  private func admission(_ traces: [Trace], besides told: Trace?) -> Trace? {
    let floor = max(Self.admissionFloor, Self.rivalry * (told?.likeness ?? 0))
    return traces.first { $0.likeness >= floor && denies($0) }
  }

  private func denies(_ trace: Trace) -> Bool { clauses.denials[trace.clause] != nil }

  private func words(_ commitment: Commitment, _ outcome: Outcome, _ traces: [Trace]) -> CommitmentRow {
    let reason: (zh: String, en: String) =
      switch outcome {
      case .met: ("报告称已做", "the report says that it was done")
      case .partlyMet: ("报告称已起步或部分完成", "the report says that it was begun or done in part")
      case .missed: ("报告自认未完成", "the report admits that it was not done")
      case .noEvidence: ("后续报告未再提及", "the later report does not speak of it")
      }
    return CommitmentRow(
      commitment: commitment.id, outcome: outcome, target: nil, actual: nil,
      evidence: traces.prefix(3).map { new.passage(clauses.all[$0.clause].span) }, reason: reason.zh,
      reasonEnglish: reason.en)
  }
}
