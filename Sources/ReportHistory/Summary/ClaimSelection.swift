import ReportModel

/// Cuts a summary to what is most useful; recurring weaknesses, those put right and promises not kept all stay.
enum ClaimSelection {
  /// So many lines are told by default, the questions aside.
  static let lines = 25
  /// So many questions are put.
  private static let questions = 8

  /// The claims to tell, in their order.
  static func useful(_ claims: [Claim]) -> [Claim] {
    var ranks: [SummaryKind: Int] = [:]
    let worths = claims.map { claim -> Double? in
      let rank = ranks[claim.kind, default: 0]
      ranks[claim.kind] = rank + 1
      return worth(claim, rank: rank)
    }
    let fixed = claims.indices.count { worths[$0] == nil && !claims[$0].continues }
    let open = claims.indices.filter { worths[$0] != nil }
      .sorted { (worths[$1] ?? 0, $0) < (worths[$0] ?? 0, $1) }
    let asked = claims.indices.filter { claims[$0].kind == .question }
    let kept = Set(open.filter { claims[$0].kind != .question }.prefix(max(0, lines - fixed)))
      .union(asked.prefix(questions))
    return claims.indices.filter { worths[$0] == nil || kept.contains($0) }.map { claims[$0] }
  }

  /// How useful a claim is, less for each of its kind before it; nil where it always stays.
  private static func worth(_ claim: Claim, rank: Int) -> Double? {
    let (first, wear): (Double, Double)
    switch claim.kind {
    case .weaknessRecurring, .weaknessReturned, .weaknessResolved, .commitmentMissed, .commitmentPartlyMet:
      return nil
    case .contradiction: (first, wear) = (10, 0.8)
    case .promisesCounted: (first, wear) = (8, 0)
    case .weaknessAdmitted: (first, wear) = (8, 0.3)
    case .weaknessUnclear: (first, wear) = (7.4, 0.3)
    case .weaknessNotMentioned: (first, wear) = (7.5, 0.3)
    case .weaknessNew: (first, wear) = (7.2, 0.5)
    case .commitmentMet: (first, wear) = (6.8, 0.5)
    case .figureMoved: (first, wear) = (6.5, 0.3)
    case .figureGone: (first, wear) = (5.5, 0)
    case .weaknessEased: (first, wear) = (6, 0.3)
    case .copied: (first, wear) = (6, 0)
    case .missingContent: (first, wear) = (5, 1)
    case .causeRepeated: (first, wear) = (4.5, 0.5)
    case .aimBelowReached: (first, wear) = (4.2, 0.5)
    default: (first, wear) = (3, 1)
    }
    return first - wear * Double(rank)
  }
}
