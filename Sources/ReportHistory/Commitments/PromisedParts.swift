import Models

/// The clauses of a promise that each name something to be done, with what the next report says of each: a promise of two
/// things is kept by both.
package struct PromisedParts {
  /// One clause.
  package struct Part {
    /// Its place among the clauses of the promise.
    package let clause: Int
    /// How probable it is that it names something of its own, beside the other clauses.
    let isOwn: Float
    /// How near the clause of the newer report is that says most of it.
    let cover: Float
    /// What the words around that clause tell of it, as the model of verdicts: met, partlyMet, missed, none.
    let verdict: [Float]
    /// Whether those words say that something was not done.
    let isDenied: Bool
    /// What tells whether the newer report says nothing of it, in the order of `partNames`.
    package let features: [Float]
    /// How probable it is that it says nothing.
    let isUntold: Float
  }

  /// Those that rather name something of their own than not; where none does, the likeliest.
  ///
  /// Empty where nothing answers.
  package let parts: [Part]

  /// What the model of clauses tells apart.
  package static let classes = ["own", "other"]
  private static let own = 0

  /// - Parameter covers: By clause of the promise.
  init(
    _ promise: EncodedStatement, covers: [AnswerSearch.Cover], in report: ReportFeatures,
    models: HistoryModels
  ) {
    let isOwn =
      promise.clauses.count > 1
      ? promise.clauses.map { models.promisedParts.probabilities($0.vector)[Self.own] } : [1]
    let all = isOwn.indices.filter { isOwn[$0] >= 0.5 }
    let asked = covers.isEmpty ? [] : all.isEmpty ? isOwn.peak.map { [$0] } ?? [] : all
    parts = asked.map { clause in
      let cover = covers[clause]
      let statement = report.clauses[cover.clause].statement
      let words = report.words(
        around: cover.clause - report.clausesOfStatement[statement].lowerBound, in: statement)
      let verdict = models.verdicts.probabilities(asked: promise.clauses[clause].vector, told: words.vector)
      let others = asked.filter { $0 != clause }.map { covers[$0] }
      let features =
        [cover.score, others.map(\.score).max() ?? 0] + verdict + [
          words.areDenied ? 1 : 0, isOwn[clause], Float(asked.count),
          others.contains { report.clauses[$0.clause].statement == statement } ? 1 : 0,
          others.contains { $0.clause == cover.clause } ? 1 : 0, report.isDeed(statement) ? 1 : 0,
        ]
      return Part(
        clause: clause, isOwn: isOwn[clause], cover: cover.score, verdict: verdict,
        isDenied: words.areDenied, features: features,
        isUntold: asked.count > 1 ? models.untoldPart.probability(features) : 0)
    }
  }

  /// What tells whether nothing is said of a part.
  package static let partNames = [
    "cover", "otherCover", "says.met", "says.partly", "says.missed", "says.none", "denied", "isOwn", "parts",
    "sameStatement", "sameClause", "isDeed",
  ]

  /// What the features of the verdict tell, in their order.
  static let names =
    ["parts", "leastPart", "mostPart", "leastPartIsOwn", "parts.denied"]
    + ["leastMet", "mostPartly", "mostMissed", "mostNone", "mostUntold"].map { "parts." + $0 }

  /// What the verdict on the promise is made of.
  var features: [Float] {
    guard let least = parts.min(by: { ($0.cover, $0.clause) < ($1.cover, $1.clause) }) else {
      return [0, -1, -1, 0, 0, 0, 0, 0, 1, 0]
    }
    func most(_ outcome: Int) -> Float { parts.map { $0.verdict[outcome] }.max() ?? 0 }
    return [
      Float(parts.count), least.cover, parts.map(\.cover).max() ?? -1, least.isOwn,
      Float(parts.count(where: \.isDenied)), parts.map { $0.verdict[0] }.min() ?? 0, most(1), most(2),
      most(3),
      parts.map(\.isUntold).max() ?? 0,
    ]
  }
}
