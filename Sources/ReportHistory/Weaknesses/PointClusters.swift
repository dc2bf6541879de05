import Models

/// Gathers the points of all years of a township into weaknesses.
///
/// Average-link clustering over the probabilities that two points are the same: a chain of years is judged as a whole,
/// so that one doubtful pair neither makes nor breaks it. A point that names two things joins a second weakness where it
/// is as near to that one.
struct PointClusters {
  /// The points of each weakness by their places, ascending; every point is in at least one.
  private(set) var clusters: [[Int]] = []

  /// - Parameters:
  ///   - years: By point: the report's place among the reports.
  ///   - probability: That two points of different reports are the same.
  /// - Complexity: O(n³) in the points at worst, which are some dozens.
  init(years: [Int], probability: Grid, floors: Floors) {
    var clusters = years.indices.map { [$0] }
    func mean(_ one: [Int], _ other: [Int]) -> Double {
      var (sum, count) = (0.0, 0)
      for a in one {
        for b in other where years[a] != years[b] {
          sum += probability[a, b]
          count += 1
        }
      }
      // Points of one year are seldom the same; where half of the pairs are of one year, nothing is known.
      guard 2 * count >= one.count * other.count else { return 0 }
      let sharesYear = one.contains { a in other.contains { years[a] == years[$0] } }
      return sum / Double(count) - (sharesYear ? floors.sameYear : 0)
    }
    while true {
      var best: (floor: Double, one: Int, other: Int)?
      for one in clusters.indices {
        for other in clusters.indices where other > one {
          let mean = mean(clusters[one], clusters[other])
          if mean > best?.floor ?? floors.same { best = (mean, one, other) }
        }
      }
      guard let best else { break }
      clusters[best.one] += clusters[best.other]
      clusters.remove(at: best.other)
    }
    let chains = clusters
    for point in years.indices {
      for (place, chain) in chains.enumerated() where !chain.contains(point) {
        let others = chain.filter { years[$0] != years[point] }
        guard !others.isEmpty else { continue }
        let mean = others.reduce(0) { $0 + probability[point, $1] } / Double(others.count)
        if mean > floors.second { clusters[place].append(point) }
      }
    }
    self.clusters = clusters.map { $0.sorted() }
  }

  /// From which probability on points are joined.
  struct Floors {
    /// Two chains of points are one weakness.
    let same: Double
    /// A point of one weakness is of another too.
    let second: Double
    /// What two chains must be surer of that both have a point of the same year.
    let sameYear: Double

    /// Those of the decisions.
    init(_ floors: DecisionFloors) {
      (same, second, sameYear) = (floors.samePoint, floors.secondPoint, floors.sameYear)
    }
  }
}
