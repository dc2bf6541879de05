/// What is claimed of two reports, without the words that say it.
package enum Claim: Hashable, Sendable {
  /// What one report says contradicts itself; the passage is nil where the words tell it. `isCarriedOver` where a rate is
  /// that of the year before to the digit.
  case contradiction(of: Int?, passage: String?, Finding.Fact, isCarriedOver: Bool, refs: [String])
  /// What the newer report says contradicts the older one.
  case contradictionBetween(ComparisonFinding.Fact, refs: [String])
  /// A weakness of both years, with the words of the earlier reports, the older one's last, whether it surely is the same, and
  /// what was promised against it.
  case recurring(Fault, earlier: [Wording], isSure: Bool, promise: Promise?)
  /// What the newer report plans against the weakness that was just told.
  case planned(Countermeasure)
  /// A weakness that only the older report lists and one that only the newer one does, which may be the same.
  case unclear(Fault, newer: Fault)
  /// A weakness that is listed no more, with what the report says of it elsewhere and the older report's figure for it.
  case answered(Fault, ShortcomingRow.Answer.Kind, words: String, earlier: Figure?)
  /// A weakness that the newer report does not list and gives no word on; `isTouched` where it tells of a promise against
  /// it, `isFollowed` where what it tells of one is told behind; `cause` where its causes still speak of it.
  case dropped(Fault, isTouched: Bool, isFollowed: Bool, cause: String?)
  /// A weakness of the newer report that the older one lacks and earlier ones list, with their words, what was promised against
  /// it then, what a report between called it put right by, and what is planned now.
  case returned(
    Fault, earlier: [Wording], isSure: Bool, remedy: PastRemedy?, past: PastPromise?, plan: Countermeasure)
  /// A weakness that the newer report alone lists, with what is planned against it.
  case fresh(Fault, plan: Countermeasure)
  /// A mandatory content that the newer report lacks, and whether the older one has it.
  case missing(MandatoryContent, before: Bool)
  /// What became of the promises together.
  case counted(Tally)
  /// What became of one promise; `continues` where the weakness that it answers was just told.
  case promise(Promise, continues: Bool)
  /// Promises of the report before the older one that neither of the two answers.
  case unanswered(Unanswered)
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
  /// The measures that are whole sentences and gone, and those that are new.
  case measures(Sides<Measures>)
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
    case .answered(_, .eased, _, _), .answered(_, .kept, _, _): .weaknessEased
    case .answered(_, .acted, _, _): .weaknessNotMentioned
    case .answered(_, .admitted, _, _): .weaknessAdmitted
    case .dropped: .weaknessNotMentioned
    case .returned: .weaknessReturned
    case .fresh: .weaknessNew
    case .missing: .missingContent
    case .counted: .promisesCounted
    case .planned(.nothing): .weaknessUnplanned
    case .planned: .weaknessPlanned
    case .unanswered: .promisesUnanswered
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
    case .recurring(let fault, let earlier, _, _), .returned(let fault, let earlier, _, _, _, _):
      earlier.flatMap(\.refs) + fault.refs
    case .answered(let fault, _, _, _), .dropped(let fault, _, _, _), .fresh(let fault, _): fault.refs
    case .unclear(let older, let newer): older.refs + newer.refs
    case .counted(let tally): tally.refs
    case .promise(let promise, _): promise.refs
    case .unanswered(let promises): promises.refs
    case .lowAim(let aim): aim.refs
    case .moved(let move): move.refs
    case .givenAgain(let figure): figure.refs
    case .causes(_, let refs), .gone(_, let refs): refs
    case .planned(let plan): plan.refs
    case .question(.figures(_, let refs)), .question(.figure(_, let refs)),
      .question(.promises(_, _, let refs)), .question(.unmet(_, let refs)), .question(.causes(_, let refs)):
      refs
    case .question(.fewer(let moves)), .question(.cases(let moves)): moves.flatMap(\.refs)
    case .question(.relapsed(let fault, _)): fault.refs
    case .question(.dropped(let faults)), .question(.unplanned(let faults)): faults.flatMap(\.refs)
    case .measures(let measures): measures.old.refs + measures.new.refs
    case .missing, .copied, .sections, .question(.missing): []
    }
  }

  /// The facts that it quotes beside those that it rests on: promises told with a weakness, what earlier reports promised.
  package var quoted: [String] {
    switch self {
    case .recurring(_, _, _, let promise): promise.map { $0.refs + $0.past.flatMap(\.refs) } ?? []
    case .returned(_, _, _, let remedy, let past, let plan):
      (remedy?.refs ?? []) + (past?.refs ?? []) + plan.refs
    case .fresh(_, let plan): plan.refs
    case .promise(let promise, _): promise.past.flatMap(\.refs)
    case .question(.relapsed(_, let remedy)): remedy.refs
    default: []
    }
  }

  /// Whether it goes on from the claim before it.
  package var continues: Bool {
    switch self {
    case .promise(_, let continues): continues
    case .planned: true
    case .moved(let move): move.continues
    default: false
    }
  }
}
