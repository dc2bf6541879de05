import ReportModel

/// Cuts a summary to what is most useful; recurring weaknesses, those put right and promises not kept all stay.
///
/// A claim that goes on from another stands on its line, and stays or goes with it.
enum ClaimSelection {
  /// So many lines are told by default, the questions aside.
  static let lines = 25
  /// So many questions are put.
  private static let questions = 8

  /// The claims to tell, in their order.
  static func useful(_ claims: [Claim]) -> [Claim] {
    var lines: [[Claim]] = []
    for claim in claims {
      if claim.continues, !lines.isEmpty {
        lines[lines.count - 1].append(claim)
      } else {
        lines.append([claim])
      }
    }
    var ranks: [SummaryKind: Int] = [:]
    let worths = lines.map { line -> Double? in
      let rank = ranks[line[0].kind, default: 0]
      ranks[line[0].kind] = rank + 1
      return line.contains { alwaysStays($0) } ? nil : worth(line[0], rank: rank)
    }
    let fixed = worths.count { $0 == nil }
    let open = lines.indices.filter { worths[$0] != nil }
      .sorted { (worths[$1] ?? 0, $0) < (worths[$0] ?? 0, $1) }
    let asked = lines.indices.filter { lines[$0][0].kind == .question }
    let kept = Set(open.filter { lines[$0][0].kind != .question }.prefix(max(0, Self.lines - fixed)))
      .union(asked.prefix(questions))
    return lines.indices.filter { worths[$0] == nil || kept.contains($0) }.flatMap { lines[$0] }
  }

  private static func alwaysStays(_ claim: Claim) -> Bool {
    switch claim.kind {
    case .weaknessRecurring, .weaknessReturned, .weaknessResolved, .commitmentMissed, .commitmentPartlyMet:
      true
    default: false
    }
  }

  /// How useful a claim is, less for each of its kind before it.
  private static func worth(_ claim: Claim, rank: Int) -> Double {
    let (first, wear): (Double, Double)
    switch claim.kind {
    case .contradiction: (first, wear) = (10, 0.8)
    case .promisesCounted: (first, wear) = (8, 0)
    case .weaknessAdmitted: (first, wear) = (8, 0.3)
    case .weaknessUnclear: (first, wear) = (7.4, 0.3)
    case .weaknessNotMentioned: (first, wear) = (7.5, 0.3)
    case .weaknessNew: (first, wear) = (7.2, 0.5)
    case .commitmentMet: (first, wear) = (6.8, 0.5)
    case .commitmentNoEvidence: (first, wear) = (6.4, 0.4)
    case .promisesUnanswered: (first, wear) = (6.2, 0)
    case .figureMoved: (first, wear) = (6.5, 0.3)
    case .figureGone: (first, wear) = (5.5, 0)
    case .figureGivenAgain: (first, wear) = (4.8, 0.8)
    case .weaknessEased: (first, wear) = (6, 0.3)
    case .copied: (first, wear) = (6, 0)
    case .missingContent: (first, wear) = (5, 1)
    case .causeRepeated: (first, wear) = (6.6, 1.5)
    case .aimBelowReached: (first, wear) = (5.2, 0.5)
    case .sectionsChanged: (first, wear) = (4.4, 0)
    case .measuresChanged: (first, wear) = (5.2, 0)
    default: (first, wear) = (3, 1)
    }
    return first - wear * Double(rank)
  }
}
