import ReportModel

/// What is claimed of two reports, without the words that say it.
enum Claim {
  /// A weakness by the words of the report that lists it.
  struct Fault {
    /// What is wrong, in the report's words.
    let words: String
    /// What is weak, in English; nil where it is of no known kind.
    let object: String?
    /// The years that list it, up to the newer report.
    let years: [Int]
    /// The shortcomings.
    let refs: [String]
  }

  /// A promise of the older report and what the newer one says of it.
  struct Promise {
    /// What was promised, in the older report's words.
    let words: String
    /// What became of it.
    let outcome: Outcome
    /// Whether that is sure.
    let isSure: Bool
    /// Whether a figure decided.
    let isCounted: Bool
    /// What the newer report says of it, in its words.
    let reported: String?
    /// The figure of the older report for what is reported, as written.
    let earlier: String?
    /// Whether the newer report promises it again.
    let isPromisedAgain: Bool
    /// The commitment, then the figures.
    let refs: [String]
  }

  /// A figure that moved.
  struct Move {
    /// By how much.
    enum Amount {
      /// Too little, or from too small a number, to be told in percent.
      case untold
      /// Whole percent.
      case percent(Int)
      /// So many times as much.
      case times(Double)
      /// Percentage points.
      case points(Double)
    }

    /// What is counted, in the report's words.
    let label: String
    /// Both figures as written, with their measure words.
    let figures: Sides<String>
    let rises: Bool
    let amount: Amount
    /// Whether it was promised and not reached.
    let missesTarget: Bool
    let refs: [String]
  }

  /// How many promises came to what.
  struct Tally {
    let met: Int
    let partlyMet: Int
    let missed: Int
    let silent: Int
    let refs: [String]
  }

  /// What a township should be asked.
  enum Question {
    /// Which of the figures that contradict is wrong.
    case figures(String, refs: [String])
    /// What became of a promise that left no trace.
    case promise(Promise)
    /// Whether weaknesses that were dropped without a word were put right.
    case dropped([Fault])
    /// What a figure came to that was aimed at and is given no more.
    case figure(String, refs: [String])
  }

  /// What one report says contradicts itself; the passage is nil where the words tell it.
  case contradiction(of: Int?, passage: String?, zh: String, en: String, refs: [String])
  /// What the newer report says contradicts the older one.
  case contradictionBetween(zh: String, en: String, refs: [String])
  /// A weakness of both years, with the words of the older report, and whether it surely is the same.
  case recurring(Fault, older: String, isSure: Bool, promise: Promise?)
  /// A weakness that is listed no more, with what the report says of it elsewhere.
  case answered(Fault, ShortcomingRow.Answer.Kind, words: String)
  /// A weakness that the newer report says nothing of.
  case dropped(Fault)
  /// A weakness of the newer report that the older one lacks and an earlier one lists, with what is planned against it.
  case returned(Fault, isSure: Bool, plan: String?)
  /// A weakness that the newer report alone lists, with what is planned against it.
  case fresh(Fault, plan: String?)
  /// A mandatory content that the newer report lacks.
  case missing(zh: String, en: String)
  /// What became of the promises together.
  case counted(Tally)
  /// What became of one promise; `continues` where the weakness that it answers was just told.
  case promise(Promise, continues: Bool)
  /// A figure that moved.
  case moved(Move)
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
  var kind: SummaryKind {
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
    case .causes: .causeRepeated
    case .copied: .copied
    case .measures: .measuresChanged
    case .sections: .sectionsChanged
    case .question: .question
    }
  }

  /// The facts that it rests on.
  var refs: [String] {
    switch self {
    case .contradiction(_, _, _, _, let refs), .contradictionBetween(_, _, let refs): refs
    case .recurring(let fault, _, _, _), .answered(let fault, _, _), .dropped(let fault),
      .fresh(let fault, _), .returned(let fault, _, _):
      fault.refs
    case .counted(let tally): tally.refs
    case .promise(let promise, _): promise.refs
    case .moved(let move): move.refs
    case .causes(_, let refs): refs
    case .question(.figures(_, let refs)), .question(.figure(_, let refs)): refs
    case .question(.promise(let promise)): promise.refs
    case .question(.dropped(let faults)): faults.flatMap(\.refs)
    case .missing, .copied, .measures, .sections: []
    }
  }

  /// Whether it goes on from the claim before it.
  var continues: Bool {
    if case .promise(_, let continues) = self { continues } else { false }
  }
}
