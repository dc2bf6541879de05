package import Models

/// How probable it is that two points of different years name the same weakness.
package struct PointLikeness {
  /// What the decision is made of, in the order of the features.
  package static let names = [
    "meaning", "words", "themes", "kinds", "bestClauses", "firstClauses", "meanClauses", "length",
    "difference",
    "clauseInOther", "otherInClause", "told", "toldOther", "plans", "planToPoint", "planned",
  ]

  private let model: BoostedTrees

  /// By a model of the features.
  package init(_ model: BoostedTrees) { self.model = model }

  /// The features of two points, in either order.
  ///
  /// - Complexity: O(n·m) in the clauses.
  package static func features(_ one: EncodedPoint, _ other: EncodedPoint) -> [Float] {
    let (a, b) = (one.text, other.text)
    var rows = [Float](repeating: -1, count: a.clauses.count)
    var columns = [Float](repeating: -1, count: b.clauses.count)
    for row in rows.indices {
      for column in columns.indices {
        let product = a.clauses[row].embedding.dot(b.clauses[column].embedding)
        rows[row] = max(rows[row], product)
        columns[column] = max(columns[column], product)
      }
    }
    let mean =
      (rows.reduce(0, +) / Float(rows.count) + columns.reduce(0, +) / Float(columns.count)) / 2
    let inOther = a.clauses.map { $0.embedding.dot(b.whole.embedding) }.max() ?? 0
    let inClause = b.clauses.map { $0.embedding.dot(a.whole.embedding) }.max() ?? 0
    let (told, toldOther) = (Self.told(one, other), Self.told(other, one))
    return [
      a.whole.embedding.dot(b.whole.embedding), a.whole.vector.dot(b.whole.vector),
      zip(one.themes, other.themes).reduce(0) { $0 + $1.0 * $1.1 },
      zip(one.kinds, other.kinds).reduce(0) { $0 + ($1.0 * $1.1).squareRoot() },
      rows.max() ?? 0, a.clauses[0].embedding.dot(b.clauses[0].embedding), mean,
      Float(a.length + b.length), Float(abs(a.length - b.length)), max(inOther, inClause),
      min(inOther, inClause), max(told, toldOther), min(told, toldOther),
    ] + plans(one, other)
  }

  /// How near the plans are that were made against the two, how near one's plan is to the other's point, and how surely both
  /// are plans against these points; what is planned against a weakness tells what it is.
  private static func plans(_ one: EncodedPoint, _ other: EncodedPoint) -> [Float] {
    guard let plan = one.plans?.nearest, let twin = other.plans?.nearest else { return unplanned }
    return [
      plan.text.nearness(to: twin.text),
      max(plan.text.nearness(to: other.text.whole), twin.text.nearness(to: one.text.whole)),
      min(plan.probability, twin.probability),
    ]
  }

  /// What is told where a report plans nothing.
  private static let unplanned: [Float] = [-1, -1, 0]

  /// The features as they would be if neither report planned anything, for those who train the model: many do not.
  package static func withoutPlans(_ features: [Float]) -> [Float] {
    Array(features.dropLast(unplanned.count)) + unplanned
  }

  /// How probable it is by the grams of both that the second names the weakness of the first.
  private static func told(_ one: EncodedPoint, _ other: EncodedPoint) -> Float {
    one.models.pointTexts.probabilities(asked: one.text.whole.vector, told: other.text.whole.vector)[
      Self.same]
  }

  /// The classes of the model of both texts.
  package static let classes = ["same", "other"]
  private static let same = 0

  /// The probability; the same words name the same weakness, and a word more (仍然) does not make it another.
  package func probability(_ features: [Float]) -> Double {
    features[1] > Self.sameWords ? 1 : Double(model.probability(features))
  }

  /// The cosine of the grams of two points that are worded alike but for a word.
  private static let sameWords: Float = 0.9
}
