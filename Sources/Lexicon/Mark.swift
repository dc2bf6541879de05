/// A place in a text where a word of the vocabulary stands.
public struct Mark: Sendable, Equatable {
  /// What sort of word it is.
  public enum Kind: Int, Sendable, CaseIterable {
    /// A concept; `index` is its place in `Vocabulary.concepts`.
    case concept
    /// A word that says that something is deficient.
    case deficiency
    /// A deed said to be done, begun, or not done.
    case done, begun, notDone
    /// An earlier problem said to be put right, or eased.
    case resolved, eased
    /// Ceremony.
    case ceremony
    /// What every report claims to have come of its deeds.
    case effect
    /// What is weak; `index` is its place in `Vocabulary.subjects`. An idiom names the deficiency too, a fallback
    /// counts where nothing else does, an exclusion takes the clause away from the subject.
    case subject, subjectIdiom, subjectFallback, subjectExclusion
    /// A heading phrase of a programme; `index` is the theme's place in `Vocabulary.themeCodes`.
    case crosswalk
    /// Clutter of a web page.
    case clutter
    /// Phrases that announce a part; `index` is the part's place in `Vocabulary.partCodes`.
    case part
    /// Words that announce points without being one: shortcomings, causes, plans.
    case shortcomingsPreamble, causesPreamble, planPreamble
  }
  /// Where it stands.
  public let range: Range<Int>
  /// What sort of word it is.
  public let kind: Kind
  /// Which one, for the kinds that have several.
  public let index: Int

  /// Makes a mark.
  public init(range: Range<Int>, kind: Kind, index: Int) {
    self.range = range
    self.kind = kind
    self.index = index
  }
}

/// The marks of one text, by place.
public struct Marks: Sendable {
  /// All marks, by start.
  public let all: [Mark]

  /// Takes marks sorted by start.
  public init(all: [Mark]) { self.all = all }

  /// The marks of a kind that lie within a range.
  ///
  /// - Complexity: O(log n + m) in the marks of the text and of the range.
  public func of(_ kind: Mark.Kind, in range: Range<Int>) -> [Mark] {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found: [Mark] = []
    while low < all.count, all[low].range.lowerBound < range.upperBound {
      let mark = all[low]
      if mark.kind == kind, mark.range.upperBound <= range.upperBound { found.append(mark) }
      low += 1
    }
    return found
  }

  /// Whether a mark of the kind lies within a range.
  public func has(_ kind: Mark.Kind, in range: Range<Int>) -> Bool { !of(kind, in: range).isEmpty }
}
