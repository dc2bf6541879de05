import ModelTraining
import Models
import ReportHistory
import ReportModel

/// What is read off a text, or two, alone.
extension StageOne {
  static func themeModel(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ table: GramTable
  ) -> LinearTextModel {
    let rows = themed(townships, phrases)
    var trainer = SoftmaxTrainer()
    trainer.strength = 10
    return trainer.model(
      rows.map { TextVector($0.text, table: table) }, shares: rows.map { shares($0.themes) },
      weights: rows.map(\.weight), classes: themes, table: table)
  }

  static func deedModel(
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
  static let silentWeight: Float = 0.3

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
  static func verdictModel(
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
  static func pointAnswerModel(
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
  static func pointTextModel(
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
  static func headModel(
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

  /// Whether a promise names something to be done, or only which way to go.
  static func checkabilityModel(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ table: GramTable
  ) -> LinearTextModel {
    model(named(phrases.checkabilities, in: townships), PromiseCase.checkabilities, strength: 1, table)
  }

  /// Whether a clause of a promise names something of its own to be done.
  static func promisedPartModel(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ table: GramTable
  ) -> LinearTextModel {
    model(named(phrases.promisedParts, in: townships), PromisedParts.classes, strength: 2, table)
  }

  /// What readers call words of some townships.
  private static func named(
    _ words: [(township: String, name: String, text: String)], in townships: [AnnotatedTownship]
  ) -> [(text: String, label: String, weight: Float)] {
    let names = Set(townships.map { $0.group + "/" + $0.name })
    return words.filter { names.contains($0.township) }.map { (text: $0.text, label: $0.name, weight: 1) }
  }

  static func promiseModel(_ townships: [AnnotatedTownship], _ table: GramTable) -> LinearTextModel {
    let rows = townships.flatMap { township in
      township.promises.map { (text: $0.text, label: $0.outcome, weight: Float(1)) }
    }
    return model(rows, Outcome.allCases.map(\.rawValue), strength: 1, table)
  }

  static func remedyModel(
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
