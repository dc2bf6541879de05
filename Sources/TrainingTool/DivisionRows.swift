import ModelTraining
import Models
import ReportHistory
import ReportModel

/// The ways in which points may name two weaknesses, and which of them the annotators mean.
struct DivisionRows {
  /// One point.
  struct Row {
    let township: Int
    /// Its place among the township's points.
    let point: Int
    /// All ways to divide it.
    let ways: [PointDivision]
    /// By way: both halves as points.
    let halves: [Sides<EncodedPoint>]
    /// The way that is right; nil where the point is of one weakness, or cannot be divided.
    let right: Int?
    /// Whether it is of several weaknesses.
    let isTwo: Bool

    /// By way: 1 for the right one, 0 for all of a point of one weakness, nil where it is left open.
    var truth: [Float?] {
      ways.indices.map { isTwo ? $0 == right ? 1 : nil : 0 }
    }
  }

  /// A point that stands in no township; nil where two heads stand before the details of both, which a mark between them
  /// does not part.
  static func row(_ phrase: (text: String, second: Int?), _ models: HistoryModels) -> Row? {
    let ways = PointDivision.all(Array(phrase.text.utf16)[...], by: models)
    let right = phrase.second.flatMap { second in ways.firstIndex { $0.start == second } }
    if phrase.second != nil, right == nil { return nil }
    return Row(township: -1, point: 0, ways: ways, halves: [], right: right, isTwo: phrase.second != nil)
  }

  /// The points of a township.
  static func rows(
    _ township: AnnotatedTownship, number: Int, _ history: TownshipHistory, _ encoded: [EncodedPoint],
    _ models: HistoryModels
  ) -> [Row] {
    let points = township.points
    return points.indices.map { place in
      let ways = history.divisions(of: points[place].place)
      let halves = ways.map { history.halves($0, of: points[place].place) }
      let isTwo = points[place].chains.count > 1
      return Row(
        township: number, point: place, ways: ways, halves: halves,
        right: isTwo ? right(halves, place, township, models) : nil, isTwo: isTwo)
    }
  }

  /// The way by which the halves are likest to what else is said of the weaknesses that the point is of.
  private static func right(
    _ halves: [Sides<EncodedPoint>], _ place: Int, _ township: AnnotatedTownship, _ models: HistoryModels
  ) -> Int? {
    let chains = township.points[place].chains.sorted()
    let others = chains.map { chain in
      let points = township.points.indices.filter {
        $0 != place && township.points[$0].chains == [chain]
      }
      return ([township.gold.links.weaknesses[chain].label] + points.map { township.points[$0].text })
        .map { models.encoder.encode($0) }
    }
    func likeness(_ half: EncodedPoint, _ others: [EncodedText]) -> Float {
      let whole = half.text.whole
      let sum = others.reduce(Float(0)) {
        $0 + whole.embedding.dot($1.embedding) + whole.vector.dot($1.vector)
      }
      return sum / Float(others.count)
    }
    var best: (value: Float, way: Int)?
    for (way, both) in halves.enumerated() {
      let one = others.map { likeness(both.old, $0) }
      let other = others.map { likeness(both.new, $0) }
      for first in chains.indices {
        for second in chains.indices where second != first {
          let value = one[first] + other[second] - (one[second] + other[first]) / 2
          if value > best?.value ?? -.infinity { best = (value, way) }
        }
      }
    }
    return best?.way
  }

  // MARK: - What is learned

  /// What a point that stands in no township counts beside one that does.
  private static let phraseWeight: Float = 0.5

  /// The model that tells by the point alone.
  ///
  /// - Parameter phrases: Points that stand in no township.
  static func alone(_ rows: [Row], phrases: [Row], leavingOut isLeft: (Int) -> Bool) -> BoostedTrees {
    var features: [[Float]] = []
    var truth: [Float] = []
    var weights: [Float] = []
    for row in rows.filter({ !isLeft($0.township) }) + phrases {
      for (way, isRight) in zip(row.ways, row.truth) {
        guard let isRight else { continue }
        features.append(way.features)
        truth.append(isRight)
        weights.append(row.township < 0 ? phraseWeight : 1)
      }
    }
    return trainer(rounds: 150, leafRows: 10)
      .model(features, truth: truth, weights: weights, names: PointDivision.names)
  }

  /// The model that tells in sight of other reports.
  ///
  /// - Parameter contexts: By row: what is told of the ways that are looked at, by models that have not seen its township.
  static func together(
    _ rows: [Row], _ contexts: [[(way: Int, features: [Float])]], leavingOut isLeft: (Int) -> Bool
  ) -> BoostedTrees {
    var features: [[Float]] = []
    var truth: [Float] = []
    for (row, ways) in zip(rows, contexts) where !isLeft(row.township) {
      for way in ways {
        guard let isRight = row.truth[way.way] else { continue }
        features.append(way.features)
        truth.append(isRight)
      }
    }
    return trainer(rounds: 80, leafRows: 8)
      .model(features, truth: truth, names: PointDivision.contextNames)
  }

  private static func trainer(rounds: Int, leafRows: Int) -> TreeTrainer {
    var trainer = TreeTrainer()
    trainer.rounds = rounds
    trainer.rate = 0.06
    trainer.leafRows = leafRows
    return trainer
  }

  /// What is told of the ways to divide a point that are looked at.
  ///
  /// - Parameters:
  ///   - row: The point.
  ///   - points: All points of its township.
  ///   - reports: By point: its report.
  static func contexts(
    _ row: Row, points: [EncodedPoint], reports: [Int], alone: BoostedTrees, samePoint: BoostedTrees,
    floors: DecisionFloors
  ) -> [(way: Int, features: [Float])] {
    let likely = LikelyDivision.chosen(
      row.ways.map { alone.probability($0.features) }, floor: floors.likelyDivision)
    let others = points.indices.filter { reports[$0] != reports[row.point] }
    let likeness = PointLikeness(samePoint)
    func same(_ point: EncodedPoint) -> [Float] {
      others.map { Float(likeness.probability(PointLikeness.features(point, points[$0]))) }
    }
    if likely.isEmpty { return [] }
    let whole = same(points[row.point])
    return likely.map { way in
      let halves = row.halves[way.place]
      return (
        way.place,
        row.ways[way.place].context(
          same(halves.old), same(halves.new), whole: whole, reports: others.map { reports[$0] },
          alone: way.probability)
      )
    }
  }
}
