import Lexicon
import Models
import ReportModel

extension WeaknessName {
  /// From here on points are clearly of a kind.
  private static let floor: Float = 0.6

  /// The kind of a weakness by all its points; nil where they are not clearly of one.
  ///
  /// The first point that is clearly of a kind gives the name, since later years should not rename a weakness; but only where
  /// the points together are of no other kind rather: a point that tells of two things does not lend it the other's name.
  init?(_ points: [EncodedPoint], _ models: HistoryModels) {
    guard let first = points.first else { return nil }
    let means = first.kinds.indices.map { kind in
      points.reduce(0) { $0 + $1.kinds[kind] } / Float(points.count)
    }
    let peaks = points.lazy.compactMap { point in point.kinds.peak.map { (kind: $0, share: point.kinds[$0]) }
    }
    guard let peak = means.peak, let clear = peaks.first(where: { $0.share >= Self.floor })?.kind else {
      return nil
    }
    guard means[peak] > 2 * means[clear] else {
      self = .kind(models.kinds.classes[clear])
      return
    }
    if means[peak] < Self.floor { return nil }
    self = .kind(models.kinds.classes[peak])
  }

  /// The same name as a user has it.
  func called(by names: GivenNames) -> WeaknessName {
    guard let code, let given = names.weaknesses[code] else { return self }
    return .kind(code, given: Given(chinese: given.chinese, english: given.english))
  }
}
