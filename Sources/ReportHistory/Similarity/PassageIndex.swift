/// By concept and by pair of characters: which passages have it.
///
/// Of most pairs of passages nothing is shared; by the index those cost nothing, where a matrix of all would look at
/// each.
struct PassageIndex {
  /// The passages.
  let lane: [StatementFeatures]
  /// The passages as vectors, in figures.
  let extents: [StatementFeatures.Extent]
  /// Which of the passages name an object.
  let hasObject: [Bool]
  /// What each open pair of the passages weighs.
  private let openWeights: [Double]
  private let concepts: Postings
  /// Passages by pair of characters; twice the passage's place, and one where the pair is open there.
  private let pairs: Postings

  /// Indexes passages.
  ///
  /// - Complexity: O(n) in their concepts and pairs.
  init(_ lane: [StatementFeatures], conceptCount: Int, pairCount: Int) {
    self.lane = lane
    extents = lane.map(\.extent)
    hasObject = lane.map(\.extent.hasObject)
    openWeights = lane.map(\.extent.openWeight)
    concepts = Postings(lane.map(\.concepts), limit: conceptCount)
    pairs = Postings(lane.map(\.pairs), limit: pairCount) { place, number in
      2 * place + (lane[place].open.hasSorted(number) ? 1 : 0)
    }
  }

  /// What a passage has in common with each of the passages.
  ///
  /// - Parameters:
  ///   - weights: Of the concepts.
  ///   - worths: Of the pairs of characters; none where all are worth nothing.
  /// - Complexity: O(n) in the passages, and in what is shared.
  func share(
    _ passage: StatementFeatures, _ weights: [Double], worths: [Double] = [],
    into found: inout [Similarity.Shared]
  ) {
    found.withUnsafeMutableBufferPointer { found in
      found.update(repeating: Similarity.Shared())
      add(passage, weights, worths: worths, into: found) { _ in }
    }
  }

  /// The passages that have something in common with a passage, by place, with what it is.
  ///
  /// - Parameters:
  ///   - weights: Of the concepts.
  ///   - worths: Of the pairs of characters.
  ///   - room: As many as there are passages, with nothing in common; left so.
  ///   - visit: Is told each passage once.
  /// - Complexity: O(n log n) in what is shared, whatever else there is.
  func candidates(
    _ passage: StatementFeatures, _ weights: [Double], worths: [Double],
    room: inout [Similarity.Shared], visit: (Int, Similarity.Shared) -> Void
  ) {
    var touched: [Int32] = []
    touched.reserveCapacity(min(room.count, Self.usual))
    room.withUnsafeMutableBufferPointer { room in
      add(passage, weights, worths: worths, into: room) { touched.append($0) }
    }
    // Many are found sooner by a look at all than put in order.
    let isCrowded = touched.count * Self.crowd > room.count
    if !isCrowded { touched.sort() }
    for entry in 0..<(isCrowded ? room.count : touched.count) {
      let place = isCrowded ? entry : Int(touched[entry])
      // A concept that weighs nothing is met again.
      guard !room[place].isNothing else { continue }
      visit(place, room[place])
      room[place] = Similarity.Shared()
    }
  }

  /// Of so many passages one, and more, are a crowd.
  private static let crowd = 8
  /// No more passages have anything in common with one, mostly.
  private static let usual = 64

  /// Adds what a passage has in common with each of the passages to what is known of it.
  ///
  /// - Parameter touch: Is told a passage when the first thing is added.
  @inline(__always)
  private func add(
    _ passage: StatementFeatures, _ weights: [Double], worths: [Double],
    into found: UnsafeMutableBufferPointer<Similarity.Shared>, touch: (Int32) -> Void
  ) {
    // Each entry is the place of a passage.
    precondition(found.count == lane.count)
    concepts.withRows { row in
      for concept in passage.concepts {
        let weight = weights[Int(concept)]
        let square = weight * weight
        for entry in row(concept) {
          if found[Int(entry)].isNothing { touch(entry) }
          found[Int(entry)].product += square
          found[Int(entry)].smaller += weight
        }
      }
    }
    let (open, own) = (passage.open, passage.extent.openWeight)
    var next = 0
    pairs.withRows { row in
      openWeights.withUnsafeBufferPointer { openWeights in
        for pair in passage.pairs {
          let isOpen = next < open.count && open[next] == pair
          if isOpen { next += 1 }
          let worth = worths.isEmpty ? 0 : worths[Int(pair)]
          for entry in row(pair) {
            let place = Int(entry &>> 1)
            if found[place].isNothing { touch(entry &>> 1) }
            found[place].pairs &+= 1
            found[place].worth += worth
            if isOpen, entry & 1 != 0 {
              let weight = openWeights[place]
              found[place].product += own * weight
              found[place].smaller += min(own, weight)
            }
          }
        }
      }
    }
  }
}

/// Passages by what they have: for each number a row of entries, all in one array.
struct Postings {
  private let starts: [Int32]
  private let entries: [Int32]

  /// Indexes rows of numbers below a limit; an entry is the place of its row, or what is made of that and the number.
  ///
  /// - Complexity: O(n) in the numbers and the limit.
  init(_ rows: [[Int32]], limit: Int, entry: (_ row: Int, _ number: Int32) -> Int = { row, _ in row }) {
    var starts = [Int32](repeating: 0, count: limit + 2)
    var total = 0
    for row in rows {
      precondition(row.allSatisfy { 0 <= $0 && $0 < limit })
      total += row.count
    }
    var entries = [Int32](repeating: 0, count: total)
    // In buffers, as an array asks at each write whether it is shared; all numbers were just seen to be below the limit.
    starts.withUnsafeMutableBufferPointer { starts in
      // Two places on, so that filling in moves each to where its own begin.
      for row in rows { for number in row { starts[Int(number) &+ 2] &+= 1 } }
      var sum: Int32 = 0
      for number in starts.indices {
        sum &+= starts[number]
        starts[number] = sum
      }
      entries.withUnsafeMutableBufferPointer { entries in
        for (place, row) in rows.enumerated() {
          for number in row {
            entries[Int(starts[Int(number) &+ 1])] = Int32(truncatingIfNeeded: entry(place, number))
            starts[Int(number) &+ 1] &+= 1
          }
        }
      }
    }
    self.starts = starts
    self.entries = entries
  }

  /// Lends the entries of each number, in the order of the rows.
  @inline(__always)
  func withRows<Result>(_ body: (_ row: (Int32) -> UnsafeBufferPointer<Int32>) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      entries.withUnsafeBufferPointer { entries in
        body { number in
          precondition(number >= 0 && Int(number) &+ 1 < starts.count)
          let own = Int(starts[Int(number)])..<Int(starts[Int(number) &+ 1])
          return UnsafeBufferPointer(rebasing: entries[own])
        }
      }
    }
  }
}

extension Array where Element == Int32 {
  /// Whether an ascending row of numbers has one.
  ///
  /// - Complexity: O(log n).
  func hasSorted(_ number: Int32) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
