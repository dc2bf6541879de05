import ReportModel

/// Puts the series of a township in the order in which they ask for a look.
///
/// First what turned or fell, then what was aimed at, what rose, what is no longer given, what hardly moved; the greater
/// move first. Series of one year come last.
struct SeriesOrder {
  /// The years of the reports.
  let years: [Int]

  /// A smaller change is none: a tenth, or two percentage points.
  private static let (least, leastPoints) = (0.1, 2.0)
  /// Below so many a change is chance.
  private static let fewest = 5.0

  private enum Course: Int {
    case turned, fell, rose, gone, level, single
  }

  /// The series, those that ask for a look first.
  ///
  /// - Complexity: O(n log n) in the series.
  func ordered(_ series: [Series]) -> [Series] {
    let keys = series.map(key)
    return series.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { series[$0] }
  }

  private struct Key: Comparable {
    let course: Int
    /// Whether no aim was set for it.
    let isUnaimed: Bool
    let move: Double

    static func < (left: Key, right: Key) -> Bool {
      if left.course != right.course { return left.course < right.course }
      if left.isUnaimed != right.isUnaimed { return right.isUnaimed }
      return left.move > right.move
    }
  }

  private func key(_ series: Series) -> Key {
    // What cannot be held against the rest tells no course.
    let values = series.points.filter { $0.status != .partialYear && $0.status != .definitionDiffers }
      .map(\.value)
    let (course, move) = Self.course(values, isRate: series.unit == "%")
    let isGone = series.points.last?.year != years.last
    return Key(
      course: (course == .single || !isGone || course == .turned ? course : .gone).rawValue,
      isUnaimed: series.targets.isEmpty, move: move)
  }

  private static func course(_ values: [Double], isRate: Bool) -> (Course, move: Double) {
    guard values.count > 1, let first = values.first, let last = values.last else { return (.single, 0) }
    /// How far the second stands above the first, 1 being the least that counts.
    func step(_ from: Double, _ to: Double) -> Double {
      if isRate { return (to - from) / leastPoints }
      let size = max(from, to)
      return size < fewest ? 0 : (to - from) / size / least
    }
    let (high, low) = (values.max() ?? first, values.min() ?? first)
    let over = min(step(first, high), step(last, high))
    let under = min(step(low, first), step(low, last))
    if max(over, under) >= 1 { return (.turned, max(over, under)) }
    let whole = step(first, last)
    return whole <= -1 ? (.fell, -whole) : whole >= 1 ? (.rose, whole) : (.level, abs(whole))
  }
}
