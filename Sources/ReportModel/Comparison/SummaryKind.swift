/// What a claim of a summary says.
package enum SummaryKind: String, Codable, Hashable, Sendable, CaseIterable {
  // MARK: Of two reports

  /// Figures or years that contradict, in one report or between the two.
  case contradiction
  /// A weakness of both reports.
  case weaknessRecurring
  /// A weakness of the older report and one of the newer one that may be the same.
  case weaknessUnclear
  /// A weakness that the newer report calls put right.
  case weaknessResolved
  /// A weakness that the newer report lists no more and calls better.
  case weaknessEased
  /// A weakness that the newer report lists no more and admits elsewhere.
  case weaknessAdmitted
  /// A weakness that the newer report says nothing of.
  case weaknessNotMentioned
  /// What the newer report plans against a weakness that goes on; stands behind the claim of that.
  case weaknessPlanned
  /// That the newer report plans nothing against a weakness that goes on; stands behind the claim of that.
  case weaknessUnplanned
  /// A weakness of the newer report alone.
  case weaknessNew
  /// A mandatory content that the newer report lacks.
  case missingContent
  /// What became of all promises, in numbers.
  case promisesCounted
  case commitmentMet, commitmentPartlyMet, commitmentMissed, commitmentNoEvidence
  /// Promises of the report before the older one that neither of the two speaks of.
  case promisesUnanswered
  /// An aim of the newer report that lies below what it has reached.
  case aimBelowReached
  /// A figure of both reports that moved.
  case figureMoved
  /// A figure that the newer report gives and the older one does not, though earlier ones do.
  case figureGivenAgain
  /// Figures that the newer report gives no more.
  case figureGone
  /// Causes that earlier reports give too.
  case causeRepeated
  /// How much of the newer report stands in the older one.
  case copied
  /// How many measures came and went.
  case measuresChanged
  /// Which sections came and went.
  case sectionsChanged
  /// What the township should be asked.
  case question

  // MARK: Of a row of reports

  /// A figure that rose with every report.
  case figureRose
  /// A figure that fell with every report.
  case figureFell
  /// A figure that rose and fell again.
  case figureTurned
  /// Figures that every report gives as none.
  case figureZero
  /// A weakness of one report after the other.
  case weaknessPersistent
  /// A weakness that came back.
  case weaknessReturned
  /// Promises against one weakness, made again and not kept in full.
  case promisesRepeated
  /// What no report but some earlier ones speaks of.
  case themePassed

  // MARK: Of the reports as given

  /// Reports that do not belong together, or not in this order.
  case warning
}
