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
  /// - Complexity: O(n·m) to look at the gains, and O(n·k·log k) at worst in the rows and the gains that one row's path
  ///   touches; few, where gains are few.
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
    var open = ColumnHeap()
    // Every row may stay alone at no cost.
    var alone = (distance: Double.infinity, row: row)
    var current = row
    // How far the row being looked at is.
    var so = 0.0
    var end: Int?
    while true {
      let price = rowPrice[current] - so
      for (column, cost) in edges[current] where !isPassed[column] {
        let reduced = cost - price - columnPrice[column]
        guard reduced < distance[column] else { continue }
        if distance[column] == .infinity { reached.append(column) }
        distance[column] = reduced
        way[column] = current
        open.insert(
          ColumnHeap.Entry(distance: reduced, isTaken: partner[column] != nil, column: column))
      }
      if -price < alone.distance { alone = (-price, current) }
      var next = open.popFirst()
      // A column that was found to be nearer stands in the heap again.
      while let at = next, isPassed[at.column] || at.distance > distance[at.column] { next = open.popFirst() }
      so = min(alone.distance, next?.distance ?? .infinity)
      guard let next, next.distance <= alone.distance else { break }
      guard let owner = partner[next.column] else {
        end = next.column
        break
      }
      isPassed[next.column] = true
      passed.append(next.column)
      current = owner
    }
    rowPrice[row] += so
    for column in passed {
      if let owner = partner[column] { rowPrice[owner] += so - distance[column] }
      columnPrice[column] -= so - distance[column]
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

/// The columns that a path may go on to, the nearest first; of equals a free one, where the path may end, then the first.
private struct ColumnHeap {
  struct Entry {
    let distance: Double
    let isTaken: Bool
    let column: Int

    static func < (one: Entry, other: Entry) -> Bool {
      if one.distance != other.distance { return one.distance < other.distance }
      return one.isTaken == other.isTaken ? one.column < other.column : other.isTaken
    }
  }

  private var entries: [Entry] = []

  /// - Complexity: O(log n).
  mutating func insert(_ entry: Entry) {
    var place = entries.count
    entries.append(entry)
    while place > 0, entry < entries[(place - 1) / 2] {
      entries[place] = entries[(place - 1) / 2]
      place = (place - 1) / 2
    }
    entries[place] = entry
  }

  /// Takes the nearest out; nil where there is none.
  ///
  /// - Complexity: O(log n).
  mutating func popFirst() -> Entry? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first }
    var place = 0
    while 2 * place + 1 < entries.count {
      var child = 2 * place + 1
      if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
      guard entries[child] < last else { break }
      entries[place] = entries[child]
      place = child
    }
    entries[place] = last
    return first
  }
}
