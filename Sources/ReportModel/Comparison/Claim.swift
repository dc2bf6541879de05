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
    /// The figure of the older report for what is reported, as written.
    package let earlier: String?
    /// Whether the newer report promises it again.
    package let isPromisedAgain: Bool
    /// The commitment, then the passage with the figure that it was judged by.
    package let refs: [String]

    /// Tells of a promise.
    package init(
      words: String, outcome: Outcome, isSure: Bool, isCounted: Bool, reported: String?, earlier: String?,
      isPromisedAgain: Bool, refs: [String]
    ) {
      self.words = words
      self.outcome = outcome
      self.isSure = isSure
      self.isCounted = isCounted
      self.reported = reported
      self.earlier = earlier
      self.isPromisedAgain = isPromisedAgain
      self.refs = refs
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
      /// Percentage points.
      case points(Double)
    }

    /// What is counted.
    package let indicator: Indicator
    /// Both figures as written, with their measure words.
    package let figures: Sides<String>
    /// The same as numbers.
    package let amounts: Sides<Amount>
    /// Whether there is more of it.
    package let rises: Bool
    /// By how much.
    package let change: Change
    /// Whether it was promised and not reached.
    package let missesTarget: Bool
    /// Both figures.
    package let refs: [String]

    /// Tells of a figure.
    package init(
      indicator: Indicator, figures: Sides<String>, amounts: Sides<Amount>, rises: Bool, change: Change,
      missesTarget: Bool, refs: [String]
    ) {
      self.indicator = indicator
      self.figures = figures
      self.amounts = amounts
      self.rises = rises
      self.change = change
      self.missesTarget = missesTarget
      self.refs = refs
    }
  }

  /// A figure that is given no more.
  package struct Gone: Hashable, Sendable {
    /// What is counted.
    package let indicator: Indicator
    /// The older figure as written, with its measure word.
    package let figure: String
    /// The same as a quantity.
    package let amount: Amount

    /// Names a figure.
    package init(indicator: Indicator, figure: String, amount: Amount) {
      self.indicator = indicator
      self.figure = figure
      self.amount = amount
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
    /// The commitments.
    package let refs: [String]

    /// Counts promises.
    package init(met: Int, partlyMet: Int, missed: Int, silent: Int, refs: [String]) {
      self.met = met
      self.partlyMet = partlyMet
      self.missed = missed
      self.silent = silent
      self.refs = refs
    }
  }

  /// What a township should be asked.
  package enum Question: Hashable, Sendable {
    /// Which of the figures that contradict is wrong.
    case figures(String, refs: [String])
    /// What became of a promise that left no trace.
    case promise(Promise)
    /// Whether weaknesses that were dropped without a word were put right.
    case dropped([Fault])
    /// What a figure came to that was aimed at and is given no more.
    case figure(Indicator, refs: [String])
  }

  /// What one report says contradicts itself; the passage is nil where the words tell it.
  case contradiction(of: Int?, passage: String?, Finding.Fact, refs: [String])
  /// What the newer report says contradicts the older one.
  case contradictionBetween(ComparisonFinding.Fact, refs: [String])
  /// A weakness of both years, with the words of the older report, and whether it surely is the same.
  case recurring(Fault, older: String, isSure: Bool, promise: Promise?)
  /// A weakness that is listed no more, with what the report says of it elsewhere.
  case answered(Fault, ShortcomingRow.Answer.Kind, words: String)
  /// A weakness that the newer report does not list and gives no word on; `isTouched` where it tells of a promise against
  /// it.
  case dropped(Fault, isTouched: Bool)
  /// A weakness of the newer report that the older one lacks and an earlier one lists, with what is planned against it.
  case returned(Fault, isSure: Bool, plan: String?)
  /// A weakness that the newer report alone lists, with what is planned against it.
  case fresh(Fault, plan: String?)
  /// A mandatory content that the newer report lacks.
  case missing(Finding.Fact)
  /// What became of the promises together.
  case counted(Tally)
  /// What became of one promise; `continues` where the weakness that it answers was just told.
  case promise(Promise, continues: Bool)
  /// A figure that moved.
  case moved(Move)
  /// Figures that the newer report gives no more.
  case gone([Gone], refs: [String])
  /// Causes that stand in both reports word for word.
  case causes([String], refs: [String])
  /// Whole percent of the newer report that stand in the older one.
  case copied(Int)
  /// How many measures are new and gone.
  case measures(new: Int, gone: Int)
  /// How many sections are new and gone.
  case sections(new: Int, gone: Int)
  /// What the township should be asked.
  case question(Question)
}

extension Claim {
  /// What sort of claim it is.
  package var kind: SummaryKind {
    switch self {
    case .contradiction, .contradictionBetween: .contradiction
    case .recurring: .weaknessRecurring
    case .answered(_, .resolved, _): .weaknessResolved
    case .answered(_, .eased, _): .weaknessEased
    case .answered(_, .acted, _): .weaknessNotMentioned
    case .answered(_, .admitted, _): .weaknessAdmitted
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
    case .moved: .figureMoved
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
    case .contradiction(_, _, _, let refs), .contradictionBetween(_, let refs): refs
    case .recurring(let fault, _, _, _), .answered(let fault, _, _), .dropped(let fault, _),
      .fresh(let fault, _), .returned(let fault, _, _):
      fault.refs
    case .counted(let tally): tally.refs
    case .promise(let promise, _): promise.refs
    case .moved(let move): move.refs
    case .causes(_, let refs), .gone(_, let refs): refs
    case .question(.figures(_, let refs)), .question(.figure(_, let refs)): refs
    case .question(.promise(let promise)): promise.refs
    case .question(.dropped(let faults)): faults.flatMap(\.refs)
    case .missing, .copied, .measures, .sections: []
    }
  }

  /// Whether it goes on from the claim before it.
  package var continues: Bool {
    if case .promise(_, let continues) = self { continues } else { false }
  }
}
