/// Weights by key, sorted by key; how statements are compared.
public struct SparseVector: Sendable, Equatable {
  /// The keys in ascending order.
  public let keys: [Int]
  /// The weight of each key.
  public let weights: [Double]
  /// The sum of the weights.
  public let total: Double
  /// The Euclidean length.
  public let length: Double

  /// Makes a vector; the largest weight given for a key counts.
  public init(_ entries: [(key: Int, weight: Double)]) {
    var best: [Int: Double] = [:]
    for entry in entries { best[entry.key] = max(best[entry.key] ?? 0, entry.weight) }
    let sorted = best.sorted { $0.key < $1.key }
    keys = sorted.map(\.key)
    weights = sorted.map(\.value)
    total = weights.reduce(0, +)
    length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// The sum of the smaller weights of the shared keys.
  ///
  /// - Complexity: O(n + m).
  public func shared(with other: SparseVector) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    while i < keys.count, j < other.keys.count {
      if keys[i] == other.keys[j] {
        sum += min(weights[i], other.weights[j])
        (i, j) = (i + 1, j + 1)
      } else if keys[i] < other.keys[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// The cosine of the angle between two vectors, 0 where one is empty.
  public func cosine(_ other: SparseVector) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    while i < keys.count, j < other.keys.count {
      if keys[i] == other.keys[j] {
        sum += weights[i] * other.weights[j]
        (i, j) = (i + 1, j + 1)
      } else if keys[i] < other.keys[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return length > 0 && other.length > 0 ? sum / (length * other.length) : 0
  }

  /// How much of the lighter vector lies in the other, 0 to 1.
  public func containment(_ other: SparseVector) -> Double {
    let smaller = min(total, other.total)
    return smaller > 0 ? shared(with: other) / smaller : 0
  }
}
