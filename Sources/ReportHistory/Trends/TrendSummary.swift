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
    var line: SummaryLine
  }

  /// - Parameter features: Of the reports that the trends are of, in the order of the years.
  init(trends: Trends, features: [ReportFeatures], weaknesses: [Weakness]) {
    self.trends = trends
    self.features = features
    self.weaknesses = weaknesses
    reports = features.map(\.report)
  }

  /// The sentences.
  func sentences() -> [SummaryLine] {
    let kinds = [
      unresolved(), steady(), turned(), promisedAgain(), promises(), zeros(), passing(), events(),
    ]
    // Each further sentence of a kind tells less than the one before it, so that no kind crowds out the others.
    let candidates = kinds.flatMap { kind in
      Self.ordered(kind).enumerated().map { rank, candidate in
        Candidate(salience: candidate.salience - Self.wear * Double(rank), line: candidate.line)
      }
    }
    return Self.ordered(candidates).prefix(Self.longest).map(\.line)
  }

  /// What a further sentence of a kind loses.
  private static let wear = 1.0

  private static func ordered(_ candidates: [Candidate]) -> [Candidate] {
    candidates.sorted { ($1.salience, $0.line.text) < ($0.salience, $1.line.text) }
  }

  private func refs(_ series: Series) -> [String] { series.points.map { "\($0.year)/\($0.metric)" } }

  private func isSound(_ series: Series) -> Bool {
    series.points.allSatisfy { $0.status == .normal } && series.points.count >= 3
  }

  /// The years one by one, so that nothing is said of a year without a figure.
  private func path(_ series: Series) -> String {
    series.points.map { "\($0.year)年\(figure($0.value))\(series.unit)" }.joined(separator: "、")
  }

  private func pathEnglish(_ series: Series) -> String {
    series.points.map { "\(figure($0.value)) in \($0.year)" }.joined(separator: ", ")
  }

  /// A percentage as a sentence gives it, to one place.
  private func percent(_ value: Double) -> String { figure((value * 10).rounded() / 10) }

  private func figure(_ value: Double) -> String { ComparisonFindings.figure(value) }

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
      let isRate = series.unit == "%"
      guard isRate ? abs(last - first) >= 1 : change >= 10 else { return nil }
      let word = rises ? "逐年上升" : "逐年下降"
      let amount = isRate ? "\(figure(abs(last - first)))个百分点" : "\(percent(change))%"
      let salience = 3 + min(change, 300) / 100 + Double(values.count) * 0.4
      return Candidate(
        salience: salience,
        line: SummaryLine(
          rises ? .figureRose : .figureFell,
          text: "“\(series.indicator.label)”\(word)：\(path(series))，共\(rises ? "上升" : "下降")\(amount)。",
          textEnglish:
            "“\(series.indicator.label)” \(rises ? "rose" : "fell") with every report: \(pathEnglish(series)) (\(series.unit)), \(isRate ? figure(abs(last - first)) + " percentage points" : percent(change) + "%") in all.",
          refs: refs(series)))
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
        salience: 2.5 + (values[top] - last) / values[top],
        line: SummaryLine(
          .figureTurned,
          text: "“\(series.indicator.label)”先升后降：\(path(series))。",
          textEnglish:
            "“\(series.indicator.label)” rose and then fell: \(pathEnglish(series)) (\(series.unit)).",
          refs: refs(series)))
    }
  }

  private func unresolved() -> [Candidate] {
    weaknesses.filter { ($0.status == .persistent && $0.streak >= 2) || $0.status == .returned }.prefix(3).map
    { weakness in
      let years = weakness.occurrences.map { String($0.year) }
      let refs = weakness.occurrences.flatMap { occurrence in
        occurrence.shortcomings.map { "\(occurrence.year)/\($0)" }
      }
      let zh =
        weakness.returnedAfterResolution
        ? "“\(weakness.label)”曾称已解决，\(years.joined(separator: "、"))年报告又列为不足。"
        : "“\(weakness.label)”在\(years.joined(separator: "、"))年报告中都列为不足。"
      let en =
        weakness.returnedAfterResolution
        ? "Weakness in “\(weakness.labelEnglish)” was called solved and is named in \(years.joined(separator: ", "))."
        : "Weakness in “\(weakness.labelEnglish)” is named in the reports on \(years.joined(separator: ", "))."
      return Candidate(
        salience: 5 + Double(weakness.streak) + (weakness.returnedAfterResolution ? 3 : 0),
        line: SummaryLine(
          weakness.status == .returned ? .weaknessReturned : .weaknessPersistent, text: zh, textEnglish: en,
          refs: refs))
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
      let list = years.map(String.init)
      return Candidate(
        salience: 4 + Double(years.count) * 0.5,
        line: SummaryLine(
          .promisesRepeated,
          text: "针对“\(weakness.label)”，\(list.joined(separator: "、"))年报告都作了安排，下一份报告均有未完全兑现或未再提及的。",
          textEnglish:
            "Against weakness in “\(weakness.labelEnglish)” the reports on \(list.joined(separator: ", ")) made plans that the next report does not bear out in full.",
          refs: open.map { "\($0.year)/\($0.commitment)" }))
    }
  }

  private func promises() -> [Candidate] {
    let total = trends.promises.reduce(0) { $0 + $1.met + $1.partlyMet + $1.missed + $1.noEvidence }
    guard total >= 5 else { return [] }
    let met = trends.promises.reduce(0) { $0 + $1.met }
    let years = trends.promises.map { String($0.year) }.joined(separator: "、")
    let refs = zip(reports, trends.promises).flatMap { report, _ in
      report.commitments.map { "\(report.year ?? 0)/\($0.id)" }
    }
    return [
      Candidate(
        salience: 4.2,
        line: SummaryLine(
          .promisesCounted,
          text: "\(years)年报告的\(total)项安排中，下一份报告称完成的有\(met)项。",
          textEnglish:
            "Of the \(total) plans in the reports on \(years.split(separator: "、").joined(separator: ", ")), the next reports call \(met) done.",
          refs: refs))
    ]
  }

  /// None in any year, where every report says so.
  private func zeros() -> [Candidate] {
    let silent = trends.series.filter {
      $0.points.count == trends.years.count && trends.years.count >= 3
        && $0.points.allSatisfy { $0.value == 0 }
    }
    guard !silent.isEmpty else { return [] }
    let names = silent.map { "“\($0.indicator.label)”" }
    return [
      Candidate(
        salience: 3,
        line: SummaryLine(
          .figureZero,
          text: "各年报告均称没有：\(names.joined(separator: "、"))。",
          textEnglish: "Every report says that there was none: \(names.joined(separator: ", ")).",
          refs: silent.flatMap(refs)))
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
      let years = named.map { String($0.year) }
      return Candidate(
        salience: 3.4 + min(Double(count), 6) / 4,
        line: SummaryLine(
          .themePassed,
          text: "\(years.joined(separator: "、"))年报告有\(count)条举措写到“\(event)”，\(last)年报告不再提到。",
          textEnglish:
            "The reports on \(years.joined(separator: ", ")) have \(count) measures that speak of “\(event)”; the report on \(last) speaks of it no more.",
          refs: named.flatMap { entry in entry.measures.map { "\(entry.year)/\($0.id)" } }))
    }
  }

  /// A theme that took a good share of one year's text and none of the latest.
  private func passing() -> [Candidate] {
    trends.themes.compactMap { theme in
      guard let most = theme.shares.max(), most >= 0.08, theme.shares.last == 0, theme.shares.count >= 3,
        let peak = theme.shares.firstIndex(of: most), let year = trends.years[safe: peak],
        let section = reports[peak].sections.first(where: { $0.themes.first == theme.theme })
      else { return nil }
      let name = section.heading.text.oneLine
      return Candidate(
        salience: 2.2,
        line: SummaryLine(
          .themePassed,
          text: "\(year)年报告设有“\(name)”，最近一份报告不再单列。",
          textEnglish: "The report on \(year) has a section “\(name)”; the latest has none.",
          refs: ["\(year)/\(section.id)"]))
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
