/// The models by which reports of a township are held against each other.
package final class HistoryModels: Sendable {
  /// Texts as grams and as points.
  package let encoder: TextEncoder
  /// Which theme a point, a plan or a heading is of.
  package let themes: LinearTextModel
  /// What a sentence of a report does: the cases of `SentenceRole`.
  package let roles: LinearTextModel
  /// Which kind of weakness a point is of, by the sum of its rows in the encoder.
  package let kinds: DenseSoftmax
  /// How far words say that a deed went: met, partlyMet, missed.
  package let deeds: LinearTextModel
  /// What a statement tells of a plan: met, partlyMet, missed, none.
  package let verdicts: PairTextModel
  /// What becomes of plans worded so: the outcomes.
  package let promises: LinearTextModel
  /// What a statement tells of a weakness named before: the cases of `Remedy`.
  package let remedies: LinearTextModel
  /// What a statement tells of a weakness in these words: the cases of `Remedy`.
  package let answersToPoints: PairTextModel
  /// Whether two points in these words name the same weakness: same, other.
  package let pointTexts: PairTextModel
  /// What a clause of a point is of its head: whole, part, other.
  package let heads: LinearTextModel
  /// Whether a promise names something to be done, or only which way to go.
  package let checkability: LinearTextModel
  /// Whether a clause of a promise names something of its own to be done, beside the other clauses: own, other.
  package let promisedParts: LinearTextModel
  /// Whether a statement is about what is asked, by both cosines.
  package let related: LogisticModel
  /// Whether a plan was made against a point.
  package let plannedAgainst: BoostedTrees
  /// Whether a report tells nothing of one of several things that were promised.
  package let untoldPart: BoostedTrees
  /// Whether two points name the same weakness.
  package let samePoint: BoostedTrees
  /// Whether some clauses of a point are what its fault is called by.
  package let faultHead: BoostedTrees
  /// Whether a way to divide a point into two weaknesses is right, by the point alone.
  package let division: BoostedTrees
  /// The same in sight of the points of other reports.
  package let twoWeaknesses: BoostedTrees
  /// Whether a statement answers a promise.
  package let answers: BoostedTrees
  /// What became of a promise.
  package let outcome: BoostedTrees
  /// Whether a statement says that a weakness was put right.
  package let resolution: BoostedTrees
  /// Whether two figures are of one indicator.
  package let sameFigure: BoostedTrees
  /// Whether a clause continues another.
  package let sameClause: BoostedTrees
  /// Whether a section continues another.
  package let sameSection: BoostedTrees
  /// From which probability on something is said.
  package let floors: DecisionFloors

  /// Puts models together; all that read grams must be over the encoder's table.
  package init(
    encoder: TextEncoder, themes: LinearTextModel, roles: LinearTextModel, kinds: DenseSoftmax,
    deeds: LinearTextModel, verdicts: PairTextModel,
    promises: LinearTextModel, remedies: LinearTextModel,
    answersToPoints: PairTextModel, pointTexts: PairTextModel, heads: LinearTextModel,
    checkability: LinearTextModel, promisedParts: LinearTextModel,
    related: LogisticModel, plannedAgainst: BoostedTrees, untoldPart: BoostedTrees,
    samePoint: BoostedTrees, faultHead: BoostedTrees,
    division: BoostedTrees, twoWeaknesses: BoostedTrees,
    answers: BoostedTrees, outcome: BoostedTrees, resolution: BoostedTrees,
    sameFigure: BoostedTrees, sameClause: BoostedTrees, sameSection: BoostedTrees, floors: DecisionFloors
  ) {
    self.encoder = encoder
    self.themes = themes
    self.roles = roles
    self.kinds = kinds
    self.deeds = deeds
    self.verdicts = verdicts
    self.promises = promises
    self.remedies = remedies
    self.answersToPoints = answersToPoints
    self.pointTexts = pointTexts
    self.heads = heads
    self.checkability = checkability
    self.promisedParts = promisedParts
    self.related = related
    self.plannedAgainst = plannedAgainst
    self.untoldPart = untoldPart
    self.samePoint = samePoint
    self.faultHead = faultHead
    self.division = division
    self.twoWeaknesses = twoWeaknesses
    self.answers = answers
    self.outcome = outcome
    self.resolution = resolution
    self.sameFigure = sameFigure
    self.sameClause = sameClause
    self.sameSection = sameSection
    self.floors = floors
  }

  /// The same models of texts with models that link plans, figures and sections.
  package func with(
    plannedAgainst: BoostedTrees, untoldPart: BoostedTrees, sameFigure: BoostedTrees,
    sameClause: BoostedTrees,
    sameSection: BoostedTrees, floors: DecisionFloors
  ) -> HistoryModels {
    HistoryModels(
      encoder: encoder, themes: themes, roles: roles, kinds: kinds, deeds: deeds,
      verdicts: verdicts, promises: promises,
      remedies: remedies, answersToPoints: answersToPoints, pointTexts: pointTexts, heads: heads,
      checkability: checkability, promisedParts: promisedParts,
      related: related, plannedAgainst: plannedAgainst, untoldPart: untoldPart, samePoint: samePoint,
      faultHead: faultHead,
      division: division,
      twoWeaknesses: twoWeaknesses,
      answers: answers, outcome: outcome, resolution: resolution,
      sameFigure: sameFigure, sameClause: sameClause, sameSection: sameSection, floors: floors)
  }

  // MARK: - Decisions

  /// Whether a statement is about what is asked.
  package func isRelated(_ meaning: Float, _ words: Float) -> Bool {
    Double(related.probability([meaning, words])) >= floors.related
  }

  /// The outcome of a promise, and whether it may be said without “likely”.
  package func outcome(of features: [Float]) -> (name: String, isSure: Bool) {
    let probabilities = outcome.probabilities(features)
    let best = floors.outcome(of: probabilities, among: outcome.classes)
    return (outcome.classes[best], Double(probabilities[best]) >= floors.sureOutcome)
  }

  // MARK: - As text

  /// The section of the grams.
  package var gramText: String { ModelText.text(encoder.table, name: "grams") }

  /// The section of the themes.
  package var themeText: String { ModelText.text(themes, name: "themes") }

  /// The section of the roles.
  package var roleText: String { ModelText.text(roles, name: "roles") }

  /// The sections of the others.
  package var historyText: String {
    [
      ModelText.text(encoder, name: "encoder"), ModelText.text(kinds, name: "kinds"),
      ModelText.text(deeds, name: "deeds"), ModelText.text(verdicts, name: "verdicts"),
      ModelText.text(promises, name: "promises"),
      ModelText.text(remedies, name: "remedies"),
      ModelText.text(answersToPoints, name: "answersToPoints"),
      ModelText.text(pointTexts, name: "pointTexts"), ModelText.text(heads, name: "heads"),
      ModelText.text(checkability, name: "checkability"),
      ModelText.text(promisedParts, name: "promisedParts"),
      ModelText.text(related, name: "related"),
      ModelText.text(plannedAgainst, name: "plannedAgainst"),
      ModelText.text(untoldPart, name: "untoldPart"),
      ModelText.text(samePoint, name: "samePoint"),
      ModelText.text(faultHead, name: "faultHead"),
      ModelText.text(division, name: "division"),
      ModelText.text(twoWeaknesses, name: "twoWeaknesses"), ModelText.text(answers, name: "answers"),
      ModelText.text(outcome, name: "outcome"), ModelText.text(resolution, name: "resolution"),
      ModelText.text(sameFigure, name: "sameFigure"), ModelText.text(sameClause, name: "sameClause"),
      ModelText.text(sameSection, name: "sameSection"),
      ModelText.text(floors, name: "floors"),
    ].joined()
  }

  /// Reads the models that were compiled into the program.
  ///
  /// - Parameters:
  ///   - text: All sections but the table, the themes and the roles.
  ///   - table: The grams.
  ///   - themes: The model of themes, which reading uses too.
  ///   - roles: The model of roles, which reading uses alone.
  init(compiled text: StaticString, table: GramTable, themes: LinearTextModel, roles: LinearTextModel) {
    // One after the other as they stand, since a search of the text for each costs more than reading it.
    var reader = ModelReader(compiled: text, table: table)
    func model<Model: StoredModel>(_ name: String) -> Model { reader.compiled(name) }
    self.themes = themes
    self.roles = roles
    encoder = model("encoder")
    kinds = model("kinds")
    deeds = model("deeds")
    verdicts = model("verdicts")
    promises = model("promises")
    remedies = model("remedies")
    answersToPoints = model("answersToPoints")
    pointTexts = model("pointTexts")
    heads = model("heads")
    checkability = model("checkability")
    promisedParts = model("promisedParts")
    related = model("related")
    plannedAgainst = model("plannedAgainst")
    untoldPart = model("untoldPart")
    samePoint = model("samePoint")
    faultHead = model("faultHead")
    division = model("division")
    twoWeaknesses = model("twoWeaknesses")
    answers = model("answers")
    outcome = model("outcome")
    resolution = model("resolution")
    sameFigure = model("sameFigure")
    sameClause = model("sameClause")
    sameSection = model("sameSection")
    floors = model("floors")
  }
}
