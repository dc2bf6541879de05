/// How much it tells that two passages share a pair of characters: much where few passages have it.
///
/// 护林员 in two figures of a township says that they count the same; 开展 says nothing. The weight is the inverse
/// document frequency of K. Spärck Jones, “A statistical interpretation of term specificity and its application in
/// retrieval”, Journal of Documentation 28 (1972), over the passages at hand, so that no word list is asked.
///
/// Passages are rows of pair numbers, each ascending.
struct Rarity {
  private let weights: [Double]
  /// The squares of the weights.
  let squares: [Double]

  /// Tells what is rare from passages.
  ///
  /// - Parameter pairCount: Greater than every number.
  /// - Complexity: O(n) in the pairs of the passages and their numbers.
  init(over passages: some Sequence<[Int32]>, pairCount: Int) {
    var counts = [Int32](repeating: 0, count: pairCount)
    var total = 0
    for passage in passages {
      total += 1
      for pair in passage { counts[Int(pair)] += 1 }
    }
    // Most pairs are had by a few passages; a logarithm for each number of passages is enough.
    var byCount = [Double](repeating: -1, count: total + 1)
    byCount[0] = 0
    weights = counts.map { count in
      let place = Int(count)
      if byCount[place] < 0 {
        byCount[place] = max(0, Mathematics.logarithm(Double(total) / (0.5 + Double(count))))
      }
      return byCount[place]
    }
    squares = weights.map { $0 * $0 }
  }

  /// The weights of the shared pairs, summed.
  func shared(_ left: [Int32], _ right: [Int32]) -> Double { Self.sum(left, right, weights) }

  /// The cosine of two passages as vectors of their pairs, 0 to 1.
  func cosine(_ left: [Int32], _ right: [Int32]) -> Double {
    let scale = (square(left) * square(right)).squareRoot()
    return scale > 0 ? Self.sum(left, right, squares) / scale : 0
  }

  /// The weights that a passage shares with each of some, summed.
  func shared(_ passage: [Int32], with others: Postings, into sums: inout [Double]) {
    Self.add(passage, others, weights, &sums)
  }

  /// The squares of the weights that a passage shares with each of some, summed.
  func squares(_ passage: [Int32], with others: Postings, into sums: inout [Double]) {
    Self.add(passage, others, squares, &sums)
  }

  /// The square of a passage's length as a vector.
  func square(_ passage: [Int32]) -> Double { passage.reduce(0) { $0 + squares[Int($1)] } }

  /// - Complexity: O(n) in the others and in what is shared.
  private static func add(
    _ passage: [Int32], _ others: Postings, _ weights: [Double], _ sums: inout [Double]
  ) {
    sums.withUnsafeMutableBufferPointer { sums in
      sums.update(repeating: 0)
      others.withRows { row in
        for pair in passage {
          let weight = weights[Int(pair)]
          for entry in row(pair) {
            precondition(0 <= entry && Int(entry) < sums.count)
            sums[Int(entry)] += weight
          }
        }
      }
    }
  }

  /// - Complexity: O(n + m).
  private static func sum(_ left: [Int32], _ right: [Int32], _ weights: [Double]) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        sum += weights[Int(left[i])]
        (i, j) = (i + 1, j + 1)
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}
