import ChineseText
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The pairs of neighbouring Han characters of a passage, sorted, each once.
struct CharacterPairs {
  let keys: [UInt64]

  init(_ text: Scalars) {
    let pairs = zip(text, text.dropFirst()).filter { $0.isHan && $1.isHan }
      .map { UInt64($0.value) << 32 | UInt64($1.value) }
    keys = Set(pairs).sorted()
  }

  /// The pairs that both passages have.
  func shared(with other: CharacterPairs) -> [UInt64] {
    var (i, j) = (0, 0)
    var shared: [UInt64] = []
    while i < keys.count, j < other.keys.count {
      if keys[i] == other.keys[j] {
        shared.append(keys[i])
        (i, j) = (i + 1, j + 1)
      } else if keys[i] < other.keys[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared
  }
}

/// How much it tells that two passages share a pair of characters: much where few passages have it.
///
/// 护林员 in two figures of a township says that they count the same; 开展 says nothing. The weight is the inverse
/// document frequency of K. Spärck Jones, “A statistical interpretation of term specificity and its application in
/// retrieval”, Journal of Documentation 28 (1972), over the passages at hand, so that no word list is asked.
struct Rarity {
  private let weights: [UInt64: Double]

  init(over passages: [CharacterPairs]) {
    var counts: [UInt64: Int] = [:]
    for passage in passages { for key in passage.keys { counts[key, default: 0] += 1 } }
    let total = Double(passages.count)
    weights = counts.mapValues { max(0, log(total / (0.5 + Double($0)))) }
  }

  /// The weights of the shared pairs, summed.
  func shared(_ left: CharacterPairs, _ right: CharacterPairs) -> Double {
    left.shared(with: right).reduce(0) { $0 + (weights[$1] ?? 0) }
  }

  /// The cosine of two passages as vectors of their pairs, 0 to 1.
  func cosine(_ left: CharacterPairs, _ right: CharacterPairs) -> Double {
    let scale = (square(left) * square(right)).squareRoot()
    guard scale > 0 else { return 0 }
    return left.shared(with: right).reduce(0) { $0 + (weights[$1] ?? 0) * (weights[$1] ?? 0) } / scale
  }

  /// The share of what is rare in a passage that another has, 0 to 1.
  func cover(_ passage: CharacterPairs, by other: CharacterPairs) -> Double {
    let all = square(passage)
    guard all > 0 else { return 0 }
    return passage.shared(with: other).reduce(0) { $0 + (weights[$1] ?? 0) * (weights[$1] ?? 0) } / all
  }

  private func square(_ passage: CharacterPairs) -> Double {
    passage.keys.reduce(0) { $0 + (weights[$1] ?? 0) * (weights[$1] ?? 0) }
  }
}
