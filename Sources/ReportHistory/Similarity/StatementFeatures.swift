import ChineseText
import Lexicon
import MarkedText

/// What a statement is compared by.
struct StatementFeatures {
  /// The folded statement with its figures masked.
  let masked: Scalars
  /// Its concepts and the pairs of characters outside the vocabulary, weighted.
  let vector: SparseVector
  /// Its pairs of neighbouring characters, sorted.
  let pairs: [UInt64]
  /// The objects that it names, by place in the vocabulary.
  let objects: Set<Int>
}

/// The one likeness of statements that every comparison rests on.
///
/// A statement is a sparse vector: its concepts weighted by facet, the object most, and the character pairs that no
/// concept covers, capped so that they decide among equals and where no concept is known. Figures are masked.
struct Similarity {
  let lexicon: Lexicon

  private static let facetWeights: [Concept.Facet: Double] = [.object: 3, .action: 1, .scope: 1]
  private static let pairWeight = 0.45
  private static let pairCap = 7.0
  /// How much of their likeness statements keep that share concepts but no word.
  private static let unworded = 0.72
  private static let pairKeys = 1 << 40

  /// The features of words that stand in no report, such as a label.
  func features(_ text: String) -> StatementFeatures { features(PlainText.folded(text)) }

  /// The features of a folded passage.
  func features(_ folded: Scalars) -> StatementFeatures {
    features(folded.map { UInt16(truncatingIfNeeded: $0.value) })
  }

  /// The features of a passage of a reading text.
  func features(_ reading: [UInt16]) -> StatementFeatures {
    let text = MarkedText(reading: reading, lexicon: lexicon)
    let folded = reading.map { Unicode.Scalar($0) ?? " " }
    let whole = 0..<folded.count
    var entries: [(key: Int, weight: Double)] = []
    var objects: Set<Int> = []
    var covered = [Bool](repeating: false, count: folded.count)
    for word in text.all(.concept, in: whole) {
      for place in text.values(word, as: .concept) {
        let concept = lexicon.concepts[place]
        entries.append((place, (Self.facetWeights[concept.facet] ?? 1) * concept.weight))
        if concept.facet == .object { objects.insert(place) }
      }
      for place in word.range { covered[place] = true }
    }
    for word in text.all(.ceremony, in: whole) { for place in word.range { covered[place] = true } }
    var pairs: [(key: Int, weight: Double)] = []
    for place in folded.indices.dropLast()
    where folded[place].isHan && folded[place + 1].isHan && !(covered[place] && covered[place + 1]) {
      let key = Self.pairKeys + Int(folded[place].value) << 20 + Int(folded[place + 1].value)
      pairs.append((key, Self.pairWeight))
    }
    let total = Double(pairs.count) * Self.pairWeight
    let scale = total > Self.pairCap ? Self.pairCap / total : 1
    entries += pairs.map { ($0.key, $0.weight * scale) }
    let masked = PlainText.masked(folded)
    let neighbours = zip(masked, masked.dropFirst()).filter { $0.isHan && $1.isHan }
      .map { UInt64($0.value) << 32 | UInt64($1.value) }
    return StatementFeatures(
      masked: masked, vector: SparseVector(entries), pairs: Set(neighbours).sorted(), objects: objects)
  }

  /// The share of the shorter statement's character pairs that the other has, 0 to 1.
  func sharedWords(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    var (i, j, shared) = (0, 0, 0)
    while i < left.pairs.count, j < right.pairs.count {
      if left.pairs[i] == right.pairs[j] {
        shared += 1
        (i, j) = (i + 1, j + 1)
      } else if left.pairs[i] < right.pairs[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let smaller = min(left.pairs.count, right.pairs.count)
    return smaller > 0 ? Double(shared) / Double(smaller) : 0
  }

  /// How alike two statements are in words and meaning, 0 to 1.
  func likeness(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    let concepts = 0.65 * left.vector.cosine(right.vector) + 0.35 * left.vector.containment(right.vector)
    // A concept gathers near things (法治文化广场, 法治文化长廊); shared words tell which is meant.
    let meaning = concepts * (Self.unworded + (1 - Self.unworded) * min(1, 2 * sharedWords(left, right)))
    guard meaning > 0.12 || left.objects.isEmpty || right.objects.isEmpty else { return meaning }
    return max(meaning, wording(left, right) * 0.97)
  }

  /// How alike the words are, figures aside, 0 to 1.
  func wording(_ left: StatementFeatures, _ right: StatementFeatures) -> Double {
    let (short, long) = (
      min(left.masked.count, right.masked.count), max(left.masked.count, right.masked.count)
    )
    guard short > 0, 2 * short > long / 3 else { return 0 }
    return CharacterDiff.similarity(left.masked, right.masked)
  }
}
