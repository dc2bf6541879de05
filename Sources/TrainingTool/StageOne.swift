import ModelTraining
import Models
import ReportHistory
import ReportModel
import SeededRandom

/// The models of texts: the encoder, and those that are read off a text alone.
struct StageOne {
  let models: HistoryModels

  /// The themes in the order of the model.
  static let themes = Theme.allCases.map(\.rawValue)
  /// How far a deed went.
  static let extents = ["met", "partlyMet", "missed"]

  /// Grams that few texts have are of little use, and there are many of them.
  private static var grams: GramTableBuilder {
    var builder = GramTableBuilder()
    builder.fewestTexts = 21
    return builder
  }

  /// Fits the models on some townships and the phrases.
  ///
  /// - Parameter settings: Of the encoder.
  init(_ townships: [AnnotatedTownship], _ phrases: PhraseBank, encoder settings: EncoderTrainer) {
    var library = TextLibrary()
    var chance = SplitMix64(seed: 7)
    var tasks = EncoderTasks()
    Self.addThemes(townships, phrases, &library, &tasks)
    Self.addKinds(phrases, &library, &chance, &tasks)
    Self.addFaults(phrases, &library, &chance, &tasks)
    Self.addChains(townships, &library, &tasks)
    Self.addAnswers(townships, &library, &tasks)
    Self.addStatements(phrases.promises, none: "none", &library, &chance, &tasks)
    Self.addStatements(phrases.remedies, none: "other", &library, &chance, &tasks)
    let table = Self.grams.table(of: library.texts)
    let vectors = library.texts.map { TextVector($0, table: table) }
    let training = settings.train(vectors, table: table, tasks: tasks)
    let kinds = Set(phrases.weaknesses.map(\.kind)).sorted()
    models = HistoryModels(
      encoder: training.encoder, themes: Self.themeModel(townships, phrases, table),
      roles: RoleRows(townships).model(phrases, table: table),
      kinds: DenseSoftmax(
        classes: kinds, weights: training.heads[1].weights, bias: training.heads[1].bias,
        dimensions: training.encoder.dimensions),
      deeds: Self.deedModel(townships, phrases, table),
      verdicts: Self.verdictModel(townships, phrases, table), promises: Self.promiseModel(townships, table),
      remedies: Self.remedyModel(townships, phrases, table),
      answersToPoints: Self.pointAnswerModel(townships, phrases, table),
      pointTexts: Self.pointTextModel(townships, phrases, table),
      heads: Self.headModel(townships, phrases, table),
      checkability: Self.checkabilityModel(townships, phrases, table),
      promisedParts: Self.promisedPartModel(townships, phrases, table), related: .never,
      plannedAgainst: .none(ReportPlans.names), untoldPart: .none(PromisedParts.partNames),
      samePoint: .none([]),
      faultHead: .none([]),
      division: .none([]), twoWeaknesses: .none([]), answers: .none([]), outcome: .none([]),
      resolution: .none([]),
      sameFigure: .none(MetricLikeness.names), sameClause: .none(ClauseComparer.names),
      sameSection: .none(SectionPairs.names),
      floors: DecisionFloors())
  }
}

extension LogisticModel {
  /// A model that was not trained and says no.
  static var never: LogisticModel {
    LogisticModel(names: ["meaning", "words"], weights: [0, 0], means: [0, 0], bias: -9)
  }
}

extension BoostedTrees {
  /// A model that was not trained and says nothing.
  static func none(_ names: [String]) -> BoostedTrees { BoostedTrees(names: names, bias: [0], trees: []) }
}

extension Span {
  /// Whether a statement holds words that annotators quote, or is held by them.
  func answers(_ quote: Span) -> Bool {
    Double(overlap(quote)) >= 0.3 * Double(min(count, quote.count))
  }
}

extension Report {
  /// Words with their clause and the rest of their sentence, in which it is told how far a deed went.
  func words(around span: Span) -> String {
    let scalars = Array(text.unicodeScalars)
    let (ends, stops) = (Set("。；;\n".unicodeScalars), Set("，,。；;\n：".unicodeScalars))
    var (start, end) = (span.start, span.end)
    while start > 0, !stops.contains(scalars[start - 1]) { start -= 1 }
    while end < scalars.count, end < span.end + 40, !ends.contains(scalars[end]) { end += 1 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    return String(text)
  }
}
