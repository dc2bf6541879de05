/// The best one-to-one assignment, where staying alone is allowed.
public enum Assignment {
  /// The pairs whose gains above the floor sum to the most; a gain at or below the floor is no pair.
  ///
  /// The floor is the price for staying alone: two doubtful pairs do not outweigh one certain pair.
  ///
  /// Method: the shortest augmenting path form of the Hungarian algorithm over the pairs with a gain; see R. Jonker and
  /// A. Volgenant, “A shortest augmenting path algorithm for dense and sparse linear assignment problems”, Computing 38
  /// (1987).
  ///
  /// - Complexity: O(n·m) to look at the gains, and O(n·k²) at worst in the rows and the columns with a gain that one
  ///   row's path touches; few, where gains are few.
  public static func best(gains: [[Double]], floor: Double) -> [(row: Int, column: Int)] {
    var search = AssignmentSearch(gains: gains, floor: floor)
    for row in gains.indices { search.add(row) }
    return search.partner.enumerated().compactMap { column, row in row.map { ($0, column) } }
      .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }
}

/// Assigns row by row, each along the shortest path that ends in a free column or leaves a row alone.
private struct AssignmentSearch {
  /// For each column the row that it is assigned to.
  private(set) var partner: [Int?]
  /// For each row the column that it is assigned to.
  private var place: [Int?]
  /// The columns with a gain of each row, and what they cost: less than nothing.
  private var edges: [[(column: Int, cost: Double)]]
  private var rowPrice: [Double]
  private var columnPrice: [Double]
  // How far each column is from the row being added, by which row it is reached, and whether it was passed.
  private var distance: [Double]
  private var way: [Int]
  private var isPassed: [Bool]

  init(gains: [[Double]], floor: Double) {
    let columns = gains.first?.count ?? 0
    edges = gains.map { row in
      var edges: [(column: Int, cost: Double)] = []
      for column in row.indices where row[column] > floor { edges.append((column, floor - row[column])) }
      return edges
    }
    partner = [Int?](repeating: nil, count: columns)
    place = [Int?](repeating: nil, count: gains.count)
    rowPrice = [Double](repeating: 0, count: gains.count)
    columnPrice = [Double](repeating: 0, count: columns)
    distance = [Double](repeating: .infinity, count: columns)
    way = [Int](repeating: 0, count: columns)
    isPassed = [Bool](repeating: false, count: columns)
  }

  /// Assigns one more row, or leaves it or another alone.
  mutating func add(_ row: Int) {
    var (reached, passed): ([Int], [Int]) = ([], [])
    // Every row may stay alone at no cost.
    var alone = (distance: Double.infinity, row: row)
    var current = row
    var end: Int?
    while true {
      for (column, cost) in edges[current] where !isPassed[column] {
        let reduced = cost - rowPrice[current] - columnPrice[column]
        if distance[column] == .infinity { reached.append(column) }
        if reduced < distance[column] {
          distance[column] = reduced
          way[column] = current
        }
      }
      if -rowPrice[current] < alone.distance { alone = (-rowPrice[current], current) }
      var next: Int?
      for column in reached where !isPassed[column] {
        if let best = next, (distance[best], best) <= (distance[column], column) { continue }
        next = column
      }
      let delta = min(alone.distance, next.map { distance[$0] } ?? .infinity)
      rowPrice[row] += delta
      for column in passed {
        if let owner = partner[column] { rowPrice[owner] += delta }
        columnPrice[column] -= delta
      }
      for column in reached where !isPassed[column] { distance[column] -= delta }
      alone.distance -= delta
      guard let next, distance[next] <= alone.distance else { break }
      guard let owner = partner[next] else {
        end = next
        break
      }
      isPassed[next] = true
      passed.append(next)
      current = owner
    }
    augment(from: row, to: end, alone: alone.row)
    for column in reached { (distance[column], isPassed[column]) = (.infinity, false) }
  }

  /// Gives the columns along the path to their new rows.
  private mutating func augment(from row: Int, to end: Int?, alone: Int) {
    var column = end
    if column == nil, alone != row {
      // The row left alone gives its column to the one before it.
      column = place[alone]
      place[alone] = nil
    }
    while let at = column {
      let taker = way[at]
      column = place[taker]
      partner[at] = taker
      place[taker] = at
    }
  }
}
