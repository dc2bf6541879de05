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
  /// What the words around each of them tell, in the order of `toldNames`.
  private let told: [[Float]]
  /// What each of them tells of the plan itself, in the order of the model's classes: met, partlyMet, missed, none.
  private let verdicts: [[Float]]
  /// The same of the words around the clause that answers best; a long statement tells of other things too.
  private let near: [[Float]]
  /// How probable it is that the promise names only which way to go.
  let namesDirection: Float
  /// What its numbers came to.
  let numbers: [TargetCheck.Result]
  /// What it is made of, and how near the newer report comes to each of it.
  package let parts: PromisedParts
  /// By answer: what share of the times a year that it names the words around tell of; nil where either is not told.
  let sharesOfTimes: [Float?]
  private let base: [Float]

  /// So many statements are looked at; the one that answers is among the first three in 96 of 100 cases.
  private static let considered = 8

  /// - Parameters:
  ///   - place: Of the plan in the older report.
  ///   - search: The plan held against the newer report.
  /// - Complexity: O(n) in the clauses of the newer report.
  init(
    _ place: Int, _ search: AnswerSearch, from old: ReportFeatures, to new: ReportFeatures,
    check: TargetCheck, models: HistoryModels
  ) {
    let promise = old.encodedCommitments.all[place]
    answers = search.best(Self.considered) { _ in true }
    let deeds = search.best(2) { new.isDeed($0) }
    let points = search.best(2) { !new.isDeed($0) }
    numbers = check.results(of: place, best: deeds.first)
    let hasTarget = old.setsTarget(place)
    namesDirection = models.checkability.probabilities(promise.whole.vector)[Self.direction]
    let second = answers.count > 1 ? answers[1].score : 0
    verdicts = answers.map { answer in
      models.verdicts.probabilities(
        asked: promise.whole.vector, told: new.encodedStatements.all[answer.statement].whole.vector)
    }
    let words = answers.map { new.words(around: $0.clause, in: $0.statement) }
    near = words.map { models.verdicts.probabilities(asked: promise.whole.vector, told: $0.vector) }
    // What speaks most against that nothing is told of the plan.
    let least = verdicts.map { $0[Self.none] }.min() ?? 1
    isDeed = answers.map { new.isDeed($0.statement) }
    let isOld = answers.map { answer in
      let own = new.clausesOfStatement[answer.statement]
      return (
        clause: old.saidAlready(own.lowerBound + answer.clause, of: new),
        share: Float(own.count { old.saidAlready($0, of: new) }) / Float(max(1, own.count))
      )
    }
    answerFeatures = zip(zip(answers, zip(verdicts, near)), isOld).map { [answers] told, isOld in
      let (answer, (verdict, near)) = told
      return
        [
          answer.meaning, answer.words, answer.score, answer.clauseScore, answer.wanted, answer.pair,
          answer.height, Float(answer.rank), answers[0].score - answer.score, Float(new.statements.count),
          Float(promise.length), Float(new.encodedStatements.all[answer.statement].length),
          new.isDeed(answer.statement) ? 1 : 0, new.isPoint(answer.statement) ? 1 : 0,
          new.hasFigure(answer) ? 1 : 0, hasTarget ? 1 : 0, second,
        ] + verdict + near + [least - verdict[Self.none], isOld.clause ? 1 : 0, isOld.share]
    }
    func score(_ answers: [Answer], _ rank: Int) -> Float {
      rank < answers.count ? answers[rank].score : 0
    }
    told = zip(zip(answers, words), isOld).map { answer, isOld in
      let (answer, words) = answer
      return words.deeds + [
        new.isDenied(answer) ? 1 : 0, new.hasFigure(answer) ? 1 : 0,
        new.isDeed(answer.statement) && new.isRectifying[answer.statement] ? 1 : 0,
        answer.score, answer.wanted, answer.clauseScore, answer.pair, isOld.clause ? 1 : 0,
        check.share(of: place, in: answer) ?? check.shareOfTimes(of: place, in: answer) ?? Self.uncounted,
      ]
    }
    let (deed, point) = (deeds.first, points.first)
    let figureRank = numbers.first.flatMap { new.statement(of: $0.actual.metric) }.map {
      Float(search.answers[$0].rank)
    }
    sharesOfTimes = answers.map { hasTarget ? nil : check.shareOfTimes(of: place, in: $0) }
    let verdict = TargetCheck.outcome(of: numbers)
    var features: [Float] = [
      score(deeds, 0), score(deeds, 1), score(points, 0), score(points, 1),
      score(deeds, 0) - score(points, 0), deed?.clauseScore ?? 0, point?.clauseScore ?? 0,
      Float(new.statements.count), Float(promise.length), deed?.meaning ?? 0, deed?.words ?? 0,
      point?.meaning ?? 0, point?.words ?? 0, deed?.height ?? 0, point?.height ?? 0, hasTarget ? 1 : 0,
    ]
    features += [Outcome.met, .partlyMet, .missed].map { verdict == $0 ? 1 : 0 }
    features += [Float(numbers.first?.likeness ?? 0), figureRank ?? Self.nowhere]
    features += models.promises.probabilities(promise.whole.vector) + [namesDirection]
    features += Self.behind(promise, from: old, to: new, answers, models)
    parts = PromisedParts(promise, covers: search.covers, in: new, models: models)
    features += parts.features
    base = features
  }

  /// What is told where there is no answer: each way is as probable.
  private static let untold: [Float] = [1.0 / 3, 1.0 / 3, 1.0 / 3, 0, 0, 0, 0, 0, 0, 0, 0, uncounted]
  /// The share of an aim where none is counted.
  private static let uncounted: Float = -1
  /// What the model of what can be checked tells apart.
  package static let checkabilities = [Checkability.action.rawValue, Checkability.direction.rawValue]
  private static let direction = 1
  /// The class of statements that tell nothing of the plan.
  private static let none = 3
  /// What no statement tells.
  private static let silent: [Float] = [0, 0, 0, 1]
  /// The rank of a statement that is not there.
  private static let nowhere: Float = 99

  // MARK: - The weakness behind it

  /// What the newer report tells of the weakness behind a promise: how near it is to the promise, how near a point of the
  /// newer report is to it, and what the answers to the promise tell of it.
  private static func behind(
    _ promise: EncodedStatement, from old: ReportFeatures, to new: ReportFeatures, _ answers: [Answer],
    _ models: HistoryModels
  ) -> [Float] {
    let points = old.encodedPoints.map(\.text.whole)
    let scores = points.map { $0.nearness(to: promise.whole) }
    guard let place = scores.peak else { return noWeakness }
    let told = answers.map { answer in
      models.answersToPoints.probabilities(
        asked: points[place].vector, told: new.encodedStatements.all[answer.statement].whole.vector)
    }
    func most(_ remedy: Remedy) -> Float { told.map { $0[remedy.rawValue] }.max() ?? 0 }
    let again = new.encodedPoints.map { $0.text.whole.nearness(to: points[place]) }.max() ?? -1
    return [scores[place], again, most(.resolved), most(.still)]
  }

  /// What `behind` tells.
  private static let behindNames = ["behind", "behind.again", "behind.resolved", "behind.still"]
  /// The same where the older report lists no weakness.
  private static let noWeakness: [Float] = [-1, -1, 0, 0]

  /// Features of the verdict as they would be if the older report listed no weakness, for those who train the model: many a
  /// promise is against none.
  package static func withoutWeakness(_ features: [Float]) -> [Float] {
    guard let start = names.firstIndex(of: behindNames[0]) else { return features }
    return features[..<start] + noWeakness + features[(start + behindNames.count)...]
  }

  // MARK: - What the decisions are made of

  /// What tells whether a statement answers.
  package static let answerNames =
    [
      "meaning", "words", "score", "clause", "wanted", "pair", "height", "rank", "behindBest", "statements",
      "length",
      "answerLength", "isDeed", "isPoint", "hasFigure", "hasTarget", "second",
    ] + verdictNames + nearNames + ["behindTold", "saidAlready", "shareSaidAlready"]

  /// What a statement tells of the plan itself.
  private static let verdictNames = ["says.met", "says.partly", "says.missed", "says.none"]

  /// What the words around its best clause tell of it.
  private static let nearNames = ["near.met", "near.partly", "near.missed", "near.none"]

  /// What the words around an answer tell.
  private static let toldNames = [
    "met", "partly", "missed", "denied", "hasFigure", "inRectification", "score", "wanted", "clause",
    "pair", "saidAlready", "shareOfAim",
  ]

  /// What the verdict is made of.
  package static let names =
    [
      "deed", "secondDeed", "point", "secondPoint", "deedMinusPoint", "deedClause", "pointClause",
      "statements", "length", "deedMeaning", "deedWords", "pointMeaning", "pointWords",
      "deedHeight", "pointHeight", "hasTarget", "numberMet", "numberPartly", "numberMissed",
      "numberLikeness", "numberRank",
    ] + Outcome.allCases.map { "prior." + $0.rawValue }
    + ["direction"] + behindNames + PromisedParts.names + [
      "deedAnswers", "secondAnswers", "pointAnswers", "bestAnswers", "deedLeads", "anyAnswers",
    ]
    + ["deed.", "second.", "point."].flatMap { side in toldNames.map { side + $0 } }
    + toldNames.map { "all." + $0 }
    + ["deed.", "second.", "point.", "all."].flatMap { side in verdictNames.map { side + $0 } }
    + ["deed.", "second.", "point.", "all."].flatMap { side in nearNames.map { side + $0 } }
    + ["anyTells"]

  /// The features of the verdict, in the order of the names.
  ///
  /// - Parameter probabilities: By answer: that it answers.
  package func features(_ probabilities: [Float]) -> [Float] {
    let order = probabilities.indices.sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
    let (deeds, points) = (order.filter { isDeed[$0] }, order.filter { !isDeed[$0] })
    func answers(_ places: [Int], _ rank: Int) -> Float {
      rank < places.count ? probabilities[places[rank]] : 0
    }
    func tells(_ places: [Int], _ rank: Int) -> [Float] {
      rank < places.count ? told[places[rank]] : Self.untold
    }
    let (deed, point) = (answers(deeds, 0), answers(points, 0))
    let none = probabilities.reduce(1) { $0 * (1 - $1) }
    let all = probabilities.reduce(0, +)
    // What all answers tell together, each by how probably it answers.
    let together = Self.toldNames.indices.map { name in
      all > 0 ? zip(probabilities, told).reduce(0) { $0 + $1.0 * $1.1[name] } / all : Self.untold[name]
    }
    // What the best deed, the next one, the best shortcoming and all together tell.
    func says(_ verdicts: [[Float]]) -> [Float] {
      func of(_ places: [Int], _ rank: Int) -> [Float] {
        rank < places.count ? verdicts[places[rank]] : Self.silent
      }
      let said = Self.silent.indices.map { name in
        all > 0
          ? zip(probabilities, verdicts).reduce(0) { $0 + $1.0 * $1.1[name] } / all : Self.silent[name]
      }
      return of(deeds, 0) + of(deeds, 1) + of(points, 0) + said
    }
    let silence = verdicts.reduce(Float(1)) { $0 * $1[Self.none] }
    return base + [deed, answers(deeds, 1), point, max(deed, point), deed - point, 1 - none]
      + tells(deeds, 0) + tells(deeds, 1) + tells(points, 0) + together
      + says(verdicts) + says(near) + [1 - silence]
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
  func isDenied(_ answer: Answer) -> Bool { words(around: answer.clause, in: answer.statement).areDenied }

  /// Whether the answering clause, or the one behind it, says so: further off something else may not have been done.
  func isItselfDenied(_ answer: Answer) -> Bool {
    let own = clausesOfStatement[answer.statement]
    let place = own.lowerBound + answer.clause
    return (place..<min(own.upperBound, place + 2)).contains { clauses[$0].excerpt.has(.notDone) }
  }

  /// The statement that a figure stands in; nil where it stands in none.
  ///
  /// - Complexity: O(n) in the clauses.
  func statement(of metric: Metric) -> Int? {
    clauses.first { $0.span.overlap(metric.number.span) > 0 }?.statement
  }
}
