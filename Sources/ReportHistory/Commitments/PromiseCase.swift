import Lexicon
import Models
import ReportModel

/// Everything that speaks for and against a promise having been kept, before it is judged.
package struct PromiseCase {
  /// The statements of the newer report that may answer, the nearest first, at most `considered`.
  package let answers: [Answer]
  /// What tells whether each of them answers, in the order of `answerNames`.
  package let answerFeatures: [[Float]]
  /// Which of them tell of what was done.
  let isDeed: [Bool]
  /// What its numbers came to.
  let numbers: [TargetCheck.Result]
  private let base: [Float]

  /// So many statements are looked at; the one that answers is among the first three in 96 of 100 cases.
  private static let considered = 8

  /// - Parameter place: Of the plan in the older report.
  /// - Complexity: O(n) in the clauses of the newer report.
  init(
    _ place: Int, from old: ReportFeatures, to new: ReportFeatures, check: TargetCheck, models: HistoryModels
  ) {
    let promise = old.encodedCommitments.all[place]
    let search = AnswerSearch([promise], in: new.encodedStatements)
    answers = search.best(Self.considered) { _ in true }
    let deeds = search.best(2) { new.isDeed($0) }
    let points = search.best(2) { !new.isDeed($0) }
    numbers = check.results(of: place, best: deeds.first)
    let hasTarget = old.setsTarget(place)
    let second = answers.count > 1 ? answers[1].score : 0
    isDeed = answers.map { new.isDeed($0.statement) }
    answerFeatures = answers.map { [answers] answer in
      [
        answer.meaning, answer.words, answer.score, answer.clauseScore, answer.wanted, answer.height,
        Float(answer.rank), answers[0].score - answer.score, Float(new.statements.count),
        Float(promise.length), Float(new.encodedStatements.all[answer.statement].length),
        new.isDeed(answer.statement) ? 1 : 0, new.isPoint(answer.statement) ? 1 : 0,
        new.hasFigure(answer) ? 1 : 0, hasTarget ? 1 : 0, second,
      ]
    }
    func score(_ answers: [Answer], _ rank: Int) -> Float {
      rank < answers.count ? answers[rank].score : 0
    }
    func extent(_ answers: [Answer], _ rank: Int) -> [Float] {
      guard rank < answers.count else { return Self.unknown }
      let clauses = new.context(of: answers[rank].clause, in: answers[rank].statement)
      return models.deeds.probabilities(new.vector(of: clauses))
    }
    let (deed, point) = (deeds.first, points.first)
    let figureRank = numbers.first.flatMap { new.statement(of: $0.actual.metric) }.map {
      Float(search.answers[$0].rank)
    }
    let verdict = TargetCheck.outcome(of: numbers)
    var features: [Float] = [
      score(deeds, 0), score(deeds, 1), score(points, 0), score(points, 1),
      score(deeds, 0) - score(points, 0), deed?.clauseScore ?? 0, point?.clauseScore ?? 0,
      Float(new.statements.count), Float(promise.length), deed?.meaning ?? 0, deed?.words ?? 0,
      point?.meaning ?? 0, point?.words ?? 0, deed?.wanted ?? 0, point?.wanted ?? 0, deed?.height ?? 0,
      point?.height ?? 0, hasTarget ? 1 : 0, deed.map { new.hasFigure($0) } ?? false ? 1 : 0,
      deed.map { new.isRectifying[$0.statement] } ?? false ? 1 : 0,
      deed.map { new.isDenied($0) } ?? false ? 1 : 0,
    ]
    features += extent(deeds, 0) + extent(deeds, 1) + extent(points, 0)
    features += [Outcome.met, .partlyMet, .missed].map { verdict == $0 ? 1 : 0 }
    features += [Float(numbers.first?.likeness ?? 0), figureRank ?? Self.nowhere]
    features += models.promises.probabilities(promise.whole.vector)
    base = features
  }

  /// How far a deed went where there is none: each way is as probable.
  private static let unknown: [Float] = [1.0 / 3, 1.0 / 3, 1.0 / 3]
  /// The rank of a statement that is not there.
  private static let nowhere: Float = 99

  // MARK: - What the decisions are made of

  /// What tells whether a statement answers.
  package static let answerNames = [
    "meaning", "words", "score", "clause", "wanted", "height", "rank", "behindBest", "statements", "length",
    "answerLength", "isDeed", "isPoint", "hasFigure", "hasTarget", "second",
  ]

  /// What the verdict is made of.
  package static let names =
    [
      "deed", "secondDeed", "point", "secondPoint", "deedMinusPoint", "deedClause", "pointClause",
      "statements", "length", "deedMeaning", "deedWords", "pointMeaning", "pointWords", "deedWanted",
      "pointWanted", "deedHeight", "pointHeight", "hasTarget", "deedHasFigure", "inRectification",
      "deedDenied", "deedMet", "deedPartly", "deedMissed", "secondMet", "secondPartly", "secondMissed",
      "pointMet", "pointPartly", "pointMissed", "numberMet", "numberPartly", "numberMissed",
      "numberLikeness", "numberRank",
    ] + Outcome.allCases.map { "prior." + $0.rawValue }
    + ["deedAnswers", "secondAnswers", "pointAnswers", "bestAnswers", "deedLeads", "anyAnswers"]

  /// The features of the verdict, in the order of the names.
  ///
  /// - Parameter probabilities: By answer: that it answers.
  package func features(_ probabilities: [Float]) -> [Float] {
    let deeds = zip(isDeed, probabilities).filter(\.0).map(\.1).sorted(by: >) + [0, 0]
    let point = zip(isDeed, probabilities).filter { !$0.0 }.map(\.1).max() ?? 0
    let none = probabilities.reduce(1) { $0 * (1 - $1) }
    return base + [deeds[0], deeds[1], point, max(deeds[0], point), deeds[0] - point, 1 - none]
  }
}

extension ReportFeatures {
  /// Whether a plan, by its place, aims at a number.
  func setsTarget(_ place: Int) -> Bool {
    let ids = report.commitments[place].metrics
    return metrics.contains { $0.metric.kind == .target && ids.contains($0.metric.id) }
  }

  /// Whether the words around the answering clause hold a figure.
  func hasFigure(_ answer: Answer) -> Bool {
    context(of: answer.clause, in: answer.statement).contains { hasDigit[$0] }
  }

  /// Whether the words around the answering clause say that something was not done.
  func isDenied(_ answer: Answer) -> Bool {
    context(of: answer.clause, in: answer.statement).contains { clauses[$0].excerpt.has(.notDone) }
  }

  /// The statement that a figure stands in; nil where it stands in none.
  ///
  /// - Complexity: O(n) in the clauses.
  func statement(of metric: Metric) -> Int? {
    clauses.first { $0.span.overlap(metric.number.span) > 0 }?.statement
  }
}
