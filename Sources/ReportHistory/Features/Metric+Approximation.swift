import ChineseText
import ReportModel

/// The words beside a number that say how near it is; a closed class.
extension Metric {
  /// On which side of the number that stands there the true one is.
  enum Approximation {
    case above, below, around
  }

  private static let behind: Set<Unicode.Scalar> = ["余", "多", "来"]
  private static let before: [Unicode.Scalar: Approximation] = [
    "逾": .above, "超": .above, "近": .below, "约": .around,
  ]

  /// How near the number is; nil where it is exact.
  var approximation: Approximation? {
    guard qualifier == .approx else { return nil }
    return excess != nil ? .above : lead.flatMap { Self.before[$0] } ?? .around
  }

  /// The word behind the number that says that there is more of it: 4600余.
  var excess: Unicode.Scalar? {
    if let last = number.text.scalars.last, Self.behind.contains(last) { return last }
    let (scalars, end) = (text.scalars, number.span.end - span.start)
    return scalars.indices.contains(end) && Self.behind.contains(scalars[end]) ? scalars[end] : nil
  }

  /// The word before the number that says how near it is: 近百次.
  var lead: Unicode.Scalar? {
    let (scalars, start) = (text.scalars, number.span.start - span.start)
    guard scalars.indices.contains(start - 1), Self.before[scalars[start - 1]] != nil else { return nil }
    return scalars[start - 1]
  }
}
