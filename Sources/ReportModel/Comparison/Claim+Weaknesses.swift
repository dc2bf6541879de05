/// What is told of weaknesses.
extension Claim {
  /// A weakness by the words of the report that lists it.
  package struct Fault: Hashable, Sendable {
    /// What is wrong, in the report's words.
    package let words: String
    /// Whether the words are of a point that tells of several things, of which only the kind says this one.
    package let isOfSeveral: Bool
    /// The code of the kind of weakness that it is; nil where it is of no known kind.
    package let kind: String?
    /// The years that list it.
    package let listing: Listing
    /// Whether it surely is the same in all those years.
    package let isSure: Bool
    /// The shortcomings.
    package let refs: [String]

    /// Names a weakness.
    package init(
      words: String, isOfSeveral: Bool, kind: String?, listing: Listing, isSure: Bool = true, refs: [String]
    ) {
      self.words = words
      self.isOfSeveral = isOfSeveral
      self.kind = kind
      self.listing = listing
      self.isSure = isSure
      self.refs = refs
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
