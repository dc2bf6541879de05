import Models
import ReportModel

extension WeaknessName {
  /// From here on a point is clearly of a kind.
  private static let floor: Float = 0.5

  /// The kind of a weakness by its points, the earliest first; nil where none of them is clearly of a kind.
  ///
  /// The first that is gives the name: later years do not rename a weakness, and a point that tells of two things does
  /// not lend it the other's name.
  init?(_ points: [EncodedPoint], _ models: HistoryModels) {
    let kinds = points.lazy.compactMap { point in point.kinds.peak.map { (place: $0, share: point.kinds[$0]) }
    }
    guard let clear = kinds.first(where: { $0.share >= Self.floor }) else { return nil }
    self = .kind(models.kinds.classes[clear.place])
  }
}
