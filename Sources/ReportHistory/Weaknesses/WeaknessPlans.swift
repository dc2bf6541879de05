import ReportModel

/// The plans of two reports against the weaknesses that they list, and what becomes of a weakness by them.
struct WeaknessPlans {
  /// By weakness: the places of the plans against it.
  let plans: Sides<PlansByWeakness>
  private let outcomes: [CommitmentRow]

  /// - Parameters:
  ///   - rows: The weaknesses of the two.
  ///   - pair: The two.
  init(_ rows: [ShortcomingRow], _ pair: ReportPair) {
    outcomes = pair.outcomes
    let reports = pair.reports
    let shares = Dictionary(rows.flatMap(\.to).map { ($0, 1) }, uniquingKeysWith: +)
    // A promise of which a point tells that is about one weakness alone was against that weakness.
    let told = outcomes.map { promise -> Int? in
      guard let passage = promise.evidence.first,
        let point = reports.new.report.shortcomings.first(where: { $0.span.contains(passage.span) }),
        shares[point.id] == 1
      else { return nil }
      return rows.firstIndex { $0.change == .recurring && $0.to.contains(point.id) }
    }
    plans = Sides(
      PlansByWeakness(rows.map(\.from), in: reports.old, told: told, pair.tools.models),
      PlansByWeakness(rows.map(\.to), in: reports.new, pair.tools.models))
  }

  /// What the newer report says of a weakness that it lists no more: where it says nothing of how it stands, what it says
  /// of the promises against it that were kept in full or in part.
  ///
  /// - Parameter answer: What it says of the weakness itself.
  func answer(_ answer: ShortcomingRow.Answer?, ofRow row: Int) -> ShortcomingRow.Answer? {
    let promised = plans.old.plans[row].map { outcomes[$0] }
    let kept = promised.filter { $0.outcome == .met }
    guard answer == nil || answer?.kind == .acted else { return answer }
    func told(_ rows: [CommitmentRow], _ kind: ShortcomingRow.Answer.Kind) -> ShortcomingRow.Answer? {
      rows.lazy.compactMap(\.evidence.first).first.map { ShortcomingRow.Answer(kind: kind, passage: $0) }
    }
    if !kept.isEmpty, kept.count == promised.count { return told(kept, .kept) ?? answer }
    return answer ?? told(kept + promised.filter { $0.outcome == .partlyMet }, .acted)
  }
}
