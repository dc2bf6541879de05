/// The one likeness of statements that every comparison rests on.
///
/// Statements are held against each other as sparse vectors, and by the pairs of characters that they share. Figures are
/// masked.
struct Similarity {
  /// What the concepts weigh.
  let concepts: ConceptWeights
  private let subsequence = CommonSubsequence()

  /// How much of their likeness statements keep that share concepts but no word.
  private static let unworded = 0.72
  /// Statements of different objects, no more alike than this in meaning, are strangers whatever their words.
  private static let faint = 0.12
  /// What a likeness of words alone is worth.
  private static let wordsAlone = 0.97

  /// What two statements have in common.
  struct Shared {
    /// The sum of the products of the weights.
    var product = 0.0
    /// The sum of the smaller weights.
    var smaller = 0.0
    /// How many pairs of characters.
    var pairs = 0
  }

  /// How alike two statements are in words and meaning, 0 to 1.
  ///
  /// - Complexity: O(n + m), and O(n·m/64) where they may be alike in words.
  func likeness(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    let meaning = meaning(left.extent, right.extent, shared(left, right))
    guard needsWords(left.extent, right.extent, meaning) else { return meaning }
    subsequence.lay(left.masked)
    return max(meaning, wordingOfLaid(left, right) * Self.wordsAlone)
  }

  /// The likeness of each of some statements to the first statements of an index.
  ///
  /// - Complexity: O(n·m) in the statements, with little work for a pair that shares nothing.
  func likeness(of rows: some Collection<StatementFeatures>, to index: PassageIndex, columns: Int) -> Grid {
    var values: [Double] = []
    values.reserveCapacity(rows.count * columns)
    var found = [Shared](repeating: Shared(), count: index.lane.count)
    for row in rows {
      index.share(row, concepts.weights, into: &found)
      var isLaid = false
      for column in 0..<columns {
        let meaning = meaning(row.extent, index.extents[column], found[column])
        if needsWords(row.extent, index.extents[column], meaning) {
          if !isLaid {
            subsequence.lay(row.masked)
            isLaid = true
          }
          values.append(max(meaning, wordingOfLaid(row, index.lane[column]) * Self.wordsAlone))
        } else {
          values.append(meaning)
        }
      }
    }
    return Grid(columns: columns, rows: rows.count, values: values)
  }

  /// How alike the words are, figures aside, 0 to 1; 0 where one is far longer than the other.
  func wording(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    subsequence.lay(left.masked)
    return wordingOfLaid(left, right)
  }

  /// The share of characters that both have in the same order, whatever their lengths; 1 for two empty ones.
  func sameCharacters(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    guard !left.masked.isEmpty || !right.masked.isEmpty else { return 1 }
    subsequence.lay(left.masked)
    return ratioOfLaid(left, right)
  }

  private func wordingOfLaid(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    let (short, long) = (
      min(left.masked.count, right.masked.count), max(left.masked.count, right.masked.count)
    )
    guard short > 0, 2 * short > long / 3 else { return 0 }
    return ratioOfLaid(left, right)
  }

  private func ratioOfLaid(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    2 * Double(subsequence.length(with: right.masked)) / Double(left.masked.count + right.masked.count)
  }

  private func needsWords(
    _ left: StatementFeatures.Extent, _ right: StatementFeatures.Extent, _ meaning: Double
  ) -> Bool { meaning > Self.faint || !left.hasObject || !right.hasObject }

  /// How alike two statements are in meaning by what they have in common.
  private func meaning(
    _ left: StatementFeatures.Extent, _ right: StatementFeatures.Extent, _ shared: Shared
  ) -> Double {
    // No product is 0 where anything of the vectors is shared, and without that words count for nothing.
    guard shared.product > 0 else { return 0 }
    let cosine = shared.product / (left.length * right.length)
    let concepts = 0.65 * cosine + 0.35 * (shared.smaller / min(left.total, right.total))
    // A concept gathers near things (法治文化广场, 法治文化长廊); shared words tell which is meant.
    let fewer = min(left.pairs, right.pairs)
    let words = fewer > 0 ? Double(shared.pairs) / Double(fewer) : 0
    return concepts * (Self.unworded + (1 - Self.unworded) * min(1, 2 * words))
  }

  private func shared(_ left: StatementFeatures, _ right: StatementFeatures) -> Shared {
    var shared = Shared()
    var (i, j) = (0, 0)
    while i < left.concepts.count, j < right.concepts.count {
      if left.concepts[i] == right.concepts[j] {
        let weight = concepts.weights[Int(left.concepts[i])]
        shared.product += weight * weight
        shared.smaller += weight
        (i, j) = (i + 1, j + 1)
      } else if left.concepts[i] < right.concepts[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let (product, smaller) = (
      left.extent.openWeight * right.extent.openWeight,
      min(left.extent.openWeight, right.extent.openWeight)
    )
    for _ in 0..<left.open.countShared(with: right.open) {
      shared.product += product
      shared.smaller += smaller
    }
    shared.pairs = left.pairs.countShared(with: right.pairs)
    return shared
  }
}
