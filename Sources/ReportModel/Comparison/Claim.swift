/// What is claimed of two reports, without the words that say it.
package enum Claim: Hashable, Sendable {
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
    /// The shortcomings.
    package let refs: [String]

    /// Names a weakness.
    package init(words: String, isOfSeveral: Bool, kind: String?, listing: Listing, refs: [String]) {
      self.words = words
      self.isOfSeveral = isOfSeveral
      self.kind = kind
      self.listing = listing
      self.refs = refs
    }
  }

  /// A figure as it is told.
  package struct Figure: Hashable, Sendable {
    /// As written, with its measure word.
    package let written: String
    /// The same as a quantity.
    package let amount: Amount
    /// Whether there is more of it than the number says.
    package let isExceeded: Bool

    /// Tells a figure.
    package init(_ written: String, _ amount: Amount, isExceeded: Bool = false) {
      self.written = written
      self.amount = amount
      self.isExceeded = isExceeded
    }
  }

  /// How the newer report promises again what the older one promised.
  package enum Again: Hashable, Sendable {
    /// Word for word.
    case inSameWords
    /// In other words.
    case inOtherWords
    /// By the same number.
    case sameAim(Figure)
    /// By another number.
    case otherAim(Figure)
  }

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
    /// What the newer report says of it, in its words.
    package let reported: String?
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

    /// Tells of a promise.
    package init(
      words: String, outcome: Outcome, isSure: Bool, isCounted: Bool, reported: String?, earlier: Figure?,
      fellBack: Bool, again: Again?, past: [PastPromise], refs: [String]
    ) {
      self.words = words
      self.outcome = outcome
      self.isSure = isSure
      self.isCounted = isCounted
      self.reported = reported
      self.earlier = earlier
      self.fellBack = fellBack
      self.again = again
      self.past = past
      self.refs = refs
    }
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

    /// Tells of a promise.
    package init(year: Int?, answeredIn: Int?, words: String, outcome: Outcome, figures: Sides<Figure>? = nil)
    {
      self.year = year
      self.answeredIn = answeredIn
      self.words = words
      self.outcome = outcome
      self.figures = figures
    }
  }

  /// A figure that moved.
  package struct Move: Hashable, Sendable {
    /// By how much.
    package enum Change: Hashable, Sendable {
      /// Too little, or from too small a number, to be told in percent.
      case untold
      /// Whole percent.
      case percent(Int)
      /// So many times as much.
      case times(Double)
      /// So many whole percent or more; the newer figure is a number and something above it.
      case atLeast(Int)
      /// Percentage points.
      case points(Double)
    }

    /// What to mind of the two figures.
    package enum Caution: Hashable, Sendable {
      /// A report's own figures contradict one of the two.
      case contradicted
      /// One is approximate, and the difference lies within it.
      case withinRounding
      /// One counts cases as they are opened, the other as they are closed: which of the two the older one does.
      case otherStage(oldIsClosed: Bool)
      /// The levels they are of; they cannot be compared.
      case otherLevel(Sides<MetricRow.Level?>)
    }

    /// What is counted.
    package let indicator: Indicator
    /// Both figures.
    package let figures: Sides<Figure>
    /// Whether there is more of it.
    package let rises: Bool
    /// By how much.
    package let change: Change
    /// What to mind; nil where there is nothing.
    package let caution: Caution?
    /// What the counts make of a rate that they do not bear out, in percent.
    package let byCounts: Sides<Double>?
    /// The aim of the older report that the newer figure reaches.
    package let reached: Figure?
    /// Whether it goes on from the figure told before it, which is of the same thing.
    package let continues: Bool
    /// Both figures.
    package let refs: [String]

    /// Tells of a figure.
    package init(
      indicator: Indicator, figures: Sides<Figure>, rises: Bool, change: Change, caution: Caution? = nil,
      byCounts: Sides<Double>? = nil, reached: Figure? = nil, continues: Bool = false, refs: [String]
    ) {
      self.indicator = indicator
      self.figures = figures
      self.rises = rises
      self.change = change
      self.caution = caution
      self.byCounts = byCounts
      self.reached = reached
      self.continues = continues
      self.refs = refs
    }
  }

  /// A figure that the newer report gives and the older one does not, though earlier ones do.
  package struct GivenAgain: Hashable, Sendable {
    /// One year's figure.
    package struct Entry: Hashable, Sendable {
      /// The year.
      package let year: Int
      /// What its report gives; nil where it gives none.
      package let figure: Figure?

      /// Tells of a year.
      package init(year: Int, figure: Figure?) {
        self.year = year
        self.figure = figure
      }
    }
    /// What is counted.
    package let indicator: Indicator
    /// Year by year, the newer report's last.
    package let entries: [Entry]
    /// The figures.
    package let refs: [String]

    /// Tells of a figure.
    package init(indicator: Indicator, entries: [Entry], refs: [String]) {
      self.indicator = indicator
      self.entries = entries
      self.refs = refs
    }
  }

  /// A figure that is given no more.
  package struct Gone: Hashable, Sendable {
    /// What is counted.
    package let indicator: Indicator
    /// The older figure.
    package let figure: Figure

    /// Names a figure.
    package init(indicator: Indicator, figure: Figure) {
      self.indicator = indicator
      self.figure = figure
    }
  }

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
    /// Those kept in part.
    package let partlyMet: Int
    /// Those missed.
    package let missed: Int
    /// Those that left no trace.
    package let silent: Int
    /// Those of all of which that is only likely.
    package let unsure: Int
    /// The commitments.
    package let refs: [String]

    /// Counts promises.
    package init(met: Int, partlyMet: Int, missed: Int, silent: Int, unsure: Int = 0, refs: [String]) {
      self.met = met
      self.partlyMet = partlyMet
      self.missed = missed
      self.silent = silent
      self.unsure = unsure
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

  /// The words by which a report called a weakness put right.
  package struct PastRemedy: Hashable, Sendable {
    /// The year of the report.
    package var year: Int
    /// Its words.
    package var words: String

    /// Makes a remedy.
    package init(year: Int, words: String) {
      self.year = year
      self.words = words
    }
  }

  /// What a township should be asked.
  package enum Question: Hashable, Sendable {
    /// Which of the figures that contradict is wrong.
    case figures(String, refs: [String])
    /// What became of promises that left no trace, by their first words; `isSure` where each surely left none.
    case promises([String], isSure: Bool, refs: [String])
    /// Why a weakness is listed again that was called put right.
    case relapsed(Fault, PastRemedy)
    /// Whether weaknesses that were dropped without a word were put right.
    case dropped([Fault])
    /// What a figure came to that was aimed at and is given no more.
    case figure(Indicator, refs: [String])
  }

  /// What one report says contradicts itself; the passage is nil where the words tell it. `isCarriedOver` where a rate is
  /// that of the year before to the digit.
  case contradiction(of: Int?, passage: String?, Finding.Fact, isCarriedOver: Bool, refs: [String])
  /// What the newer report says contradicts the older one.
  case contradictionBetween(ComparisonFinding.Fact, refs: [String])
  /// A weakness of both years, with the words of the older report, and whether it surely is the same.
  case recurring(Fault, older: String, isSure: Bool, promise: Promise?)
  /// A weakness that only the older report lists and one that only the newer one does, which may be the same.
  case unclear(Fault, newer: Fault)
  /// A weakness that is listed no more, with what the report says of it elsewhere and the older report's figure for it.
  case answered(Fault, ShortcomingRow.Answer.Kind, words: String, earlier: Figure?)
  /// A weakness that the newer report does not list and gives no word on; `isTouched` where it tells of a promise against
  /// it; `cause` where its causes still speak of it.
  case dropped(Fault, isTouched: Bool, cause: String?)
  /// A weakness of the newer report that the older one lacks and an earlier one lists, with what was promised against it
  /// then, what a report between called it put right by, and what is planned now.
  case returned(Fault, isSure: Bool, remedy: PastRemedy?, past: PastPromise?, plan: String?)
  /// A weakness that the newer report alone lists, with what is planned against it.
  case fresh(Fault, plan: String?)
  /// A mandatory content that the newer report lacks.
  case missing(Finding.Fact)
  /// What became of the promises together.
  case counted(Tally)
  /// What became of one promise; `continues` where the weakness that it answers was just told.
  case promise(Promise, continues: Bool)
  /// An aim that asks for less than there is.
  case lowAim(LowAim)
  /// A figure that moved.
  case moved(Move)
  /// A figure that an earlier report gives and the older one does not.
  case givenAgain(GivenAgain)
  /// Figures that the newer report gives no more.
  case gone([Gone], refs: [String])
  /// Causes that earlier reports give in the same words or in near ones; all of the same years.
  case causes([CauseAgain], refs: [String])
  /// Whole percent of the newer report that stand in the older one, and which part of it most of all.
  case copied(Int, mostly: CopiedPart?)
  /// How many measures are new and gone.
  case measures(new: Int, gone: Int)
  /// The headings of the sections that are new and gone.
  case sections(new: [String], gone: [String])
  /// What the township should be asked.
  case question(Question)
}

extension Claim {
  /// What sort of claim it is.
  package var kind: SummaryKind {
    switch self {
    case .contradiction, .contradictionBetween: .contradiction
    case .recurring: .weaknessRecurring
    case .unclear: .weaknessUnclear
    case .answered(_, .resolved, _, _): .weaknessResolved
    case .answered(_, .eased, _, _): .weaknessEased
    case .answered(_, .acted, _, _): .weaknessNotMentioned
    case .answered(_, .admitted, _, _): .weaknessAdmitted
    case .dropped: .weaknessNotMentioned
    case .returned: .weaknessReturned
    case .fresh: .weaknessNew
    case .missing: .missingContent
    case .counted: .promisesCounted
    case .promise(let promise, _):
      switch promise.outcome {
      case .met: .commitmentMet
      case .partlyMet: .commitmentPartlyMet
      case .missed: .commitmentMissed
      case .noEvidence: .commitmentNoEvidence
      }
    case .lowAim: .aimBelowReached
    case .moved: .figureMoved
    case .givenAgain: .figureGivenAgain
    case .gone: .figureGone
    case .causes: .causeRepeated
    case .copied: .copied
    case .measures: .measuresChanged
    case .sections: .sectionsChanged
    case .question: .question
    }
  }

  /// The facts that it rests on.
  package var refs: [String] {
    switch self {
    case .contradiction(_, _, _, _, let refs), .contradictionBetween(_, let refs): refs
    case .recurring(let fault, _, _, _), .answered(let fault, _, _, _), .dropped(let fault, _, _),
      .fresh(let fault, _), .returned(let fault, _, _, _, _):
      fault.refs
    case .unclear(let older, let newer): older.refs + newer.refs
    case .counted(let tally): tally.refs
    case .promise(let promise, _): promise.refs
    case .lowAim(let aim): aim.refs
    case .moved(let move): move.refs
    case .givenAgain(let figure): figure.refs
    case .causes(_, let refs), .gone(_, let refs): refs
    case .question(.figures(_, let refs)), .question(.figure(_, let refs)),
      .question(.promises(_, _, let refs)):
      refs
    case .question(.relapsed(let fault, _)): fault.refs
    case .question(.dropped(let faults)): faults.flatMap(\.refs)
    case .missing, .copied, .measures, .sections: []
    }
  }

  /// Whether it goes on from the claim before it.
  package var continues: Bool {
    switch self {
    case .promise(_, let continues): continues
    case .moved(let move): move.continues
    default: false
    }
  }
}
