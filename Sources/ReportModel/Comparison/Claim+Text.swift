/// What is told of the text: causes, and what was copied.
extension Claim {
  /// A cause that earlier reports give too.
  package struct CauseAgain: Hashable, Sendable {
    /// The cause in the newer report's words, shortened.
    package let words: String
    /// The years that give it, ascending, the newer report's last.
    package let years: [Int]
    /// How near their words are.
    package let wording: Wording
    /// The years between them whose reports give no causes at all.
    package let silent: [Int]

    /// How near the words of several years are.
    package enum Wording: Hashable, Sendable, Comparable {
      /// The whole cause stands word for word.
      case whole
      /// The clause that is quoted does.
      case clause
      /// The words are similar.
      case near
    }

    /// Names a cause.
    package init(words: String, years: [Int], wording: Wording, silent: [Int]) {
      self.words = words
      self.years = years
      self.wording = wording
      self.silent = silent
    }
  }

  /// Measures that one of the two reports alone has.
  package struct Measures: Hashable, Sendable {
    /// How many there are.
    package let count: Int
    /// The words of some of them, shortened.
    package let words: [String]
    /// Those that are named.
    package let refs: [String]

    /// Tells of measures.
    package init(count: Int, words: [String], refs: [String]) {
      self.count = count
      self.words = words
      self.refs = refs
    }
  }

  /// The part of a report that was copied most of all.
  package enum CopiedPart: Hashable, Sendable {
    /// The weaknesses and their causes, by so many percent.
    case weaknesses(percent: Int)
    /// What was done holds most of what is copied.
    case deeds
    /// The plans hold most of it.
    case plans
  }
}
