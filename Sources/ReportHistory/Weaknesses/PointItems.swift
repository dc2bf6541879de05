import Models
import ReportModel

/// What the points of some reports call weak: a point each, or half of one that names two weaknesses.
struct PointItems {
  /// What is called weak once.
  struct Item {
    let member: PointGroups.Member
    /// As the models read it.
    let point: EncodedPoint
    /// The words of the half; nil for a whole point.
    let words: Units?
  }

  private(set) var items: [Item] = []

  /// - Parameters:
  ///   - reports: Whose points they are.
  ///   - isSettled: Whether a person said what a point is; it is not divided then.
  /// - Complexity: O(n·m) in the points and those that may be divided, which are one in eight.
  init(
    _ reports: [ReportFeatures], members: [PointGroups.Member], models: HistoryModels,
    isSettled: (PointGroups.Member) -> Bool
  ) {
    let likeness = PointLikeness(models.samePoint)
    // What is worded alike is divided alike.
    var known: [(words: Units, division: LikelyDivision?)] = []
    for member in members {
      let report = reports[member.report]
      let whole = report.encodedPoints[member.point]
      let likely = report.likelyDivisions[member.point]
      var chosen: LikelyDivision?
      if !likely.isEmpty, !isSettled(member) {
        let words = Array(report.words(ofPoint: member.point))
        if let before = known.first(where: { $0.words == words }) {
          chosen = before.division
        } else {
          let others = members.filter { $0.report != member.report }
          chosen = Self.best(
            likely, whole: whole,
            others: others.map { ($0.report, reports[$0.report].encodedPoints[$0.point]) }, likeness, models)
          known.append((words, chosen))
        }
      }
      if let chosen {
        items.append(Item(member: member, point: chosen.halves.old, words: chosen.division.words.old))
        items.append(Item(member: member, point: chosen.halves.new, words: chosen.division.words.new))
      } else {
        items.append(Item(member: member, point: whole, words: nil))
      }
    }
  }

  /// The way to divide a point that is surely enough right; nil where none is.
  private static func best(
    _ likely: [LikelyDivision], whole: EncodedPoint, others: [(report: Int, point: EncodedPoint)],
    _ likeness: PointLikeness, _ models: HistoryModels
  ) -> LikelyDivision? {
    func same(_ point: EncodedPoint) -> [Float] {
      others.map { Float(likeness.probability(PointLikeness.features(point, $0.point))) }
    }
    let (ofWhole, reports) = (same(whole), others.map(\.report))
    let judged = likely.map { way in
      models.twoWeaknesses.probability(
        way.division.context(
          same(way.halves.old), same(way.halves.new), whole: ofWhole, reports: reports, alone: way.probability
        ))
    }
    guard let best = judged.peak, Double(judged[best]) >= models.floors.twoWeaknesses else { return nil }
    return likely[best]
  }
}
