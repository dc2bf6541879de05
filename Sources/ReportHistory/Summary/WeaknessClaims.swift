import Models
import ReportModel

/// What became of the weaknesses, as claims, with the promises that answer them.
struct WeaknessClaims {
  /// The claims of the weaknesses.
  struct Told {
    /// Of those that both list, and of those that are back.
    var recurring: [Claim] = []
    /// Of those that the newer report calls put right or better.
    var solved: [Claim] = []
    /// Of the others that only the older report lists.
    var unanswered: [Claim] = []
    /// Of those that only the newer one lists.
    var new: [Claim] = []
    /// The places of the promises told with them.
    var promises: Set<Int> = []
    /// The places of the promises against weaknesses of which the newer report tells something: of those it is not silent.
    var answered: Set<Int> = []
    /// Those dropped without a word.
    var dropped: [Claim.Fault] = []
    /// The places of the promises that are passed over as the weaknesses are which they answer; asked for with those.
    var passedOver: Set<Int> = []
  }

  private let comparison: Comparison
  private let reports: Sides<ReportFeatures>
  private let promises: PromiseClaims
  private let earlier: EarlierReports
  private let tools: HistoryTools
  private let plans: Sides<PlansByWeakness>
  /// How many rows name a point.
  private let shares: Sides<[String: Int]>

  /// So many promises are told with a weakness.
  private static let mostPromises = 2

  init(
    _ comparison: Comparison, _ pair: ReportPair, plans: WeaknessPlans, promises: PromiseClaims,
    earlier: EarlierReports
  ) {
    self.plans = plans.plans
    self.comparison = comparison
    self.earlier = earlier
    tools = pair.tools
    self.promises = promises
    reports = pair.reports
    let rows = comparison.shortcomings
    func shares(_ ids: [String]) -> [String: Int] {
      Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
    }
    let shares = Sides(shares(rows.flatMap(\.from)), shares(rows.flatMap(\.to)))
    self.shares = shares
  }

  func claims() -> Told {
    var told = Told()
    let rows = comparison.shortcomings.indices
    func places(_ fits: (ShortcomingRow) -> Bool) -> [Int] {
      rows.filter { fits(comparison.shortcomings[$0]) }
    }
    for row in places({ $0.change == .recurring }).sorted(by: asksFirst) { tellRecurring(row, &told) }
    for kind in [ShortcomingRow.Answer.Kind.resolved, .eased, .kept, .acted, .admitted] {
      for row in places({ $0.change == .notRepeated }) {
        guard let answer = comparison.shortcomings[row].answer, answer.kind == kind else { continue }
        told.answered.formUnion(plans.old.plans[row])
        let words = telling(answer, of: row)
        let measure = reports.new.report.measure(of: answer.passage)
        let fault = fault(
          row, \.old, later: measure.map { [ClaimReference.name(comparison.to, $0.id)] } ?? [])
        // That the causes still speak of it tells more than that something was done.
        let claim =
          (kind == .acted ? cause(of: row) : nil).map {
            Claim.dropped(fault, isTouched: true, isFollowed: false, cause: $0)
          }
          ?? (kind == .acted && isToldWithPromise(answer, row)
            ? .dropped(fault, isTouched: true, isFollowed: true, cause: nil) : nil)
          ?? .answered(
            fault, kind, words: words, earlier: promises.figureBefore(in: answer.passage, words))
        if kind == .admitted || kind == .acted {
          told.unanswered.append(claim)
          tellOpenPromises(row, &told.unanswered, &told.promises)
        } else {
          told.solved.append(claim)
        }
      }
    }
    let unclear = unclear(
      places { $0.change == .notRepeated && $0.answer == nil },
      places { $0.change == .added && $0.years.count == 1 })
    for pair in unclear {
      told.unanswered.append(.unclear(fault(pair.old, \.old), newer: fault(pair.new, \.new)))
    }
    let doubted = Set(unclear.flatMap { [$0.old, $0.new] })
    for row in places({ $0.change == .notRepeated && $0.answer == nil }) where !doubted.contains(row) {
      // A part of a point that goes on otherwise is not surely dropped.
      guard comparison.shortcomings[row].from.allSatisfy({ shares.old[$0] == 1 }) else { continue }
      let fault = fault(row, \.old)
      let isTouched = plans.old.plans[row].contains { !comparison.commitments[$0].evidence.isEmpty }
      told.unanswered.append(
        .dropped(
          fault, isTouched: isTouched, isFollowed: plans.old.plans[row].contains(where: promises.isOpen),
          cause: cause(of: row)))
      told.dropped.append(fault)
      tellOpenPromises(row, &told.unanswered, &told.promises)
      tellSilentPromise(row, &told)
    }
    for row in places({ $0.change == .added }) where !doubted.contains(row) {
      let plan = countermeasure(row)
      let (fault, weakness) = (fault(row, \.new), comparison.shortcomings[row])
      if weakness.years.count > 1 {
        told.recurring.append(
          .returned(
            fault, earlier: earlier.wordings(of: weakness), isSure: weakness.sure,
            remedy: earlier.remedy(of: weakness),
            past: earlier.promise(against: weakness), plan: plan))
      } else if !(fault.isOfSeveral && isPartOfRecurring(row)) {
        told.new.append(.fresh(fault, plan: plan))
      }
    }
    return told
  }

  /// The rows of either report alone that may be one weakness, each the likest to the other.
  private func unclear(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
    let likeness = PointLikeness(tools.models.samePoint)
    func places(_ ids: [String], _ report: Report) -> [Int] {
      ids.compactMap { id in report.shortcomings.firstIndex { $0.id == id } }
    }
    let probabilities = old.map { row in
      let from = places(comparison.shortcomings[row].from, reports.old.report)
      return new.map { column in
        let to = places(comparison.shortcomings[column].to, reports.new.report)
        return from.flatMap { one in
          to.map { other in
            likeness.probability(
              PointLikeness.features(reports.old.encodedPoints[one], reports.new.encodedPoints[other]))
          }
        }.max() ?? 0
      }
    }
    return old.indices.compactMap { row in
      guard
        let column = probabilities[row].indices.max(by: { probabilities[row][$0] < probabilities[row][$1] }),
        probabilities[row][column] >= tools.models.floors.doubtfulPoint,
        probabilities.allSatisfy({ $0[column] <= probabilities[row][column] })
      else { return nil }
      return (old[row], new[column])
    }
  }

  /// Whether an answer is what was said of a promise that has a claim of its own behind this one.
  private func isToldWithPromise(_ answer: ShortcomingRow.Answer, _ row: Int) -> Bool {
    plans.old.plans[row].filter(promises.isOpen).prefix(Self.mostPromises).contains { place in
      comparison.commitments[place].evidence.contains { $0.span.overlap(answer.passage.span) > 0 }
    }
  }

  /// The words of an answer that carry it.
  private func telling(_ answer: ShortcomingRow.Answer, of row: Int) -> String {
    let remedy: Remedy =
      switch answer.kind {
      case .resolved: .resolved
      case .eased, .kept, .acted: .better
      case .admitted: .still
      }
    return TellingWords(report: reports.new, models: tools.models)
      .words(of: answer.passage, on: points(of: row), as: remedy)
  }

  /// The older report's points of a weakness.
  private func points(of row: Int) -> [EncodedPoint] {
    let ids = comparison.shortcomings[row].from
    return reports.old.report.shortcomings.indices
      .filter { ids.contains(reports.old.report.shortcomings[$0].id) }
      .map { reports.old.encodedPoints[$0] }
  }

  /// Whether the point of a weakness tells of one that recurs too; in its words alone the two cannot be held apart.
  private func isPartOfRecurring(_ row: Int) -> Bool {
    let ids = Set(comparison.shortcomings[row].to)
    return comparison.shortcomings.contains { $0.change == .recurring && !ids.isDisjoint(with: $0.to) }
  }

  private func tellRecurring(_ row: Int, _ told: inout Told) {
    let answers = plans.old.plans[row].prefix(Self.mostPromises)
    let other = answers.first { !promises.isOpen($0) }
    if let other { told.promises.insert(other) }
    let (weakness, older) = (comparison.shortcomings[row], fault(row, \.old))
    let point = weakness.from.first { shares.old[$0] == 1 }
      .flatMap { id in reports.old.report.shortcomings.first { $0.id == id } }
    // Of a point that tells of several things the clause about this one is told alone.
    let wording = point.map { tools.faults.wording(of: $0.text) } ?? older.words
    told.recurring.append(
      .recurring(
        fault(row, \.new),
        earlier: earlier.wordings(of: weakness)
          + [Claim.Wording(year: comparison.from, words: wording, refs: older.refs)],
        isSure: weakness.sure, promise: other.map(promises.promise)))
    tellOpenPromises(row, &told.recurring, &told.promises)
    if let plan = newPlan(row, after: answers) { told.recurring.append(plan) }
  }

  /// What the newer report plans against a weakness, where what it says of the older plans does not tell it already.
  private func newPlan(_ row: Int, after answers: ArraySlice<Int>) -> Claim? {
    guard !answers.contains(where: { promises.promise($0).again != nil }) else { return nil }
    let plan = countermeasure(row)
    return plan == .unclear ? nil : .planned(plan)
  }

  private func countermeasure(_ row: Int) -> Claim.Countermeasure {
    guard let place = plans.new.plans[row].first else { return plans.new.hasNone[row] ? .nothing : .unclear }
    let plan = reports.new.report.commitments[place]
    return .plan(
      Claim.Wording(
        year: comparison.to, words: plan.text.told, refs: [ClaimReference.name(comparison.to, plan.id)]))
  }

  /// The promise against a weakness of which the newer report says as little as of the weakness.
  private func tellSilentPromise(_ row: Int, _ told: inout Told) {
    let silent = plans.old.plans[row].filter { comparison.commitments[$0].outcome == .noEvidence }
    guard let first = silent.first else { return }
    told.unanswered.append(.promise(promises.promise(first), continues: true))
    told.promises.insert(first)
    told.passedOver.insert(first)
  }

  /// The promises against a weakness that were missed or met in part.
  private func tellOpenPromises(_ row: Int, _ claims: inout [Claim], _ told: inout Set<Int>) {
    for place in plans.old.plans[row].filter(promises.isOpen).prefix(Self.mostPromises) {
      claims.append(.promise(promises.promise(place), continues: true))
      told.insert(place)
    }
  }

  /// What a cause of the newer report still says of a weakness that it does not list.
  private func cause(of row: Int) -> String? {
    let side = reports.new
    let causes = side.report.measures.count + side.report.shortcomings.count
    guard causes < side.statements.count else { return nil }
    let points = points(of: row)
    guard !points.isEmpty else { return nil }
    let kind = comparison.shortcomings[row].name.code
    let answers = AnswerSearch(points.map(\.text), in: side.encodedStatements).answers[causes...]
    let told = answers.filter { answer in
      let statement = side.encodedStatements.all[answer.statement]
      return tools.models.isRelated(answer.meaning, answer.words)
        || kind != nil
          && kind == WeaknessName([EncodedPoint(statement, by: tools.models)], tools.models)?.code
    }
    guard let best = told.max(by: { $0.score < $1.score }) else { return nil }
    let clause = side.clausesOfStatement[best.statement].lowerBound + best.clause
    return side.passage(side.clauses[clause].span).text.told
  }

  /// First what was promised and missed, then met in part, passed over, kept, and not promised; else by the text.
  private func asksFirst(_ left: Int, _ right: Int) -> Bool {
    let order: [Outcome] = [.missed, .partlyMet, .noEvidence, .met]
    func key(_ row: Int) -> (Int, Int) {
      let outcomes = plans.old.plans[row].map { comparison.commitments[$0].outcome }
      return (outcomes.compactMap(order.firstIndex).min() ?? order.count, row)
    }
    return key(left) < key(right)
  }

  // MARK: - Names

  private func fault(
    _ row: Int, _ side: KeyPath<Sides<ReportFeatures>, ReportFeatures>, later: [String] = []
  ) -> Claim.Fault {
    let weakness = comparison.shortcomings[row]
    let isNew = side == \.new
    let ids = isNew ? weakness.to : weakness.from
    let year = isNew ? comparison.to : comparison.from
    let named = words(row, ids, in: reports[keyPath: side], isNew ? shares.new : shares.old)
    // What is listed in both, or again, is told with what it was called before.
    let before = isNew || !weakness.to.isEmpty ? [] : earlier.wordings(of: weakness)
    return Claim.Fault(
      words: named.words, isOfSeveral: named.isOfSeveral,
      kind: weakness.name.code.map { _ in weakness.name },
      listing: Listing(listed: weakness.years, seen: comparison.years),
      isSure: weakness.sure, earlier: before,
      refs: before.flatMap(\.refs) + ids.map { ClaimReference.name(year, $0) } + later)
  }

  /// The statement of the newer report that tells what became of a weakness.
  private func answering(_ weakness: ShortcomingRow) -> [EncodedStatement] {
    guard let passage = weakness.answer?.passage,
      let clause = reports.new.clauses.first(where: { $0.span.overlap(passage.span) > 0 })
    else { return [] }
    return [reports.new.encodedStatements.all[clause.statement]]
  }

  /// The head of the first point; of a point that tells of several things, the clause about this one.
  private func words(
    _ row: Int, _ ids: [String], in side: ReportFeatures, _ shares: [String: Int]
  ) -> (words: String, isOfSeveral: Bool) {
    let weakness = comparison.shortcomings[row]
    guard let id = ids.first(where: { shares[$0] == 1 }) ?? ids.first,
      let place = side.report.shortcomings.firstIndex(where: { $0.id == id })
    else { return ("", false) }
    let head = tools.faults.name(of: side.report.shortcomings[place].text)
    guard shares[id] != 1 else { return (head, false) }
    let others = side === reports.new ? (weakness.from, reports.old) : (weakness.to, reports.new)
    let asked =
      others.0.compactMap { id in others.1.report.shortcomings.firstIndex { $0.id == id } }
      .map { others.1.encodedPoints[$0].text }
      + answering(weakness)
      + (weakness.from.isEmpty && weakness.years.count > 1
        ? earlier.points(of: weakness) : [])
    guard !asked.isEmpty else { return (head, weakness.name.code != nil) }
    let statement = side.report.measures.count + place
    let answer = AnswerSearch(asked, in: side.encodedStatements).answers[statement]
    let clause = side.clauses[side.clausesOfStatement[statement].lowerBound + answer.clause]
    return (tools.faults.name(of: side.passage(clause.span).text), false)
  }
}
