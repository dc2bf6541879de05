import ReportModel

/// Counts outcomes.
enum PromiseCount {
  static func year(_ year: Int, _ rows: [CommitmentRow]) -> PromiseYear {
    func count(_ outcome: Outcome) -> Int { rows.filter { $0.outcome == outcome }.count }
    return PromiseYear(
      year: year, met: count(.met), partlyMet: count(.partlyMet), missed: count(.missed),
      noEvidence: count(.noEvidence))
  }
}
