import Models
import ReportModel

/// Puts the comparison of two reports together.
struct Comparer {
  let pair: ReportPair
  /// The weaknesses of the two.
  let listing: WeaknessListing
  /// What stands before the two.
  let earlier: EarlierReports

  private var reports: Sides<ReportFeatures> { pair.reports }

  /// Rows, findings, summary and warnings, as the contract has them.
  func comparison() -> Comparison {
    let (old, new) = (reports.old.report, reports.new.report)
    var shortcomings = shortcomings()
    let plans = WeaknessPlans(shortcomings, pair)
    for row in shortcomings.indices where shortcomings[row].change == .notRepeated {
      shortcomings[row].answer = plans.answer(shortcomings[row].answer, ofRow: row)
    }
    var comparison = Comparison(
      township: new.township.name == nil ? old.township : new.township, from: old.year, to: new.year,
      fictional: old.source.fictional || new.source.fictional, copied: pair.copying.whole,
      sections: SectionComparer(
        reports: reports, pairs: pair.sections, shortcomings: shortcomings, copying: pair.copying,
        floors: pair.tools.models.floors
      ).rows(),
      measures: pair.measures.rows(pair.measureLinks), metrics: pair.metrics.rows(pair.metricLinks),
      shortcomings: shortcomings, commitments: pair.outcomes,
      findings: ComparisonFindings(
        reports: reports,
        links: pair.metricLinks.filter { $0.likeness >= pair.tools.models.floors.sureFigure }
      ).read(), summary: [],
      warnings: warnings(), copies: pair.copying.passages, years: listing.seen)
    comparison.summary = ComparisonSummary(comparison, pair, plans: plans, earlier: earlier).lines()
    return comparison
  }

  private func shortcomings() -> [ShortcomingRow] {
    let points = reports.map(\.report.shortcomings)
    let finder = RemedyFinder(models: pair.tools.models)
    return listing.entries.map { entry in
      let (from, to) = (entry.points.old, entry.points.new)
      let likeness =
        from.flatMap { a in
          to.map { b in pair.tools.similarity.wording(reports.old.point(a), reports.new.point(b)) }
        }.max() ?? 0
      // What the newer report says elsewhere of what it does not list again.
      let answer =
        to.isEmpty ? finder.answer(to: entry.texts.old, in: reports.new, after: [reports.old]) : nil
      return ShortcomingRow(
        change: from.isEmpty ? .added : to.isEmpty ? .notRepeated : .recurring, name: entry.group.name,
        from: from.map { points.old[$0].id },
        to: to.map { points.new[$0].id }, similarity: MetricComparer.rounded(likeness),
        sure: entry.group.isSure, years: entry.years,
        answer: answer.map { ShortcomingRow.Answer(kind: $0.kind, passage: $0.passage) })
    }
  }

  private func warnings() -> [SummaryLine] {
    var warnings: [Warning] = []
    let (a, b) = (reports.old.report, reports.new.report)
    if let left = a.township.name, let right = b.township.name, left != right {
      warnings.append(.otherTownship(Sides(left, right)))
    }
    if let from = a.year, let to = b.year {
      if from == to, a.source.sha256 != b.source.sha256 {
        warnings.append(.sameYear(from))
      } else if from > to {
        warnings.append(.reversed(Sides(from, to)))
      }
    }
    if a.source.sha256 == b.source.sha256 { warnings.append(.sameFile) }
    return warnings.map { SummaryLine(.warning($0)) }
  }
}
