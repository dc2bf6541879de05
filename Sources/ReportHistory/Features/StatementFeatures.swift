import Lexicon
import MarkedText

/// What a passage is compared by.
///
/// A sparse vector: its concepts weighted by facet, the object most, and the pairs of characters that no concept covers,
/// capped so that they decide among equals and where no concept is known.
///
/// A class, since passages are held against each other by the thousand.
final class StatementFeatures {
  /// A number of its own within the history.
  let number: Int
  /// The passage with its figures masked.
  let masked: Units
  /// Its concepts by place in the lexicon, ascending.
  let concepts: [Int32]
  /// Those of its concepts that are objects.
  let objects: [Int32]
  /// The numbers of its pairs of neighbouring Chinese characters, ascending.
  let pairs: [Int32]
  /// Those of its pairs that stand somewhere outside its concepts.
  let open: [Int32]
  /// The passage as a vector, in figures.
  let extent: Extent

  /// Whether nothing of the passage can be shared with another, as of a year alone.
  var isBare: Bool { concepts.isEmpty && pairs.isEmpty }

  /// Takes what was read.
  init(
    number: Int, masked: Units, concepts: [Int32], objects: [Int32], pairs: [Int32], open: [Int32],
    extent: Extent
  ) {
    self.number = number
    self.masked = masked
    self.concepts = concepts
    self.objects = objects
    self.pairs = pairs
    self.open = open
    self.extent = extent
  }

  /// The figures of a vector.
  struct Extent {
    /// What each open pair weighs.
    var openWeight = 0.0
    /// The sum of the weights of concepts and open pairs.
    var total = 0.0
    /// The Euclidean length.
    var length = 0.0
    /// How many pairs there are, open or not.
    var pairs = 0
    /// How many characters there are, figures masked.
    var characters = 0
    /// Whether an object is named.
    var hasObject = false
    /// Which characters there are, many of them on one bit.
    var signature: SIMD4<UInt64> = .zero
    /// How many characters there are beyond one a bit.
    var crowded = 0

    /// No more characters than this do two passages have in common, in whatever order.
    func mostCommon(with other: Extent) -> Int {
      let bits = signature & other.signature
      let shared =
        bits[0].nonzeroBitCount + bits[1].nonzeroBitCount + bits[2].nonzeroBitCount + bits[3].nonzeroBitCount
      return min(shared + min(crowded, other.crowded), characters, other.characters)
    }

    /// Notes the characters.
    fileprivate mutating func sign(_ masked: Units) {
      for unit in masked {
        // Spreads neighbours in the code over all bits.
        let bit = UInt64((UInt32(unit) &* 0x9E37_79B1) >> 24)
        signature[Int(bit >> 6)] |= 1 << (bit & 63)
      }
      characters = masked.count
      crowded = characters - (0..<4).reduce(0) { $0 + signature[$1].nonzeroBitCount }
    }
  }
}

/// Reads what passages are compared by, with room that is used again for each.
struct FeatureReader {
  private let numbers: PairNumbers
  private let concepts: ConceptWeights
  private var foundConcepts: NumberSet
  private var foundPairs: NumberSet
  private var openPairs: NumberSet
  private var made = 0

  private static let pairWeight = 0.45
  private static let pairCap = 7.0

  /// - Parameter numbers: Of the pool that the passages are of.
  init(_ numbers: PairNumbers, _ concepts: ConceptWeights) {
    self.numbers = numbers
    self.concepts = concepts
    foundConcepts = NumberSet(limit: concepts.weights.count)
    foundPairs = NumberSet(limit: numbers.count)
    openPairs = NumberSet(limit: numbers.count)
  }

  /// What a passage is compared by.
  ///
  /// - Complexity: O(n).
  mutating func features(_ excerpt: Excerpt) -> StatementFeatures {
    let (marked, range) = (excerpt.text.marked, excerpt.range)
    var covered = [Bool](repeating: false, count: range.count)
    marked.visitValues(of: .concept, in: range) { concept, word in
      foundConcepts.insert(concept)
      for place in word { covered[place - range.lowerBound] = true }
    }
    for word in marked.all(.ceremony, in: range) {
      for place in word.range { covered[place - range.lowerBound] = true }
    }
    var openCount = 0
    for offset in 0..<max(0, range.count - 1) {
      let number = Int(numbers.at[excerpt.text.start + range.lowerBound + offset])
      guard number >= 0 else { continue }
      foundPairs.insert(number)
      if !(covered[offset] && covered[offset + 1]) {
        openPairs.insert(number)
        openCount += 1
      }
    }
    let (named, open) = (foundConcepts.drain(), openPairs.drain())
    let (masked, pairs) = (Units.masked(excerpt.units), foundPairs.drain())
    let objects = named.filter { concepts.isObject[Int($0)] }
    let all = Double(openCount) * Self.pairWeight
    var extent = StatementFeatures.Extent()
    extent.openWeight = Self.pairWeight * (all > Self.pairCap ? Self.pairCap / all : 1)
    extent.pairs = pairs.count
    extent.sign(masked)
    extent.hasObject = !objects.isEmpty
    var square = 0.0
    for concept in named {
      let weight = concepts.weights[Int(concept)]
      extent.total += weight
      square += weight * weight
    }
    for _ in open {
      extent.total += extent.openWeight
      square += extent.openWeight * extent.openWeight
    }
    extent.length = square.squareRoot()
    made += 1
    return StatementFeatures(
      number: made, masked: masked, concepts: named, objects: objects, pairs: pairs, open: open,
      extent: extent)
  }

  /// The pairs of a passage of any length, blanks in it disregarded.
  mutating func pairs(of range: Range<Int>, in text: PooledText) -> [Int32] {
    let range = text.marked.withoutBlanks(range)
    // A pair belongs to the passage where both its characters do.
    for place in range.dropLast() {
      let number = Int(numbers.at[text.start + place])
      if number >= 0 { foundPairs.insert(number) }
    }
    return foundPairs.drain()
  }
}

extension Array where Element == Int32 {
  /// Whether two ascending rows of numbers have one in common.
  ///
  /// - Complexity: O(n + m).
  func share(_ other: [Int32]) -> Bool {
    var (i, j) = (0, 0)
    while i < count, j < other.count {
      if self[i] == other[j] { return true }
      if self[i] < other[j] { i += 1 } else { j += 1 }
    }
    return false
  }

  /// How many numbers two ascending rows have in common.
  ///
  /// - Complexity: O(n + m).
  func countShared(with other: [Int32]) -> Int {
    var (i, j, shared) = (0, 0, 0)
    while i < count, j < other.count {
      if self[i] == other[j] {
        shared += 1
        (i, j) = (i + 1, j + 1)
      } else if self[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared
  }
}
