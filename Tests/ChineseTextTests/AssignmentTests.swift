import ChineseText
import SeededRandom
import Testing

@Suite struct AssignmentTests {
  /// The sum of the gains above the floor.
  private func total(_ pairs: [(row: Int, column: Int)], _ gains: [[Double]], _ floor: Double) -> Double {
    pairs.reduce(0) { $0 + gains[$1.row][$1.column] - floor }
  }

  /// The best sum over every way to pair or to stay alone.
  private func bruteForce(_ gains: [[Double]], _ floor: Double, row: Int = 0, used: Set<Int> = []) -> Double {
    guard row < gains.count else { return 0 }
    var best = bruteForce(gains, floor, row: row + 1, used: used)
    for (column, gain) in gains[row].enumerated() where gain > floor && !used.contains(column) {
      best = max(best, gain - floor + bruteForce(gains, floor, row: row + 1, used: used.union([column])))
    }
    return best
  }

  /// The largest gain first, as long as both sides are free.
  private func greedy(_ gains: [[Double]], _ floor: Double) -> Double {
    var entries: [(gain: Double, row: Int, column: Int)] = []
    for (row, line) in gains.enumerated() {
      for (column, gain) in line.enumerated() where gain > floor { entries.append((gain, row, column)) }
    }
    var rows: Set<Int> = []
    var columns: Set<Int> = []
    var sum = 0.0
    for entry in entries.sorted(by: { $0.gain > $1.gain }) where !rows.contains(entry.row) {
      guard columns.insert(entry.column).inserted else { continue }
      rows.insert(entry.row)
      sum += entry.gain - floor
    }
    return sum
  }

  private func matrix(_ rows: Int, _ columns: Int, _ generator: inout SplitMix64) -> [[Double]] {
    (0..<rows).map { _ in
      (0..<columns).map { _ in
        let gain = Double.random(in: -0.5...1, using: &generator)
        return Bool.random(using: &generator) ? gain : (gain * 4).rounded() / 4
      }
    }
  }

  private func isOneToOne(_ pairs: [(row: Int, column: Int)]) -> Bool {
    Set(pairs.map(\.row)).count == pairs.count && Set(pairs.map(\.column)).count == pairs.count
  }

  @Test(arguments: 1...80)
  func isTheBestOfAll(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let rows = Int.random(in: 1...5, using: &generator)
    let columns = Int.random(in: 1...5, using: &generator)
    let gains = matrix(rows, columns, &generator)
    let floor = [0, 0.25, 0.5][seed % 3]
    let pairs = Assignment.best(gains: gains, floor: floor)
    #expect(abs(total(pairs, gains, floor) - bruteForce(gains, floor)) < 1e-6, "\(gains)")
    #expect(isOneToOne(pairs))
    #expect(pairs.allSatisfy { gains[$0.row][$0.column] > floor })
  }

  @Test(arguments: 1...20)
  func isNeverWorseThanGreedy(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(500 + seed))
    let gains = matrix(10 + seed, 35 - seed, &generator)
    let pairs = Assignment.best(gains: gains, floor: 0.1)
    #expect(total(pairs, gains, 0.1) >= greedy(gains, 0.1) - 1e-6)
    #expect(isOneToOne(pairs))
  }

  @Test func givesUpAGoodPairForABetterSum() {
    let pairs = Assignment.best(gains: [[0.9, 0.8], [0.8, 0.1]], floor: 0)
    #expect(pairs.map(\.row) == [0, 1] && pairs.map(\.column) == [1, 0])
  }

  @Test func twoDoubtfulPairsDoNotOutweighACertainOne() {
    let pairs = Assignment.best(gains: [[0.9, 0.55], [0.55, 0]], floor: 0.5)
    #expect(pairs.map(\.row) == [0] && pairs.map(\.column) == [0])
  }

  @Test func leavesWhatIsAtTheFloorAlone() {
    #expect(Assignment.best(gains: [[0.5, 0.4], [0.3, 0.5]], floor: 0.5).isEmpty)
  }

  @Test(arguments: [[], [[]], [[], []]] as [[[Double]]])
  func givesNoPairsWithoutASide(_ gains: [[Double]]) {
    #expect(Assignment.best(gains: gains, floor: 0).isEmpty)
  }
}
