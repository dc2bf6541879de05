import ModelTraining
import Models
import ReportHistory
import ReportModel

/// The models of decisions, fitted to rows of townships that the models of texts had not seen.
struct StageTwo {
  let samePoint: BoostedTrees
  let faultHead: BoostedTrees
  let division: BoostedTrees
  let twoWeaknesses: BoostedTrees
  let answers: BoostedTrees
  let outcome: BoostedTrees
  let resolution: BoostedTrees
  let related: LogisticModel

  /// Fits the models.
  ///
  /// - Parameters:
  ///   - rows: Of the townships to learn from.
  ///   - answering: By promise of the rows: that its answers answer, told by models that have not seen its township.
  ///   - contexts: By point of the rows: what is told of the ways to divide it, by models that have not seen its township.
  init(
    _ rows: DecisionRows, answering: [[Float]], contexts: [[(way: Int, features: [Float])]],
    leavingOut isLeft: (Int) -> Bool
  ) {
    samePoint = Self.pointModel(rows, leavingOut: isLeft)
    faultHead = Self.headModel(rows, leavingOut: isLeft)
    division = DivisionRows.alone(rows.divisions, phrases: rows.phraseDivisions, leavingOut: isLeft)
    twoWeaknesses = DivisionRows.together(rows.divisions, contexts, leavingOut: isLeft)
    answers = Self.answerModel(rows, leavingOut: isLeft)
    let places = rows.promises.indices.filter { !isLeft(rows.promises[$0].township) }
    let outcomes = Outcome.allCases.map(\.rawValue)
    let judged = places.map { rows.promises[$0].promise.features(answering[$0]) }
    let shares = places.map { place in
      outcomes.map { Float($0 == rows.promises[place].outcome ? 1 : 0) }
    }
    outcome = Self.trees(160).model(
      judged + judged.map(PromiseCase.withoutWeakness), shares: shares + shares,
      weights: judged.map { _ in 1 } + judged.map { _ in Self.unplannedWeight }, classes: outcomes,
      names: PromiseCase.names)
    let remedies = rows.remedies.filter { !isLeft($0.township) }
    let (told, isRemedy) = (
      remedies.flatMap(\.features), remedies.flatMap { $0.isRemedy.map { Float($0 ? 1 : 0) } }
    )
    resolution = Self.trees(120).model(
      told + told.map(RemedyCase.withoutPlans), truth: isRemedy + isRemedy,
      weights: told.map { _ in 1 } + told.map { _ in Self.unplannedWeight }, names: RemedyCase.names)
    let asked = rows.promises.filter { !isLeft($0.township) }
    let near = asked.flatMap { row in row.promise.answers.map { [$0.meaning, $0.words] } }
    let isNear = asked.flatMap { $0.answers.map { Float($0 ? 1 : 0) } }
    related = LogisticTrainer().model(
      near + remedies.flatMap(\.meanings),
      truth: isNear + remedies.flatMap { $0.isRemedy.map { $0 ? 1 : 0 } }, names: ["meaning", "words"])
  }

  /// The model that tells whether two points are the same.
  static func pointModel(_ rows: DecisionRows, leavingOut isLeft: (Int) -> Bool) -> BoostedTrees {
    let pairs = rows.pairs.filter { !isLeft($0.township) }.map { ($0.features, $0.isSame) }
    let unplanned = pairs.map { (PointLikeness.withoutPlans($0.0), $0.1) }
    let wordings =
      rows.shortPairs.filter { !isLeft($0.township) }.map { ($0.features, $0.isSame) }
      + rows.wordings.map { ($0.features, $0.isSame) }
    func weights(_ rows: [([Float], Bool)], _ weight: Float) -> [Float] { rows.map { _ in weight } }
    let all = pairs + unplanned + wordings
    return trees(150).model(
      all.map(\.0), truth: all.map { $0.1 ? 1 : 0 },
      weights: weights(pairs, 1) + weights(unplanned, Self.unplannedWeight)
        + weights(wordings, Self.wordingWeight), names: PointLikeness.names)
  }

  /// What a case counts without the plans that it was found with, or without weaknesses, beside the case itself: reports that
  /// plan nothing, or list none, are to be judged as well.
  private static let unplannedWeight: Float = 0.5

  /// What a pair of wordings, or of points by their heads alone, counts beside one of reports.
  private static let wordingWeight: Float = 0.3

  /// The model that tells which clauses of a point name its fault.
  private static func headModel(_ rows: DecisionRows, leavingOut isLeft: (Int) -> Bool) -> BoostedTrees {
    let heads = rows.heads.filter { !isLeft($0.township) }
    var trainer = trees(150)
    // Few points concede something first, or name their field.
    trainer.leafRows = 8
    return trainer.model(
      heads.flatMap(\.head.features),
      truth: heads.flatMap { row in row.head.features.indices.map { $0 == row.right ? 1 : 0 } },
      names: FaultHead.names)
  }

  /// The model that tells whether a statement answers a promise.
  static func answerModel(_ rows: DecisionRows, leavingOut isLeft: (Int) -> Bool) -> BoostedTrees {
    let asked = rows.promises.filter { !isLeft($0.township) }
    return trees(150).model(
      asked.flatMap { $0.promise.answerFeatures }, truth: asked.flatMap { $0.answers.map { $0 ? 1 : 0 } },
      names: PromiseCase.answerNames)
  }

  private static func trees(_ rounds: Int) -> TreeTrainer {
    var trainer = TreeTrainer()
    trainer.rounds = rounds
    trainer.rate = 0.06
    return trainer
  }
}
