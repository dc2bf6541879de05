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
    builder.fewestTexts = 17
    return builder
  }

  /// So many wordings of other things are held against what is asked.
  private static let distractors = 14

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
      heads: Self.headModel(townships, phrases, table), related: .never, samePoint: .none([]),
      faultHead: .none([]),
      division: .none([]), twoWeaknesses: .none([]), answers: .none([]), outcome: .none([]),
      resolution: .none([]),
      sameFigure: .none(MetricLikeness.names), sameSection: .none(SectionPairs.names),
      floors: DecisionFloors())
  }

  // MARK: - What the encoder learns from

  /// A share for each theme, the first one most.
  private static func shares(_ own: [String]) -> [Float] {
    var shares = [Float](repeating: 0, count: themes.count)
    for (place, theme) in own.enumerated() {
      if let at = themes.firstIndex(of: theme) { shares[at] = place == 0 ? 1 : 0.5 }
    }
    let all = shares.reduce(0, +)
    return all > 0 ? shares.map { $0 / all } : shares
  }

  private static func themed(_ townships: [AnnotatedTownship], _ phrases: PhraseBank) -> [(
    text: String, themes: [String], weight: Float
  )] {
    var rows: [(text: String, themes: [String], weight: Float)] = []
    for township in townships {
      for year in township.years {
        guard let report = township.gold.reports[year] else { continue }
        rows += report.shortcomings.map { ($0.quote, $0.aspects, 1) }
        rows += report.commitments.map { ($0.quote, $0.themes, 1) }
        rows += report.sections.map { ($0.line, $0.themes, 0.7) }
      }
    }
    rows += phrases.weaknesses.map { ($0.text, $0.themes, 0.5) }
    return rows.filter { row in row.themes.contains { themes.contains($0) } }
  }

  private static func addThemes(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ library: inout TextLibrary,
    _ tasks: inout EncoderTasks
  ) {
    let rows = themed(townships, phrases)
    tasks.classes.append(
      EncoderTasks.Classes(
        texts: rows.map { library.number(of: $0.text) }, shares: rows.map { shares($0.themes) }))
  }

  private static func addKinds(
    _ phrases: PhraseBank, _ library: inout TextLibrary, _ chance: inout SplitMix64,
    _ tasks: inout EncoderTasks
  ) {
    let kinds = Set(phrases.weaknesses.map(\.kind)).sorted()
    let numbers = phrases.weaknesses.map { library.number(of: $0.text) }
    let own = phrases.weaknesses.map { row in kinds.firstIndex(of: row.kind) ?? 0 }
    tasks.classes.append(
      EncoderTasks.Classes(
        texts: numbers,
        shares: own.map { kind in kinds.indices.map { $0 == kind ? 1 : 0 } }))
    let ofKind = kinds.indices.map { kind in numbers.indices.filter { own[$0] == kind }.map { numbers[$0] } }
    var candidates: [[Int]] = []
    var right: [[Bool]] = []
    for (place, number) in numbers.enumerated() {
      let kind = own[place]
      let same = (0..<3).map { _ in ofKind[kind][chance.below(ofKind[kind].count)] }.filter { $0 != number }
      let others = (0..<distractors).map { _ in chance.below(kinds.count) }.filter { $0 != kind }.map {
        ofKind[$0][chance.below(ofKind[$0].count)]
      }
      let near = phrases.lookAlikes[place].map { numbers[$0] }
      candidates.append(same + others + near)
      right.append(same.map { _ in true } + (others + near).map { _ in false })
    }
    var queries = numbers
    for row in phrases.compounds {
      let both = row.kinds.compactMap { kinds.firstIndex(of: $0) }
      let same = both.flatMap { kind in (0..<2).map { _ in ofKind[kind][chance.below(ofKind[kind].count)] } }
      let others = (0..<distractors).map { _ in chance.below(kinds.count) }.filter { !both.contains($0) }.map
      {
        ofKind[$0][chance.below(ofKind[$0].count)]
      }
      queries.append(library.number(of: row.text))
      candidates.append(same + others)
      right.append(same.map { _ in true } + others.map { _ in false })
    }
    tasks.lists.append(EncoderTasks.Lists(queries: queries, candidates: candidates, right: right))
  }

  /// Of one field, what is the same fault against the others.
  private static func addFaults(
    _ phrases: PhraseBank, _ library: inout TextLibrary, _ chance: inout SplitMix64,
    _ tasks: inout EncoderTasks
  ) {
    let rows = phrases.faults
    let numbers = rows.map { library.number(of: $0.text) }
    var candidates: [[Int]] = []
    var right: [[Bool]] = []
    for (place, row) in rows.enumerated() {
      let field = rows.indices.filter { $0 != place && rows[$0].field == row.field }
      let same = field.filter { rows[$0].fault == row.fault }
      let near = field.filter { rows[$0].fault != row.fault }
      let far = (0..<distractors / 2).map { _ in chance.below(rows.count) }.filter {
        rows[$0].field != row.field
      }
      candidates.append((same + near + far).map { numbers[$0] })
      right.append(same.map { _ in true } + (near + far).map { _ in false })
    }
    tasks.lists.append(EncoderTasks.Lists(queries: numbers, candidates: candidates, right: right))
  }

  private static func addChains(
    _ townships: [AnnotatedTownship], _ library: inout TextLibrary, _ tasks: inout EncoderTasks
  ) {
    var (ones, others): ([Int], [Int]) = ([], [])
    var same: [Float] = []
    for township in townships {
      let numbers = township.points.map { library.number(of: $0.text) }
      for one in numbers.indices {
        for other in numbers.indices where other > one {
          ones.append(numbers[one])
          others.append(numbers[other])
          same.append(township.points[one].chains.isDisjoint(with: township.points[other].chains) ? 0 : 1)
        }
      }
    }
    tasks.pairs.append(EncoderTasks.Pairs(ones: ones, others: others, same: same, weight: 3))
  }

  private static func addAnswers(
    _ townships: [AnnotatedTownship], _ library: inout TextLibrary, _ tasks: inout EncoderTasks
  ) {
    var queries: [Int] = []
    var candidates: [[Int]] = []
    var right: [[Bool]] = []
    for township in townships {
      for promise in township.promises {
        guard let evidence = promise.evidence else { continue }
        let next = township.reports[promise.year + 1]
        let statements =
          next.measures.map { ($0.text, $0.span) } + next.shortcomings.map { ($0.text, $0.span) }
          + next.causes.map { ($0.text, $0.span) }
        queries.append(library.number(of: promise.text))
        candidates.append(statements.map { library.number(of: $0.0) })
        right.append(statements.map { $0.1.answers(evidence) })
      }
    }
    tasks.lists.append(EncoderTasks.Lists(queries: queries, candidates: candidates, right: right))
  }

  /// What was said of one thing against what was said of others.
  private static func addStatements(
    _ statements: [PhraseBank.Statement], none: String, _ library: inout TextLibrary,
    _ chance: inout SplitMix64, _ tasks: inout EncoderTasks
  ) {
    var queries: [Int] = []
    var candidates: [[Int]] = []
    var right: [[Bool]] = []
    let byID = Dictionary(grouping: statements, by: \.id)
    let ids = byID.keys.sorted()
    for id in ids {
      let own = byID[id] ?? []
      let wrong = own.filter { $0.label == none }
      for statement in own where statement.label != none {
        let others = (0..<distractors).map { _ in ids[chance.below(ids.count)] }.filter { $0 != id }
          .compactMap { other -> PhraseBank.Statement? in
            let all = byID[other] ?? []
            return all.isEmpty ? nil : all[chance.below(all.count)]
          }
        queries.append(library.number(of: statement.about))
        candidates.append(([statement] + wrong + others).map { library.number(of: $0.text) })
        right.append([true] + (wrong + others).map { _ in false })
      }
    }
    tasks.lists.append(EncoderTasks.Lists(queries: queries, candidates: candidates, right: right))
  }

  // MARK: - What is read off a text alone

  private static func themeModel(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ table: GramTable
  ) -> LinearTextModel {
    let rows = themed(townships, phrases)
    var trainer = SoftmaxTrainer()
    trainer.strength = 10
    return trainer.model(
      rows.map { TextVector($0.text, table: table) }, shares: rows.map { shares($0.themes) },
      weights: rows.map(\.weight), classes: themes, table: table)
  }

  private static func deedModel(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ table: GramTable
  ) -> LinearTextModel {
    var rows: [(text: String, label: String, weight: Float)] = []
    rows += phrases.promises.filter { extents.contains($0.label) }.map { ($0.text, $0.label, 0.5) }
    let like = ["resolved": "met", "better": "partlyMet", "still": "missed"]
    rows += phrases.remedies.compactMap { row in like[row.label].map { (row.text, $0, 0.5) } }
    for township in townships {
      for promise in township.promises where extents.contains(promise.outcome) {
        guard let evidence = promise.evidence else { continue }
        rows.append((township.reports[promise.year + 1].words(around: evidence), promise.outcome, 1))
      }
    }
    return model(rows, extents, strength: 5, table)
  }

  /// So many statements of the next report, the likest by their grams, are held against a plan.
  private static let candidates = 8
  /// What a statement that tells nothing of a plan counts beside one that does; there are many more of them.
  private static let silentWeight: Float = 0.3

  /// Pairs of texts, with what one tells of the other.
  private struct Pairs {
    var texts: [(asked: TextVector, told: TextVector)] = []
    var labels: [String] = []
    var weights: [Float] = []

    mutating func add(_ asked: TextVector, _ told: TextVector, _ label: String, _ weight: Float) {
      texts.append((asked, told))
      labels.append(label)
      weights.append(weight)
    }

    /// Adds the statements that tell something, and of the others the likest.
    ///
    /// - Parameters:
    ///   - label: What a statement tells at its span; nil where it tells nothing.
    ///   - none: What that is called.
    mutating func add(
      _ asked: TextVector, _ statements: [(vector: TextVector, span: Span)], none: String,
      label: (Span) -> String?
    ) {
      let scores = statements.map { asked.dot($0.vector) }
      let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
      for (rank, place) in order.enumerated() {
        if let label = label(statements[place].span) {
          add(asked, statements[place].vector, label, 1)
        } else if rank < candidates {
          add(asked, statements[place].vector, none, silentWeight)
        }
      }
    }

    func model(_ classes: [String], _ table: GramTable) -> PairTextModel {
      var trainer = SoftmaxTrainer()
      trainer.strength = 3
      trainer.steps = 60
      return trainer.model(
        texts, shares: labels.map { label in classes.map { $0 == label ? 1 : 0 } }, weights: weights,
        classes: classes, table: table)
    }
  }

  private static func vectors(of report: Report, _ table: GramTable) -> [(vector: TextVector, span: Span)] {
    (report.measures.map { ($0.text, $0.span) } + report.shortcomings.map { ($0.text, $0.span) }
      + report.causes.map { ($0.text, $0.span) }).map { (TextVector($0.0, table: table), $0.1) }
  }

  /// What a statement tells of a plan.
  private static func verdictModel(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ table: GramTable
  ) -> PairTextModel {
    var pairs = Pairs()
    for row in phrases.promises {
      pairs.add(TextVector(row.about, table: table), TextVector(row.text, table: table), row.label, 1)
    }
    for township in townships {
      let statements = township.reports.map { vectors(of: $0, table) }
      for promise in township.promises {
        pairs.add(TextVector(promise.text, table: table), statements[promise.year + 1], none: "none") {
          span in
          promise.evidence.map { span.answers($0) } == true && extents.contains(promise.outcome)
            ? promise.outcome : nil
        }
      }
    }
    return pairs.model(extents + ["none"], table)
  }

  /// What a statement tells of a weakness.
  private static func pointAnswerModel(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ table: GramTable
  ) -> PairTextModel {
    var pairs = Pairs()
    for row in phrases.remedies {
      pairs.add(TextVector(row.about, table: table), TextVector(row.text, table: table), row.label, 1)
    }
    for township in townships {
      let statements = township.reports.map { vectors(of: $0, table) }
      for gone in township.gone {
        let asked = gone.points.map { TextVector(township.points[$0].text, table: table) }
        for year in (gone.last + 1)..<township.years.count {
          for asked in asked {
            pairs.add(asked, statements[year], none: Remedy.other.name) { span in
              gone.resolved.map { $0.year == year && span.answers($0.span) } == true
                ? Remedy.resolved.name : nil
            }
          }
        }
      }
    }
    return pairs.model(Remedy.allCases.map(\.name), table)
  }

  /// Whether two points name the same weakness.
  private static func pointTextModel(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ table: GramTable
  ) -> PairTextModel {
    var pairs = Pairs()
    let classes = PointLikeness.classes
    for township in townships {
      let vectors = township.points.map { TextVector($0.text, table: table) }
      for one in vectors.indices {
        for other in vectors.indices where other != one {
          let isSame = !township.points[one].chains.isDisjoint(with: township.points[other].chains)
          pairs.add(vectors[one], vectors[other], classes[isSame ? 0 : 1], isSame ? 1 : silentWeight)
        }
      }
    }
    let vectors = phrases.faults.map { TextVector($0.text, table: table) }
    for (one, row) in phrases.faults.enumerated() {
      for (other, twin) in phrases.faults.enumerated() where other != one && twin.field == row.field {
        let isSame = twin.fault == row.fault
        pairs.add(vectors[one], vectors[other], classes[isSame ? 0 : 1], isSame ? 1 : silentWeight)
      }
    }
    return pairs.model(classes, table)
  }

  /// What clauses of points are of their heads.
  private static func headModel(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ table: GramTable
  ) -> LinearTextModel {
    let names = Set(townships.map { $0.group + "/" + $0.name })
    let rows = phrases.heads.filter { names.contains($0.township) }.flatMap { row in
      FaultHead.clauses(of: row.text).map { clause in
        (text: clause, label: FaultHead.share(of: clause, in: row.head).rawValue, weight: Float(1))
      }
    }
    return model(rows, FaultHead.classes, strength: 5, table)
  }

  private static func promiseModel(_ townships: [AnnotatedTownship], _ table: GramTable) -> LinearTextModel {
    let rows = townships.flatMap { township in
      township.promises.map { (text: $0.text, label: $0.outcome, weight: Float(1)) }
    }
    return model(rows, Outcome.allCases.map(\.rawValue), strength: 1, table)
  }

  private static func remedyModel(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ table: GramTable
  ) -> LinearTextModel {
    var rows = phrases.remedies.map { (text: $0.text, label: $0.label, weight: Float(0.7)) }
    for township in townships {
      let resolved = township.gone.compactMap(\.resolved)
      for (year, report) in township.reports.enumerated() {
        for measure in report.measures {
          let isRemedy = resolved.contains { $0.year == year && measure.span.answers($0.span) }
          rows.append((measure.text, isRemedy ? "resolved" : "other", isRemedy ? 1 : 0.3))
        }
        rows += report.shortcomings.map { ($0.text, "still", 0.3) }
      }
      rows += resolved.map { (township.reports[$0.year].words(around: $0.span), "resolved", 1) }
    }
    return model(rows, Remedy.allCases.map(\.name), strength: 5, table)
  }

  private static func model(
    _ rows: [(text: String, label: String, weight: Float)], _ classes: [String], strength: Double,
    _ table: GramTable
  ) -> LinearTextModel {
    var trainer = SoftmaxTrainer()
    trainer.strength = strength
    return trainer.model(
      rows.map { TextVector($0.text, table: table) },
      shares: rows.map { row in classes.map { $0 == row.label ? 1 : 0 } }, weights: rows.map(\.weight),
      classes: classes, table: table)
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
