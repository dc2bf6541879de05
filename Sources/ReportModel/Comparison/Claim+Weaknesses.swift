/// What is told of weaknesses.
extension Claim {
  /// A weakness by the words of the report that lists it.
  package struct Fault: Hashable, Sendable {
    /// What is wrong, in the report's words.
    package let words: String
    /// Whether the words are of a point that tells of several things, of which only the kind says this one.
    package let isOfSeveral: Bool
    /// The kind of weakness that it is; nil where it is of no known kind.
    package let kind: WeaknessName?
    /// The years that list it.
    package let listing: Listing
    /// Whether it surely is the same in all those years.
    package let isSure: Bool
    /// What the reports before the older one call it, the earliest first; empty where that is told apart from the fault.
    package let earlier: [Wording]
    /// The shortcomings.
    package let refs: [String]

    /// Names a weakness.
    package init(
      words: String, isOfSeveral: Bool, kind: WeaknessName?, listing: Listing, isSure: Bool = true,
      earlier: [Wording] = [], refs: [String]
    ) {
      self.words = words
      self.isOfSeveral = isOfSeveral
      self.kind = kind
      self.listing = listing
      self.isSure = isSure
      self.earlier = earlier
      self.refs = refs
    }
  }

  /// What the newer report plans against a weakness.
  package enum Countermeasure: Hashable, Sendable {
    /// The plan, in its words.
    case plan(Wording)
    /// Nothing of what it plans.
    case nothing
    /// It is not clear which of its plans, or it has none at all.
    case unclear

    /// The facts that it names.
    package var refs: [String] {
      switch self {
      case .plan(let plan): plan.refs
      case .nothing, .unclear: []
      }
    }
  }

  /// What a report calls a weakness, or promises against it.
  package struct Wording: Hashable, Sendable {
    /// The year of the report.
    package let year: Int?
    /// Its words.
    package let words: String
    /// The facts whose words they are.
    package let refs: [String]

    /// Makes a wording.
    package init(year: Int?, words: String, refs: [String] = []) {
      self.year = year
      self.words = words
      self.refs = refs
    }
  }

  /// The words by which a report called a weakness put right.
  package struct PastRemedy: Hashable, Sendable {
    /// The year of the report.
    package var year: Int
    /// Its words.
    package var words: String
    /// The statement that holds them, where it is one of what was done.
    package var refs: [String]

    /// Makes a remedy.
    package init(year: Int, words: String, refs: [String] = []) {
      self.year = year
      self.words = words
      self.refs = refs
    }
  }
}
