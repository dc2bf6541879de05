import ModelTraining
import Models
import Platform
import ReportHistory
import ReportModel

/// Fits all models and tells how they do on townships that they have not seen.
///
/// In stages: the models of texts are fitted with a part of the townships left out, and give the features of that part;
/// the models of decisions are fitted to those features, so that they learn from what texts look like that were not
/// learned from. Figures are linked before, since what became of a promise is told by them too.
struct Training {
  let townships: [AnnotatedTownship]
  let phrases: PhraseBank
  private(set) var rows = DecisionRows()
  private(set) var links = LinkRows()
  private(set) var plans = PlanRows()
  private(set) var clauses = ClausePairRows()
  private(set) var parts = PartRows()
  /// By township: the part that it is left out with.
  let folds: [Int]

  private static let parts = 8

  /// Settings of the encoder.
  static var encoder: EncoderTrainer {
    var trainer = EncoderTrainer()
    trainer.dimensions = 64
    trainer.epochs = 120
    trainer.members = 4
    return trainer
  }

  /// Gathers what decisions are made of, part by part.
  init(_ townships: [AnnotatedTownship], _ phrases: PhraseBank, log: (String) -> Void) {
    self.townships = townships
    self.phrases = phrases
    folds = Folds(groups: townships.map(\.name), count: Self.parts).folds
    let distinct = AnnotatedTownship.distinctSeries(townships)
    let folds = folds
    let texts = Parallel.map(0..<Self.parts) { part in
      StageOne(
        townships.indices.filter { folds[$0] != part }.map { townships[$0] },
        phrases.without(fieldsOf: part, of: Self.parts), encoder: Self.encoder
      ).models
    }
    log("texts")
    for (part, models) in texts.enumerated() {
      rows.addWordings(
        phrases.faults.filter { PhraseBank.part(ofField: $0.field, of: Self.parts) == part }, models)
      rows.addDivisions(
        phrases.divisions.indices.filter { $0 % Self.parts == part }.map { phrases.divisions[$0] }, models)
      for number in townships.indices where folds[number] == part {
        links.addFigures(townships[number], number: number, models: models)
        plans.add(townships[number], number: number, models: models, phrases)
        clauses.add(townships[number], number: number, models: models, phrases)
        parts.add(townships[number], number: number, models: models, phrases)
        figures.addTexts(townships[number], models)
        figures.addPromises(
          phrases.checkabilities.filter { townships[number].isCalled($0.township) }, models)
        figures.addParts(phrases.promisedParts.filter { townships[number].isCalled($0.township) }, models)
      }
      let counting = townships.indices.filter {
        folds[$0] == part && townships[$0].series.contains { $0.contains { !$0.isEmpty } }
      }
      for (place, number) in counting.enumerated() {
        for other in 1...2 where other < counting.count {
          links.addStrangers(
            townships[number], townships[counting[(place + other) % counting.count]], number: number,
            models: models, distinct: distinct)
        }
      }
      log("part \(part + 1) of \(Self.parts)")
    }
    let models = figures.judgeFigures(links, townships, folds, parts: Self.parts)
    let planned = (0..<Self.parts).map { part in plans.model { folds[$0] == part } }
    figures.judgePlans(plans) { planned[folds[$0]] }
    let sameClause = (0..<Self.parts).map { part in clauses.model { folds[$0] == part } }
    figures.judgeClauses(clauses) { sameClause[folds[$0]] }
    let untold = (0..<Self.parts).map { part in parts.model { folds[$0] == part } }
    figures.judgeParts(parts) { untold[folds[$0]] }
    for number in townships.indices {
      let part = folds[number]
      let own = texts[part].with(
        plannedAgainst: planned[part], untoldPart: untold[part], sameFigure: models[part],
        sameClause: sameClause[part],
        sameSection: texts[part].sameSection, floors: figures.floors)
      rows.add(townships[number], number: number, models: own, phrases)
      if let history = rows.histories[number] {
        links.addSections(townships[number], number: number, history: history)
      }
    }
    figures.judgeSections(links, rows, townships, folds, parts: Self.parts)
    figures.judge(rows, townships, folds, parts: Self.parts)
    let unseen = (0..<Self.parts).map { part in
      Self.models(
        texts[part], figures.decisions[part], plannedAgainst: planned[part],
        untoldPart: untold[part], sameFigure: models[part],
        sameClause: sameClause[part], sameSection: links.sectionModel { folds[$0] == part },
        floors: figures.floors)
    }
    figures.judgeStatuses(townships, folds.map { unseen[$0] })
  }

  /// All models together.
  private static func models(
    _ one: HistoryModels, _ two: StageTwo, plannedAgainst: BoostedTrees, untoldPart: BoostedTrees,
    sameFigure: BoostedTrees,
    sameClause: BoostedTrees, sameSection: BoostedTrees,
    floors: DecisionFloors
  ) -> HistoryModels {
    HistoryModels(
      encoder: one.encoder, themes: one.themes, roles: one.roles, kinds: one.kinds, deeds: one.deeds,
      verdicts: one.verdicts, promises: one.promises, remedies: one.remedies,
      answersToPoints: one.answersToPoints, pointTexts: one.pointTexts, heads: one.heads,
      checkability: one.checkability, promisedParts: one.promisedParts,
      related: two.related, plannedAgainst: plannedAgainst, untoldPart: untoldPart,
      samePoint: two.samePoint,
      faultHead: two.faultHead,
      division: two.division, twoWeaknesses: two.twoWeaknesses,
      answers: two.answers, outcome: two.outcome, resolution: two.resolution, sameFigure: sameFigure,
      sameClause: sameClause, sameSection: sameSection, floors: floors)
  }

  /// How the models do on townships left out.
  private(set) var figures = Figures()

  /// The models, fitted to all townships.
  func models() -> HistoryModels {
    let one = StageOne(townships, phrases, encoder: Self.encoder).models
    let two = StageTwo(
      rows, answering: figures.answering, contexts: figures.contexts, leavingOut: { _ in false })
    return Self.models(
      one, two, plannedAgainst: plans.model { _ in false },
      untoldPart: parts.model { _ in false }, sameFigure: links.figureModel { _ in false },
      sameClause: clauses.model { _ in false }, sameSection: links.sectionModel { _ in false },
      floors: figures.floors)
  }
}
