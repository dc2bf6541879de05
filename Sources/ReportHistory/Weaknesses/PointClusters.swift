import Models

/// Gathers the points of all years of a township into weaknesses.
///
/// Year by year: a point joins the weakness with which it is the same most probably, on average over the points that it
/// has by then, so that a chain of years is judged as a whole and one doubtful pair neither makes nor breaks it. What a
/// later year brings changes nothing of the years before. A point that names two things joins a second weakness where it
/// is surely near to that one too.
struct PointClusters {
  /// The points of each weakness by their places, ascending; every point is in at least one.
  private(set) var clusters: [[Int]] = []

  /// - Parameters:
  ///   - years: By point: the report's place among the reports.
  ///   - probability: That two points of different reports are the same.
  /// - Complexity: O(n²) in the points, which are some dozens.
  init(years: [Int], probability: Grid, floors: Floors) {
    for year in Set(years).sorted() {
      let points = years.indices.filter { years[$0] == year }
      let chains = clusters
      var options: [(mean: Double, point: Int, chain: Int)] = []
      for point in points {
        for (place, chain) in chains.enumerated() {
          let mean = chain.reduce(0) { $0 + probability[point, $1] } / Double(chain.count)
          if mean > floors.same { options.append((mean, point, place)) }
        }
      }
      options.sort { ($1.mean, $0.point, $0.chain) < ($0.mean, $1.point, $1.chain) }
      var placed: Set<Int> = []
      var taken: Set<Int> = []
      for option in options {
        // A weakness seldom stands twice in one report, and a point seldom names two; what both have their own
        // counterpart are two that are alike.
        let (isPlaced, isTaken) = (placed.contains(option.point), taken.contains(option.chain))
        if isPlaced && isTaken || (isPlaced || isTaken) && option.mean <= floors.second { continue }
        clusters[option.chain].append(option.point)
        placed.insert(option.point)
        taken.insert(option.chain)
      }
      for point in points where !placed.contains(point) { clusters.append([point]) }
    }
  }

  /// From which probability on points are joined.
  struct Floors {
    /// A point is of a weakness.
    let same: Double
    /// A point is of a second weakness, or a second point of one year is of a weakness.
    let second: Double

    /// Those of the decisions.
    init(_ floors: DecisionFloors) { (same, second) = (floors.samePoint, floors.secondPoint) }
  }
}
