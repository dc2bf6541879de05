/// What is told of promises.
extension Claim {
  /// A promise of the older report and what the newer one says of it.
  package struct Promise: Hashable, Sendable {
    /// What was promised, in the older report's words.
    package let words: String
    /// What became of it.
    package let outcome: Outcome
    /// Whether that is sure.
    package let isSure: Bool
    /// Whether a figure decided.
    package let isCounted: Bool
    /// Whether that is a rate: one below its mark is not met, and not in part either.
    package let isRate: Bool
    /// How far it can be checked.
    package let checkability: Checkability
    /// What the newer report says of it, in its words.
    package let reported: String?
    /// What the newer report says that is nearest to a promise which it only likely passes over, in its words.
    package let nearest: String?
    /// The figure of the older report for what is reported.
    package let earlier: Figure?
    /// Whether what is reported lies below that figure though more was promised.
    package let fellBack: Bool
    /// How the newer report promises it again; nil where it does not.
    package let again: Again?
    /// What came of it when it was promised before, the latest first.
    package let past: [PastPromise]
    /// The commitment, then the passage with the figure that it was judged by.
    package let refs: [String]

    /// Whether it was kept as far as that can be said of what names only which way to go.
    package var isKeptInGeneral: Bool { outcome == .met && checkability == .direction }

    /// Tells of a promise.
    package init(
      words: String, outcome: Outcome, isSure: Bool, isCounted: Bool, isRate: Bool = false,
      checkability: Checkability = .action, reported: String?, nearest: String? = nil, earlier: Figure?,
      fellBack: Bool, again: Again?, past: [PastPromise],
      refs: [String]
    ) {
      self.words = words
      self.outcome = outcome
      self.isSure = isSure
      self.isCounted = isCounted
      self.isRate = isRate
      self.checkability = checkability
      self.reported = reported
      self.nearest = nearest
      self.earlier = earlier
      self.fellBack = fellBack
      self.again = again
      self.past = past
      self.refs = refs
    }
  }

  /// How the newer report promises again what the older one promised.
  package enum Again: Hashable, Sendable {
    /// Word for word.
    case inSameWords
    /// In other words.
    case inOtherWords
    /// With an aim, in the newer report's words.
    case withAim(String)
  }

  /// A promise of a report before the two, and what came of it by the report after that one.
  package struct PastPromise: Hashable, Sendable {
    /// The year of the report that promised it.
    package let year: Int?
    /// The year of the report that should tell of it.
    package let answeredIn: Int?
    /// What was promised, in that report's words.
    package let words: String
    /// What became of it.
    package let outcome: Outcome
    /// The figures that it was judged by and that the report after gives for the same; nil where there are none.
    package let figures: Sides<Figure>?
    /// The commitment.
    package let refs: [String]

    /// Tells of a promise.
    package init(
      year: Int?, answeredIn: Int?, words: String, outcome: Outcome, figures: Sides<Figure>? = nil,
      refs: [String] = []
    ) {
      self.year = year
      self.answeredIn = answeredIn
      self.words = words
      self.outcome = outcome
      self.figures = figures
      self.refs = refs
    }
  }

  /// Promises of the report before the older one that neither of the two answers.
  package struct Unanswered: Hashable, Sendable {
    /// The year of the report that promised them.
    package let year: Int?
    /// What was promised, in that report's words; not all of them where there are many.
    package let words: [String]
    /// How many there are.
    package let count: Int
    /// The commitments that are named.
    package let refs: [String]

    /// Tells of promises.
    package init(year: Int?, words: [String], count: Int, refs: [String]) {
      self.year = year
      self.words = words
      self.count = count
      self.refs = refs
    }
  }

  /// An aim of the newer report that lies below what it has reached already.
  package struct LowAim: Hashable, Sendable {
    /// The aim, in the report's words.
    package let words: String
    /// What has been reached.
    package let reached: Figure
    /// The commitment and the figure.
    package let refs: [String]

    /// Names an aim.
    package init(words: String, reached: Figure, refs: [String]) {
      self.words = words
      self.reached = reached
      self.refs = refs
    }
  }

  /// How many promises came to what.
  package struct Tally: Hashable, Sendable {
    /// Those kept.
    package let met: Int
    /// Those that name only which way to go, and in whose field something was done.
    package let general: Int
    /// Those kept in part.
    package let partlyMet: Int
    /// Those missed.
    package let missed: Int
    /// Those that left no trace.
    package let silent: Int
    /// Those that have no clear answer, but a passage that may be one.
    package let unclear: Int
    /// Those of all of which that is only likely.
    package let unsure: Int
    /// The commitments.
    package let refs: [String]

    /// Counts promises.
    package init(
      met: Int, general: Int = 0, partlyMet: Int, missed: Int, silent: Int, unclear: Int = 0,
      unsure: Int = 0, refs: [String]
    ) {
      self.met = met
      self.general = general
      self.partlyMet = partlyMet
      self.missed = missed
      self.silent = silent
      self.unclear = unclear
      self.unsure = unsure
      self.refs = refs
    }
  }
}
