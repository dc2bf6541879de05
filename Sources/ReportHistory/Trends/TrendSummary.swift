import Lexicon
import MarkedText
import ReportModel

/// At most eight sentences that the figures bear out, ordered by how much they tell.
///
/// No cause is asserted. Approximate values and changed measure words are left out of statements of growth; a stock is
/// compared, never summed.
struct TrendSummary {
  private let trends: Trends
  private let features: [ReportFeatures]
  private let reports: [Report]
  private let weaknesses: [Weakness]

  private static let longest = 8

  private struct Candidate {
    var salience: Double
    var claim: HistoryClaim
  }

  /// - Parameter features: Of the reports that the trends are of, in the order of the years.
  init(trends: Trends, features: [ReportFeatures], weaknesses: [Weakness]) {
    self.trends = trends
    self.features = features
    self.weaknesses = weaknesses
    reports = features.map(\.report)
  }

  /// What is most worth saying, at most eight sentences.
  func sentences() -> [SummaryLine] {
    let kinds = [
      unresolved(), steady(), turned(), promisedAgain(), promises(), zeros(), passing(), events(),
    ]
    // Each further sentence of a kind tells less than the one before it, so that no kind crowds out the others.
    let candidates = kinds.flatMap { kind in
      Self.ordered(kind).enumerated().map { rank, candidate in
        Candidate(
          salience: candidate.salience - Self.lossPerRepetition * Double(rank), claim: candidate.claim)
      }
    }
    return Self.ordered(candidates).prefix(Self.longest).map { SummaryLine(.history($0.claim)) }
  }

  /// What a further sentence of a kind loses.
  private static let lossPerRepetition = 1.0

  /// The most telling first, those that tell as much in their order.
  private static func ordered(_ candidates: [Candidate]) -> [Candidate] {
    candidates.enumerated().sorted { ($1.element.salience, $0.offset) < ($0.element.salience, $1.offset) }
      .map(\.element)
  }

  private func refs(_ series: Series) -> [String] { series.points.map { "\($0.year)/\($0.metric)" } }

  private func isSound(_ series: Series) -> Bool {
    series.points.allSatisfy { $0.status == .normal } && series.points.count >= 3
  }

  /// The years one by one, so that nothing is said of a year without a figure.
  private func course(_ series: Series) -> HistoryClaim.Course {
    HistoryClaim.Course(
      indicator: series.indicator, unit: series.unit,
      points: series.points.map { HistoryClaim.Course.Point(year: $0.year, value: $0.value) },
      refs: refs(series))
  }

  /// Rose or fell in every year at hand.
  private func steady() -> [Candidate] {
    trends.series.filter { isSound($0) && $0.points.last?.year == trends.years.last }.compactMap { series in
      let values = series.points.map(\.value)
      let steps = zip(values, values.dropFirst()).map { $1 - $0 }
      let rises = steps.allSatisfy { $0 > 0 }
      guard rises || steps.allSatisfy({ $0 < 0 }), let first = values.first, let last = values.last,
        first > 0, max(first, last) >= 5
      else { return nil }
      let change = 100 * abs(last - first) / first
      guard series.unit == "%" ? abs(last - first) >= 1 : change >= 10 else { return nil }
      let salience = 3 + min(change, 300) / 100 + Double(values.count) * 0.4
      return Candidate(salience: salience, claim: rises ? .rose(course(series)) : .fell(course(series)))
    }
  }

  /// Rose, then fell, or the reverse, by a tenth or more each time.
  private func turned() -> [Candidate] {
    trends.series.filter(isSound).compactMap { series in
      let values = series.points.map(\.value)
      guard series.unit != "%", let top = values.indices.max(by: { values[$0] < values[$1] }), top > 0,
        top < values.count - 1,
        let last = values.last, values[top] >= 10, values[0] <= 0.9 * values[top], last <= 0.9 * values[top]
      else { return nil }
      return Candidate(
        salience: 2.5 + (values[top] - last) / values[top], claim: .turned(course(series)))
    }
  }

  private func unresolved() -> [Candidate] {
    weaknesses.filter { ($0.status == .persistent && $0.streak >= 2) || $0.status == .returned }.prefix(3).map
    { weakness in
      Candidate(
        salience: 5 + Double(weakness.streak) + (weakness.returnedAfterResolution ? 3 : 0),
        claim: .weakness(
          weakness.name, years: weakness.occurrences.map(\.year), status: weakness.status,
          returnedAfterResolution: weakness.returnedAfterResolution,
          refs: weakness.occurrences.flatMap { occurrence in
            occurrence.shortcomings.map { "\(occurrence.year)/\($0)" }
          }))
    }
  }

  /// Plans against one weakness in several years that were not met.
  private func promisedAgain() -> [Candidate] {
    weaknesses.compactMap { weakness in
      let open = weakness.promised.filter {
        $0.outcome == .missed || $0.outcome == .partlyMet || $0.outcome == .noEvidence
      }
      let years = Set(open.map(\.year)).sorted()
      guard years.count >= 2 else { return nil }
      return Candidate(
        salience: 4 + Double(years.count) * 0.5,
        claim: .promisesAgainst(
          weakness.name, years: years, refs: open.map { "\($0.year)/\($0.commitment)" }))
    }
  }

  private func promises() -> [Candidate] {
    let total = trends.promises.reduce(0) { $0 + $1.met + $1.partlyMet + $1.missed + $1.noEvidence }
    guard total >= 5 else { return [] }
    let refs = zip(reports, trends.promises).flatMap { report, _ in
      report.commitments.map { "\(report.year ?? 0)/\($0.id)" }
    }
    return [
      Candidate(
        salience: 4.2,
        claim: .promises(
          years: trends.promises.map(\.year), total: total,
          met: trends.promises.reduce(0) { $0 + $1.met }, refs: refs))
    ]
  }

  /// None in any year, where every report says so.
  private func zeros() -> [Candidate] {
    let silent = trends.series.filter {
      $0.points.count == trends.years.count && trends.years.count >= 3
        && $0.points.allSatisfy { $0.value == 0 }
    }
    guard !silent.isEmpty else { return [] }
    return [
      Candidate(salience: 3, claim: .zeros(silent.map(\.indicator), refs: silent.flatMap(refs)))
    ]
  }

  private static let fewestMentions = 2

  /// What was done for an event of some years, of which the latest report says nothing any more.
  private func events() -> [Candidate] {
    Lexicon.events.compactMap { event in
      let word = Units(event.utf16)
      let mentions = features.map { side in
        // What the whole text does not say no measure says.
        let isNamed = side.text.marked.units[...].holds(word)
        return (
          year: side.report.year ?? 0,
          measures: isNamed ? side.report.measures.filter { $0.text.contains(event) } : []
        )
      }
      let named = mentions.filter { !$0.measures.isEmpty }
      let count = named.reduce(0) { $0 + $1.measures.count }
      guard reports.count >= 3, mentions.last?.measures.isEmpty == true, count >= Self.fewestMentions,
        let last = reports.last?.year, reports.last?.text.contains(event) == false
      else { return nil }
      return Candidate(
        salience: 3.4 + min(Double(count), 6) / 4,
        claim: .eventPassed(
          event, years: named.map(\.year), measures: count, last: last,
          refs: named.flatMap { entry in entry.measures.map { "\(entry.year)/\($0.id)" } }))
    }
  }

  /// A theme that took a good share of one year's text and none of the latest.
  private func passing() -> [Candidate] {
    trends.themes.compactMap { theme in
      guard let most = theme.shares.max(), most >= 0.08, (theme.shares.last ?? 0) < 0.02,
        theme.shares.count >= 3,
        let peak = theme.shares.firstIndex(of: most), let year = trends.years[safe: peak],
        let section = reports[peak].sections.first(where: { $0.themes.first == theme.theme }),
        reports.last?.sections.contains(where: { $0.themes.contains(theme.theme) }) == false
      else { return nil }
      return Candidate(
        salience: 2.2,
        claim: .sectionGone(
          heading: section.heading.text.oneLine, year: year, refs: ["\(year)/\(section.id)"]))
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
