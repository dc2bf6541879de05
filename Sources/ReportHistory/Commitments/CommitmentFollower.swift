import ChineseText
import Models
import ReportModel

/// Holds each commitment of the older report against the whole newer one.
///
/// What speaks for and against is gathered first (`PromiseCase`): the deeds and the shortcomings that answer best, how
/// far they say that the deed went, the figures. A trained model weighs it; a verdict shows the passages it rests on.
struct CommitmentFollower {
  private let old: ReportFeatures
  private let new: ReportFeatures
  private let models: HistoryModels
  private let check: TargetCheck
  /// How alike the plans of both reports are; the newer one may promise the same again.
  private let plans: Grid

  /// - Parameter figures: Over both reports.
  init(_ reports: Sides<ReportFeatures>, figures: MetricLikeness, tools: HistoryTools) {
    old = reports.old
    new = reports.new
    models = tools.models
    check = TargetCheck(old: reports.old, new: reports.new, figures: figures)
    plans = tools.similarity.likeness(
      of: old.commitments, to: new.commitmentIndex, columns: new.commitments.count)
  }

  /// What became of each commitment, in their order.
  func rows() -> [CommitmentRow] { each(row) }

  /// What speaks for and against each commitment, in their order.
  func cases() -> [PromiseCase] { each { $1 } }

  /// Something of each commitment by what speaks for and against it, in their order; what is promised more than once in
  /// the same words is looked for once.
  private func each<Value>(_ make: (Int, PromiseCase) -> Value) -> [Value] {
    let places = old.report.commitments.indices
    let alike = Dictionary(grouping: places) { old.wording(ofPlan: $0) }.values.sorted { $0[0] < $1[0] }
    var made: [(place: Int, value: Value)] = []
    for same in alike {
      let search = AnswerSearch([old.encodedCommitments.all[same[0]]], in: new.encodedStatements)
      for place in same {
        let promise = PromiseCase(place, search, from: old, to: new, check: check, models: models)
        made.append((place, make(place, promise)))
      }
    }
    return made.sorted { $0.place < $1.place }.map(\.value)
  }

  private func row(_ place: Int, _ promise: PromiseCase) -> CommitmentRow {
    let commitment = old.report.commitments[place]
    let probabilities = promise.answerFeatures.map { models.answers.probability($0) }
    let judged = models.outcome(of: promise.features(probabilities))
    let counted = TargetCheck.outcome(of: promise.numbers)
    let model = Outcome(rawValue: judged.name) ?? .noEvidence
    // That something was done is told by a deed, and by no shortcoming.
    let told = model == .met && !isAnsweredByDeed(promise, probabilities) ? .noEvidence : model
    let said = told == .met && isSeldom(promise, probabilities) ? .partlyMet : told
    // Words may tell of something begun; where there are as many as there were, nothing is met.
    let stands = said == .partlyMet && counted == .missed && promise.numbers.allSatisfy(\.stands)
    let isCounted = stands || isCounted(promise, probabilities)
    let outcome = (isCounted ? counted : nil) ?? said
    var row =
      counted == outcome
      ? byNumber(commitment, promise, probabilities, outcome)
      : byWords(commitment, promise, probabilities, outcome)
    // That a number was not reached is sure where the words do not tell of anything else.
    let isShort = isCounted && counted != .met && said != .noEvidence
    row.sure =
      said == outcome && said == told
      && (judged.isSure || isCounted && counted != nil
        || outcome == .missed && isAdmitted(promise, probabilities))
      || isShort && counted == outcome
    row.again = promisedAgain(place)
    row.checkability =
      old.setsTarget(place) ? .figure : promise.namesDirection >= Self.direction ? .direction : .action
    if outcome == .noEvidence, !row.sure { row.nearest = nearest(promise, probabilities) }
    return row
  }

  /// Whether more was promised of what the figures say that there is less of.
  private static func fell(_ number: TargetCheck.Result) -> Bool {
    guard let before = number.before, number.target.metric.direction != .down else { return false }
    return number.actual.metric.value < before
      && number.target.metric.indicator.objects.first == number.actual.metric.indicator.objects.first
  }

  /// Whether a figure surely is of what was aimed at.
  private func isSurelyMeant(_ number: TargetCheck.Result) -> Bool {
    number.likeness >= models.floors.sureFigure || number.isOfOneName || number.isToldInAnswer
  }

  /// Whether the figures decide alone.
  ///
  /// Each must surely be of what was aimed at and stand where the promise is answered, and no shortcoming may answer it.
  /// Others are weighed with the words; but none is none, and less is not more.
  private func isCounted(_ promise: PromiseCase, _ probabilities: [Float]) -> Bool {
    if promise.numbers.contains(where: { $0.actual.metric.value == 0 && $0.target.metric.value > 0 }) {
      return true
    }
    if !promise.numbers.isEmpty, promise.numbers.allSatisfy({ isSurelyMeant($0) && Self.fell($0) }) {
      return true
    }
    let answering = promise.answers.indices.filter { $0 == 0 || probabilities[$0] >= Self.answers }
    return answering.allSatisfy { promise.isDeed[$0] }
      && promise.numbers.allSatisfy { number in
        let statement = new.statement(of: number.actual.metric)
        return isSurelyMeant(number) && answering.contains { promise.answers[$0].statement == statement }
      }
  }

  /// Whether some statement of what was done answers at least as probably as any shortcoming does.
  private func isAnsweredByDeed(_ promise: PromiseCase, _ probabilities: [Float]) -> Bool {
    let told = zip(promise.isDeed, probabilities)
    let point = told.filter { !$0.0 }.map(\.1).max() ?? 0
    return told.contains { $0 && $1 >= point }
  }

  /// Whether what was to be done so many times a year was done less often, as what answers it best tells.
  private func isSeldom(_ promise: PromiseCase, _ probabilities: [Float]) -> Bool {
    guard let best = probabilities.peak, probabilities[best] >= Self.answers else { return false }
    return promise.sharesOfTimes[best].map { $0 < 1 } ?? false
  }

  /// Whether what answers a promise best says in plain words that it was not done.
  private func isAdmitted(_ promise: PromiseCase, _ probabilities: [Float]) -> Bool {
    guard let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }) else {
      return false
    }
    return probabilities[best] >= Self.answers && new.isItselfDenied(promise.answers[best])
  }

  /// From here on a promise rather names which way to go than something to be done.
  private static let direction: Float = 0.5

  /// From here on a statement rather answers than not.
  private static let answers: Float = 0.5

  /// From here on a plan of the newer report is the same plan again; a plan about the same field is another one.
  private static let sameAgain = 0.75

  /// The commitments of the newer report that promise the same, the likest first.
  private func promisedAgain(_ place: Int) -> [String] {
    zip(new.report.commitments, plans[row: place]).map { ($0.id, $1) }
      .filter { $0.1 >= Self.sameAgain }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(2).map(\.0)
  }

  /// The passage that answers a promise rather than any other; nil where none may well do.
  private func nearest(_ promise: PromiseCase, _ probabilities: [Float]) -> Passage? {
    let best = probabilities.indices.max { (probabilities[$0], $1) < (probabilities[$1], $0) }
    return best.flatMap { probabilities[$0] >= Self.answers ? new.passage(of: promise.answers[$0]) : nil }
  }

  // MARK: - By number

  private func byNumber(
    _ commitment: Commitment, _ promise: PromiseCase, _ probabilities: [Float], _ outcome: Outcome
  ) -> CommitmentRow {
    let results = promise.numbers
    let decisive = results.first { $0.outcome != .met } ?? results[0]
    let figures = results.map { Passage(text: $0.actual.metric.text, span: $0.actual.metric.span) }
    let (aim, told) = (decisive.target.metric, decisive.actual.metric)
    let words = evidence(promise, probabilities, outcome).filter { passage in
      !figures.contains { $0.span.overlap(passage.span) > 0 }
    }
    return CommitmentRow(
      commitment: commitment.id, outcome: outcome, target: decisive.target.metric.id,
      actual: decisive.actual.metric.id, evidence: Array((figures + words).prefix(Self.shown)),
      reason: .figure(
        CommitmentRow.Figure(
          aim: Amount(aim.value, aim.unit, qualifier: aim.qualifier, direction: aim.direction),
          told: Amount(told.value, told.unit, direction: told.direction),
          before: decisive.before.map { Amount($0, told.unit) }, outcome: outcome)))
  }

  // MARK: - By words

  private func byWords(
    _ commitment: Commitment, _ promise: PromiseCase, _ probabilities: [Float], _ outcome: Outcome
  ) -> CommitmentRow {
    CommitmentRow(
      commitment: commitment.id, outcome: outcome, target: nil, actual: nil,
      evidence: evidence(promise, probabilities, outcome), reason: .words(outcome))
  }

  /// So many passages are shown for a verdict.
  private static let shown = 3

  /// The passages that a verdict rests on, the best first.
  private func evidence(
    _ promise: PromiseCase, _ probabilities: [Float], _ outcome: Outcome
  ) -> [Passage] {
    if outcome == .noEvidence { return [] }
    // What is said to be done is shown by a deed, before the weaknesses that are about the same.
    func weight(_ place: Int) -> Float {
      probabilities[place] + (outcome == .met && promise.isDeed[place] ? 1 : 0)
    }
    let order = probabilities.indices.sorted { (weight($1), $0) < (weight($0), $1) }
    // Behind the best, what rather does not answer is only near to it.
    let shown = order.prefix(1) + order.dropFirst().filter { probabilities[$0] >= Self.answers }
    return shown.prefix(Self.shown).map { new.passage(of: promise.answers[$0]) }
  }
}

extension ReportFeatures {
  /// A statement up to this length is shown whole.
  private static let shortStatement = 45

  /// The words that answer: the statement, or of a long one the clause with its neighbours.
  func passage(of answer: Answer) -> Passage {
    let own = clausesOfStatement[answer.statement]
    let shown =
      Span(clauses[own.lowerBound].span.start, clauses[own.upperBound - 1].span.end).count
        <= Self.shortStatement
      ? own : context(of: answer.clause, in: answer.statement)
    return passage(Span(clauses[shown.lowerBound].span.start, clauses[shown.upperBound - 1].span.end))
  }
}
