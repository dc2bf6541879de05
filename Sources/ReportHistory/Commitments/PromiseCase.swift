import Models
import ReportModel

/// Everything that speaks for and against a promise having been kept, before it is judged.
package struct PromiseCase {
  /// What the decision is made of, in the order of the features.
  package static let names =
    [
      "deed", "secondDeed", "thirdDeed", "point", "secondPoint", "deedMinusPoint", "deedClause", "pointClause",
      "statements", "length", "deedMeaning", "deedWords", "pointMeaning", "pointWords", "deedWanted",
      "pointWanted", "deedHeight", "pointHeight", "hasTarget", "deedHasFigure", "inRectification",
      "deedMet", "deedPartly", "deedMissed", "secondMet", "secondPartly", "secondMissed", "pointMet",
      "pointPartly", "pointMissed", "numberMet", "numberPartly", "numberMissed", "numberLikeness", "numberRank",
      "deedDenied",
    ] + Outcome.allCases.map { "prior." + $0.rawValue }

  /// All statements of the newer report held against the promise.
  package let search: AnswerSearch
  /// The deeds that answer best.
  let deeds: [Answer]
  /// The shortcomings and causes that answer best.
  let points: [Answer]
  /// What its numbers came to.
  let numbers: [TargetCheck.Result]
  /// In the order of the names.
  package let features: [Float]

  /// What a class of answers is worth where there is none of it: each is as probable.
  private static let unknown: [Float] = [1.0 / 3, 1.0 / 3, 1.0 / 3]

  /// - Parameter place: Of the plan in the older report.
  /// - Complexity: O(n) in the clauses of the newer report.
  init(_ place: Int, from old: ReportFeatures, to new: ReportFeatures, check: TargetCheck, models: HistoryModels)
  {
    let promise = old.encodedCommitments[place]
    let search = AnswerSearch([promise], in: new.encodedStatements)
    let deeds = search.best(3) { new.isDeed($0) }
    let points = search.best(2) { !new.isDeed($0) }
    let numbers = check.results(of: place, best: deeds.first)
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
      score(deeds, 0), score(deeds, 1), score(deeds, 2), score(points, 0), score(points, 1),
      score(deeds, 0) - score(points, 0), deed?.clauseScore ?? 0, point?.clauseScore ?? 0,
      Float(new.statements.count), Float(promise.length), deed?.meaning ?? 0, deed?.words ?? 0,
      point?.meaning ?? 0, point?.words ?? 0, deed?.wanted ?? 0, point?.wanted ?? 0, deed?.height ?? 0,
      point?.height ?? 0, old.setsTarget(place) ? 1 : 0,
      deed.map { new.hasFigure($0) } ?? false ? 1 : 0,
      deed.map { new.isRectifying[$0.statement] } ?? false ? 1 : 0,
    ]
    features += extent(deeds, 0) + extent(deeds, 1) + extent(points, 0)
    features += [Outcome.met, .partlyMet, .missed].map { verdict == $0 ? 1 : 0 }
    features += [Float(numbers.first?.likeness ?? 0), figureRank ?? 99]
    features.append(deed.map { new.isDenied($0) } ?? false ? 1 : 0)
    features += models.promises.probabilities(promise.whole.vector)
    self.search = search
    self.deeds = deeds
    self.points = points
    self.numbers = numbers
    self.features = features
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
