import Models
import ReportModel

/// A way to divide a point that is likely enough to ask other reports about.
package struct LikelyDivision {
  let division: PointDivision
  /// How probable it is by the point alone.
  let probability: Float
  /// The halves as points of their own.
  let halves: Sides<EncodedPoint>

  /// So many ways of a point are looked at.
  static let most = 3

  /// The likeliest ways to divide a point, the best first.
  ///
  /// - Parameters:
  ///   - place: The point's among those of its report.
  ///   - plans: Those of the report.
  static func likeliest(
    _ text: ArraySlice<UInt16>, at place: Int, plans: ReportPlans, by models: HistoryModels
  ) -> [LikelyDivision] {
    let divisions = PointDivision.all(text, by: models)
    return chosen(
      divisions.map { models.division.probability($0.features) }, floor: models.floors.likelyDivision
    ).map {
      LikelyDivision(
        division: divisions[$0.place], probability: $0.probability,
        halves: divisions[$0.place].halves(of: place, plans: plans, by: models))
    }
  }

  /// The places of those that are looked at.
  package static func chosen(_ probabilities: [Float], floor: Double) -> [(place: Int, probability: Float)] {
    probabilities.enumerated().filter { Double($0.element) >= floor }
      .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
      .prefix(most).map { ($0.offset, $0.element) }
  }
}
