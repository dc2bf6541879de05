import ReportModel

/// The groups that the claims of a comparison's summary stand in.
enum SummaryGroup: CaseIterable {
  case contradictions, recurring, solved, unanswered, promises, figures, fresh, causes, text, questions

  /// The name of the group on a page of a township.
  func label(of township: Township) -> Label {
    switch self {
    case .contradictions: Label("矛盾", "Contradictions")
    case .recurring: Label("反复", "Recurring")
    case .solved: Label("报告称已解决、改善或完成", "Reported as put right, improved or done")
    case .unanswered: Label("未交代", "Not accounted for")
    case .promises: Label("承诺", "Promises")
    case .figures: Label("数据", "Figures")
    case .fresh: Label("新列", "New")
    case .causes: Label("原因", "Causes")
    case .text: Label("照搬与改动", "Copied and changed")
    case .questions:
      Label("请\(township.kind.zh)说明", "For the \(township.kind.en) to explain")
    }
  }
}

extension SummaryKind {
  /// The group of a claim of a comparison; a claim that goes on from another one stands with that one.
  var group: SummaryGroup? {
    switch self {
    case .contradiction: .contradictions
    case .weaknessRecurring, .weaknessReturned, .weaknessPlanned, .weaknessUnplanned: .recurring
    case .weaknessResolved, .weaknessEased, .commitmentMet: .solved
    case .weaknessAdmitted, .weaknessNotMentioned, .weaknessUnclear, .missingContent: .unanswered
    case .promisesCounted, .commitmentPartlyMet, .commitmentMissed, .commitmentNoEvidence,
      .promisesUnanswered, .aimBelowReached:
      .promises
    case .figureMoved, .figureGivenAgain, .figureGone: .figures
    case .weaknessNew: .fresh
    case .causeRepeated: .causes
    case .copied, .measuresChanged, .sectionsChanged: .text
    case .question: .questions
    case .figureRose, .figureFell, .figureTurned, .figureZero, .weaknessPersistent,
      .promisesRepeated, .themePassed, .warning:
      nil
    }
  }
}
