import Lexicon
import ModelTraining
import Models
import ReportHistory
import ReportModel

/// The plans of reports held against their points, with whether readers say that they were made against them.
struct PlanRows {
  /// A point with the plans that may be against it.
  struct Row {
    let township: Int
    let cases: [ReportPlans.Case]
    /// By case: whether the plan is against the point; nil where the annotators have no such plan.
    let truth: [Bool?]
  }

  private(set) var rows: [Row] = []

  /// Adds the points of a township of which readers say it.
  mutating func add(
    _ township: AnnotatedTownship, number: Int, models: HistoryModels, _ phrases: PhraseBank
  ) {
    let told = phrases.plans.filter { township.isCalled($0.township) }
    if told.isEmpty { return }
    let history = TownshipHistory(township.reports, lexicon: .standard, models: models)
    for (index, year) in township.years.enumerated() {
      guard let gold = township.gold.reports[year] else { continue }
      let report = township.reports[index]
      func place(_ quote: String, _ spans: [Span]) -> Int? {
        report.text.span(of: quote).flatMap { spans.place(like: $0) }
      }
      let plans = gold.commitments.map { (id: $0.id, place: place($0.quote, report.commitments.map(\.span))) }
      for row in told where row.year == year {
        guard let quote = gold.shortcomings.first(where: { $0.id == row.point })?.quote,
          let point = place(quote, report.shortcomings.map(\.span))
        else { continue }
        let cases = history.plans(against: TownshipHistory.Point(report: index, point: point))
        let truth = cases.map { one -> Bool? in
          let ids = plans.filter { $0.place == one.plan }.map(\.id)
          return ids.isEmpty ? nil : !row.plans.isDisjoint(with: ids)
        }
        rows.append(Row(township: number, cases: cases, truth: truth))
      }
    }
  }

  /// The model, fitted to the townships that are not left out.
  func model(leavingOut isLeft: (Int) -> Bool) -> BoostedTrees {
    let own = rows.filter { !isLeft($0.township) }
    return TreeTrainer.model(
      own.flatMap { zip($0.cases.map(\.features), $0.truth).map { (features: $0, truth: $1) } }, rounds: 120,
      rate: 0.06, names: ReportPlans.names)
  }
}
