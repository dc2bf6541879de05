import ReportModel

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

  /// Weighs by some concepts.
  init(concepts: ConceptWeights) { self.concepts = concepts }

  /// What two statements have in common.
  struct Shared {
    /// The sum of the products of the weights.
    var product = 0.0
    /// The sum of the smaller weights.
    var smaller = 0.0
    /// How many pairs of characters.
    var pairs: Int32 = 0
    /// What the shared pairs are worth where some are worth more than others, summed.
    var worth = 0.0

    /// Whether they have nothing in common.
    var isNothing: Bool { pairs == 0 && product == 0 }
  }

  /// How alike two statements are, as far as it is known before their words are held against each other one by one.
  struct Bounds {
    /// How alike they are in meaning.
    var meaning = 0.0
    /// No more alike than this are they in all.
    var most = 0.0
  }

  // MARK: - Likeness

  /// How alike two statements are in words and meaning, 0 to 1.
  ///
  /// - Complexity: O(n + m), and O(n·m/64) where they may be alike in words.
  func likeness(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    likeness(left, right, within: bounds(left.extent, right.extent, shared(left, right)))
  }

  /// How alike two statements are of which the bounds are known.
  ///
  /// - Complexity: O(n·m/64) where they may be more alike in words than in meaning, else O(1).
  func likeness(_ left: StatementFeatures, _ right: StatementFeatures, within bounds: Bounds) -> Double {
    guard bounds.most > bounds.meaning else { return bounds.meaning }
    return max(bounds.meaning, wording(left, right) * Self.wordsAlone)
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
      for column in 0..<columns {
        let bounds = bounds(row.extent, index.extents[column], found[column])
        values.append(
          bounds.most > bounds.meaning ? likeness(row, index.lane[column], within: bounds) : bounds.meaning)
      }
    }
    return Grid(columns: columns, rows: rows.count, values: values)
  }

  /// How alike two statements are at least and at most, by what they have in common.
  func bounds(
    _ left: StatementFeatures.Extent, _ right: StatementFeatures.Extent, _ shared: Shared
  ) -> Bounds {
    let meaning = meaning(left, right, shared)
    guard meaning > Self.faint || !left.hasObject || !right.hasObject,
      Self.areComparable(left.characters, right.characters)
    else { return Bounds(meaning: meaning, most: meaning) }
    let words = Self.ratio(left.mostCommon(with: right), left.characters, right.characters)
    return Bounds(meaning: meaning, most: max(meaning, words * Self.wordsAlone))
  }

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

  // MARK: - Words

  /// How alike the words are, figures aside, 0 to 1; 0 where one is far longer than the other.
  ///
  /// - Complexity: O(n·m/64).
  func wording(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    Self.areComparable(left.extent.characters, right.extent.characters) ? sameCharacters(left, right) : 0
  }

  /// The share of characters that both have in the same order, whatever their lengths; 1 for two empty ones.
  ///
  /// - Complexity: O(n·m/64).
  func sameCharacters(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    guard !left.masked.isEmpty || !right.masked.isEmpty else { return 1 }
    subsequence.lay(left.masked, number: left.number)
    return Self.ratio(subsequence.length(with: right.masked), left.masked.count, right.masked.count)
  }

  /// How many characters two runs of words have in common, in the same order.
  ///
  /// - Complexity: O(n·m/64).
  func commonCharacters(_ left: Units, _ right: Units) -> Int {
    if left == right { return left.count }
    subsequence.lay(left)
    return subsequence.length(with: right)
  }

  private static func ratio(_ common: Int, _ left: Int, _ right: Int) -> Double {
    2 * Double(common) / Double(left + right)
  }

  /// Whether neither passage is far longer than the other.
  private static func areComparable(_ left: Int, _ right: Int) -> Bool {
    let (short, long) = (min(left, right), max(left, right))
    return short > 0 && 2 * short > long / 3
  }

  // MARK: - What is shared

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
    let weights = Sides(left.extent.openWeight, right.extent.openWeight)
    for _ in 0..<left.open.countShared(with: right.open) {
      shared.product += weights.old * weights.new
      shared.smaller += min(weights.old, weights.new)
    }
    shared.pairs = Int32(left.pairs.countShared(with: right.pairs))
    return shared
  }
}
